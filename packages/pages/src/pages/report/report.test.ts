import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, hrefs, inside, LANGUAGES, mainWords, openPage, section, summaryLinks, wrongOnes } from '../reading.page.ts';
import { full, ORIGIN, petition } from '../sample-pages.page.ts';

const open = (changed: Partial<PageData['report']> = {}, ...languages: string[]): Promise<PageTree> => openPage('report', { petition, ...changed }, { languages: languages.length > 0 ? languages : ['en'] });
const wrong = (...pairs: readonly (readonly [pointer: string, code: string])[]): PageData['report'] => ({ petition, errors: pairs.map(([pointer, code]) => ({ pointer, code })) });

describe('the page where one reports something', () => {
  it('says what it is about, so that nobody reports the wrong petition', async () => match(wordsIn(byClass(await open(), 'card')[0]), /^Let the park at Grønlia stay a park/));

  it('asks for one of four reasons in words that do not accuse', async () => {
    const page = await open();
    equal(wordsIn(page.named('legend')[0]), 'What is it?');
    deepEqual(inside(page, page.named('fieldset')[0], 'input').map((one) => [attribute(one, 'value'), nameOf(page, one)]), [
      ['untrue', 'Something is not true'],
      ['hurtful', 'It hurts or threatens somebody'],
      ['private', 'It shows something private'],
      ['other', 'Something else'],
    ]);
  });

  it('asks for an address only of whoever wants an answer', async () => {
    const page = await open();
    const email = page.field('email')!;
    deepEqual(['type', 'autocomplete', 'maxlength', 'aria-required', 'spellcheck'].map((name) => attribute(email, name)), ['email', 'email', '254', undefined, 'false']);
    deepEqual(descriptions(page, email), ['Only if you want an answer.']);
    equal(attribute(page.field('text')!, 'aria-required'), 'true');
  });

  it('can be used without a name, and asks for none', async () => equal((await open()).field('name'), undefined));

  it('has a field that only machines fill in, which nobody sees, hears or reaches', async () => {
    const page = await open();
    const trap = page.field('website')!;
    deepEqual(['tabindex', 'aria-hidden', 'autocomplete', 'value'].map((name) => attribute(trap, name)), ['-1', 'true', 'off', undefined]);
    ok(page.named('div').some((one) => attribute(one, 'hidden') !== undefined && inside(page, one, 'input').includes(trap)));
  });

  it('sends to itself, and no name that the server does not know', async () => {
    const page = await open();
    deepEqual([...new Set(page.named('input', 'textarea', 'button').flatMap((one) => attribute(one, 'name') ?? []))].sort(), ['email', 'reason', 'text', 'website']);
    deepEqual(page.named('form').map((one) => [attribute(one, 'method'), attribute(one, 'action')]), [['post', '?lang=en']]);
  });

  it('is about a closed petition too', async () => {
    for (const status of ['closed', 'answered', 'draft', 'not-open'] as const) equal((await open({ petition: { ...petition, status } })).named('form').length, 1, status);
  });

  it('can be reported by telephone as well', async () => ok(section(await open({ petition: full }), 'contact')));
});

describe('a report with something wrong in it', () => {
  const table: readonly [pointer: string, code: string, href: string, words: string][] = [
    ['/reason', 'missing', '#reason-untrue', 'Please choose what it is.'],
    ['/reason', 'too-long', '#reason-untrue', 'Please choose what it is.'],
    ['/text', 'missing', '#text', 'Please write what is not right.'],
    ['/text', 'too-long', '#text', 'The comment is too long. Please make it shorter.'],
    ['/email', 'not-an-email', '#email', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['/email', 'too-long', '#email', 'The e-mail address is not complete. Example: kari@example.org.'],
    ['/somewhere', 'odd', '#text', 'Please write what is not right.'],
    ['', '', '#text', 'Please write what is not right.'],
  ];
  for (const [pointer, code, href, words] of table) {
    it(`says in words what to do, and leads there: ${code || 'no code'} at "${pointer}"`, async () => {
      const page = await openPage('report', wrong([pointer, code]));
      deepEqual(summaryLinks(page), [[href, words]]);
      ok(page.byId(href.slice(1)));
      match(wordsIn(page.named('title')[0]), /^Error: /);
    });
  }

  it('ties the words to the field, after its hint', async () => {
    const page = await openPage('report', wrong(['/reason', 'missing'], ['/text', 'missing'], ['/email', 'not-an-email']));
    deepEqual(descriptions(page, page.field('email')), ['Only if you want an answer.', 'The e-mail address is not complete. Example: kari@example.org.']);
    deepEqual(descriptions(page, page.field('text')), ['Please write what is not right.']);
    deepEqual(descriptions(page, page.named('fieldset')[0]), ['Please choose what it is.']);
    deepEqual(wrongOnes(page), ['text', 'email']);
  });

  it('has everything in it that was written', async () => {
    for (const reason of ['untrue', 'hurtful', 'private', 'other']) {
      const filled = { reason, text: 'Line one\n\n  line two', email: 'ola@' };
      const page = await open({ errors: [{ pointer: '/email', code: 'not-an-email' }], filled });
      deepEqual([checkedOnes(page), attribute(page.field('email')!, 'value')], [[`reason-${reason}`], 'ola@']);
      equal(page.field('text')!.childNodes.map((one) => ('value' in one ? one.value : '')).join(''), filled.text);
    }
  });

  it('has no reason chosen where what was sent is none of them', async () => {
    for (const reason of ['', 'toString', '__proto__', '<b>']) deepEqual(checkedOnes(await open({ filled: { reason } })), []);
  });

  it('is told in the language of the page', async () => {
    const errors = ['/reason', '/text', '/email'].map((pointer) => ({ pointer, code: 'missing' }));
    const english = summaryLinks(await open({ errors })).map(([, words]) => words);
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const links = summaryLinks(await open({ errors }, language));
      deepEqual(links.map(([href]) => href), ['#reason-untrue', '#text', '#email'], language);
      deepEqual(links.filter(([, words]) => english.includes(words)), [], language);
    }
  });
});

describe('a report that was sent', () => {
  it('is thanked for, read out, and leads back: nothing of it stands there any more', async () => {
    const page = await open({ done: true, filled: { text: 'A secret' } });
    const note = page.all.find((one) => attribute(one, 'role') === 'status');
    equal(wordsIn(note), 'Thank you. Somebody will look at it.');
    equal(mainWords(page).includes('A secret'), false);
    deepEqual([page.named('form').length, hrefs(page).includes(`${ORIGIN}/embed/petition/park-gronlia?lang=en`)], [0, true]);
  });

  it('is thanked for in every language', async () => {
    for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
      const page = await open({ done: true }, language);
      const words = wordsIn(page.all.find((one) => attribute(one, 'role') === 'status'));
      equal(words.includes('Thank'), false, language);
      ok(words.length > 5, language);
    }
  });
});
