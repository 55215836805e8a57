import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, hrefs, inside, mainWords, openPage } from '../reading.page.ts';
import { cafe, fullHelp, NOW, noWishes, opportunities, site } from '../sample-help.page.ts';
import { samples } from '../sample-pages.page.ts';

const open = (changed: Partial<PageData['opportunities']> = {}, ...languages: string[]): Promise<PageTree> => openPage('opportunities', { ...samples.opportunities, ...changed }, { languages: languages.length > 0 ? languages : ['en'] });
const wishing = (wishes: Partial<typeof noWishes>): Promise<PageTree> => open({ wishes: { ...noWishes, ...wishes } });
const titles = (page: PageTree): string[] => page.named('article').map((one) => wordsIn(inside(page, one, 'h2')[0]));
const card = (page: PageTree): string => wordsIn(page.named('article')[0]);

describe('the list of what one can help with', () => {
  it('says of each what, when, where, which language and who, and leads to its page', async () => {
    const page = await open({ opportunities: [cafe] });
    equal(card(page), 'Host in the café Next free time Friday 11 December, 10:00–13:00 Grønlia grendehus A little is enough: Norwegian Bokmål Welcome: Arabic Once Association: Grønlia grendehus Read more and sign up');
    deepEqual(hrefs(page, page.named('article')[0]), ['https://host.example/embed/volunteer/gronlia/cafe-host?lang=en']);
  });

  it('gives machines the moment that a person reads', async () => {
    const [time] = (await open({ opportunities: [cafe] })).named('time');
    deepEqual([attribute(time!, 'datetime'), wordsIn(time)], ['2026-12-11T10:00:00+01:00', 'Friday 11 December, 10:00–13:00']);
  });

  it('says before its title that one is full or closed', async () => {
    const page = await open();
    deepEqual(page.named('article').map((one) => [wordsIn(inside(page, one, 'h2')[0]), inside(page, one, 'p').filter((p) => attribute(p, 'class') === 'badge').map(wordsIn).join()]).filter(([, badge]) => badge), [['Set up a concert', 'Closed'], ['Flea market', 'Closed']]);
  });

  it('says of what has no times that they are agreed on', async () => match(wordsIn((await open()).named('article')[1]), /Help with repairs Times by agreement/));

  it('shows pictures of its own server, and makes a link of those of others', async () => {
    const page = await open({ opportunities: [fullHelp, { ...fullHelp, id: 'other', media: fullHelp.media.slice(1) }] });
    deepEqual(page.named('img').map((one) => attribute(one, 'src')), ['https://host.example/a.jpg']);
    ok(hrefs(page).includes('https://elsewhere.example/b.jpg'));
  });

  it('says what one can do where there is nothing', async () => {
    const page = await open({ opportunities: [] });
    match(mainWords(page), /^What you can help with There is nothing to help with just now\. Ask us, or look again later\.$/);
    equal(page.named('form').length, 0);
  });

  it('has no filter for one alone', async () => equal((await open({ opportunities: [cafe] })).named('form').length, 0));

  it('is said in the reader’s language, with the association’s own words as it wrote them', async () => {
    const page = await open({ opportunities: [cafe] }, 'nb');
    match(card(page), /^Vert i kafeen .*fredag 11\. desember/);
    equal(wordsIn(page.named('title')[0]), 'Dette kan du hjelpe med');
  });

  it('can be passed on, with one address whatever the language', async () => {
    const page = await open({}, 'nb');
    deepEqual([attribute(page.named('link')[0]!, 'href'), page.named('meta').some((one) => attribute(one, 'property') === 'og:title')], ['https://host.example/embed/volunteer/gronlia', true]);
    match(wordsIn(page.named('header')[0]), new RegExp(`^${site.name}`));
  });
});

describe('what fits somebody', () => {
  const table: readonly [what: string, wishes: Partial<typeof noWishes>, titles: string[]][] = [
    ['without commitment', { free: true }, ['Host in the café', 'Help with repairs']],
    ['in the evening', { evening: true }, ['Host in the café', 'Visiting friend']],
    ['young', { age: 14 }, ['Host in the café', 'Help with repairs', 'Visiting friend', 'Set up a concert', 'Flea market']],
    ['on Sundays', { weekdays: ['sunday'] }, ['Host in the café', 'Plant trees']],
    ['without steps', { access: ['step-free'] }, ['Host in the café']],
    ['at a place', { places: ['Grønlia grendehus'] }, ['Host in the café']],
    ['all at once', { free: true, evening: true, age: 14 }, ['Host in the café']],
  ];
  for (const [what, wishes, expected] of table) {
    it(`is what the element shows: ${what}`, async () => {
      const page = await wishing(wishes);
      deepEqual(titles(page), expected);
      match(mainWords(page), new RegExp(`${expected.length} of ${opportunities.length} fit`));
    });
  }

  it('is asked in a form that goes by the address, keeps the language, and is shown as it was asked', async () => {
    const page = await wishing({ evening: true, weekdays: ['friday'], languages: ['nb'], places: ['Grønlia grendehus'], access: ['step-free'], age: 30 });
    const [form] = page.named('form');
    deepEqual([attribute(form!, 'method'), attribute(page.field('lang')!, 'value'), attribute(page.field('age')!, 'value')], ['get', 'en', '30']);
    deepEqual(checkedOnes(page), ['evening-on', 'weekday-friday', 'place-0', 'language-nb', 'access-step-free']);
    deepEqual(['weekday-friday', 'place-0', 'access-step-free'].map((id) => nameOf(page, page.named('input').find((one) => attribute(one, 'id') === id)!)), ['Friday', 'Grønlia grendehus', 'No steps']);
    ok(attribute(page.named('details').find((one) => attribute(one, 'class') === 'filter')!, 'open') !== undefined);
    equal(nameOf(page, page.field('age')!), 'My age');
  });

  it('promises no more than is so: that nothing leaves the device is not said here', async () => {
    const said = mainWords(await open());
    match(said, /What you choose here is not kept\./);
    equal(/leaves your device/.test(said), false);
  });

  it('says so where nothing fits, with a way back to all', async () => {
    const page = await wishing({ online: true });
    match(wordsIn(byClass(page, 'note')[0]), /^Nothing fits all of this\.$/);
    ok(hrefs(page).includes('https://host.example/embed/volunteer/gronlia?lang=en'));
  });

  it('says which wish to leave out where nothing fits, as a link that keeps the others', async () => {
    const page = await wishing({ evening: true, weekdays: ['sunday'], access: ['step-free'] });
    match(mainWords(page), /Nothing fits all of this\. Something fits if you leave out one of these: Without “Free times in the evening”: 1 Without “Days that suit me”: 1 Show all$/);
    ok(hrefs(page).includes('https://host.example/embed/volunteer/gronlia?lang=en&evening=on&access=step-free'));
  });

  it('offers only what something in the list answers', async () => {
    const page = await open();
    deepEqual(['online', 'free', 'place', 'access', 'km'].map((name) => page.named('input').some((one) => attribute(one, 'name') === name)), [false, true, false, true, false]);
  });

  it('is of the moment of the visit', async () => equal((await open({ now: NOW + 365 * 86_400_000 })).named('article').some((one) => /Next free time/.test(wordsIn(one))), false));
});
