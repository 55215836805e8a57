import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addPurpose, addService, chooseLanguages, chooseService, followAddress, removePurpose, removeService, type KnownService } from './change-draft.ts';
import { emptyDraft, emptyService, type Draft } from './draft.ts';
import { readyPurposes } from './ready-purposes.ts';

const known = (id: string, isFrame = true): KnownService => ({ service: { id, name: id.toUpperCase(), receiver: 'Somebody', country: 'IE', duration: 'P6M', origins: ['https://a.example', 'https://b.example'] }, isFrame });
const english: Draft = { ...emptyDraft, languages: ['en', 'nb'] };
const ids = ({ purposes, services }: Draft): string => `${purposes.map(({ id }) => id).join(' ')} | ${services.map(({ id, purpose }) => `${id} for ${purpose}`).join(', ')}`;

describe('words that are ready', () => {
  it('are there in every language that ours are in', () => {
    const file = new URL('../../../../xliff/languages.json', import.meta.url);
    const tags = ['en', ...(JSON.parse(readFileSync(file, 'utf8')) as { tag: string }[]).map(({ tag }) => tag)];
    for (const { id, text } of readyPurposes) deepEqual([id, Object.keys(text).toSorted()], [id, tags.toSorted()]);
  });

  it('are short: all of a site’s purposes stand together', () => {
    const long = readyPurposes.flatMap(({ text }) => Object.values(text)).filter((words) => words.split(' ').length > 8);
    deepEqual(long, []);
  });

  it('are as many as the page offers', () => {
    const page = readFileSync(new URL('../../../../docs/sample/consent-form.html', import.meta.url), 'utf8');
    const [, offered = ''] = /<select id="ready">([\s\S]*?)<\/select>/.exec(page) ?? [];
    deepEqual([...offered.matchAll(/value="([\w-]+)">([^<]+)/g)].map(([, id, words]) => [id, words]).toSorted(), readyPurposes.map(({ id, text }) => [id, text['en']]).toSorted());
  });
});

describe('a service that is ticked', () => {
  it('brings its purpose with it, in the languages of the form', () => {
    const draft = chooseService(english, known('youtube'));
    equal(ids(draft), 'video | youtube for video');
    deepEqual(draft.purposes[0]?.text, { en: 'Showing films from others', nb: 'Vise film fra andre' });
    equal(draft.services[0]?.origins, 'https://a.example\nhttps://b.example');
  });

  it('shares the purpose of another that is for the same', () => equal(ids(chooseService(chooseService(english, known('youtube')), known('vimeo'))), 'video | youtube for video, vimeo for video'));

  it('is there once', () => equal(ids(chooseService(chooseService(english, known('youtube')), known('youtube'))), 'video | youtube for video'));

  it('is shown in a box, or runs as a script', () => deepEqual([known('youtube'), known('matomo', false)].map((one) => chooseService(english, one).services[0]?.way), ['box', 'script']));

  it('goes again with its purpose', () => equal(ids(removeService(chooseService(english, known('youtube')), 0)), ' | '));

  it('leaves a purpose that another is for', () => equal(ids(removeService(chooseService(chooseService(english, known('youtube')), known('vimeo')), 0)), 'video | vimeo for video'));

  it('leaves a purpose that has words of its own', () => {
    const draft = chooseService(english, known('youtube'));
    const own = { ...draft, purposes: draft.purposes.map((purpose) => ({ ...purpose, text: { en: 'Our films' } })) };
    equal(ids(removeService(own, 0)), 'video | ');
  });
});

describe('what is added by hand', () => {
  it('has an id that nothing has yet', () => {
    equal(ids(addService(addService(english))), ' | service for , service-2 for ');
    equal(ids(addPurpose(addPurpose(addPurpose(english, 'map'), 'map'))), 'map map-2 purpose | ');
  });

  it('is for the first purpose there is', () => equal(ids(addService(addPurpose(english, 'map'))), 'map | service for map'));

  it('is taken out where it stands', () => equal(ids(removePurpose(addPurpose(addPurpose(english, 'map'), 'posts'), 0)), 'posts | '));
});

describe('the languages of the form', () => {
  const draft = chooseService(english, known('youtube'));
  const after = (languages: readonly string[], from: Draft = draft): unknown => chooseLanguages(from, languages).purposes[0]?.text;

  it('fill a new one with words that are ready', () => deepEqual(after(['en', 'nb', 'ar']), { en: 'Showing films from others', nb: 'Vise film fra andre', ar: 'عرض أفلام من مواقع أخرى' }));
  it('take away the words of one that is not wanted', () => deepEqual(after(['nb']), { nb: 'Vise film fra andre' }));
  it('keep words of one’s own', () => deepEqual(after(['en', 'da'], { ...draft, purposes: [{ ...draft.purposes[0]!, text: { en: 'Our films', '': 'Film' } }] }), { en: 'Our films', da: 'Vise film fra andre', '': 'Film' }));
  it('leave empty what nobody has words for', () => deepEqual(after(['en'], addPurpose(emptyDraft)), {}));
});

describe('an address of the site’s own', () => {
  const origins = (address: string, listed: string, way: 'script' | 'box' = 'script'): string | undefined =>
    followAddress({ ...emptyDraft, services: [{ ...emptyService, id: 'matomo', way, address, origins: listed }] }, 0).services[0]?.origins;
  const cases: readonly [what: string, address: string, listed: string, now: string][] = [
    ['is where its script comes from', 'https://stats.example/matomo/', 'https://*.cloud.example', 'https://stats.example'],
    ['changes nothing where its place is listed', 'https://us.cloud.example/', 'https://*.cloud.example', 'https://*.cloud.example'],
    ['is listed beside several others', 'https://c.example/x.js', 'https://a.example\nhttps://b.example', 'https://a.example\nhttps://b.example\nhttps://c.example'],
    ['is waited for until it is one', 'https://', 'https://a.example', 'https://a.example'],
  ];
  for (const [what, address, listed, now] of cases) it(what, () => equal(origins(address, listed), now));

  it('of something in a box is the provider’s', () => equal(origins('https://film.example/1', 'https://a.example', 'box'), 'https://a.example'));
});
