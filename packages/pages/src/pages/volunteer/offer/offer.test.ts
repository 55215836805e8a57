import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, wordsIn } from '../../page-tree.page.ts';
import { byClass, checkedOnes, hrefs, inside, LANGUAGES, mainWords, openPage, section, summaryLinks } from '../../reading.page.ts';
import { fullHelp, offered } from '../../sample-help.page.ts';

type Offer = PageData['offer']['offer'];

const open = (changes: Partial<Offer> = {}, more: Partial<PageData['offer']> = {}, language = 'en'): ReturnType<typeof openPage> => openPage('offer', { ...offered, ...more, offer: { ...offered.offer, ...changes } }, { languages: [language] });
const OWN = 'https://host.example/embed/volunteer/gronlia/cafe/sign-up/s3cret';
const YES: Partial<Offer> = { status: 'accepted', ownUrl: OWN, place: { name: { nb: 'Bydelshuset' }, address: 'Bakkegata 4\n0192 Oslo' } };

describe('the page that the link of an offer opens', () => {
  it('asks: what, when, roughly where, by whom, until when', async () => {
    const page = await open();
    equal(wordsIn(page.named('h1')[0]), 'Can you help?');
    for (const said of [/The community house/, /asks whether you can help\. Please answer by Thursday,? 3 December 2026 at 13:00\./]) match(mainWords(page), said);
    deepEqual(inside(page, page.named('main')[0], 'time').map((one) => attribute(one, 'datetime')).slice(0, 1), [offered.offer.start?.replace(/\[.*/, '')]);
  });

  it('has three answers of the same weight, none chosen, and one button, and posts to itself with its token', async () => {
    const page = await open();
    deepEqual(inside(page, page.named('main')[0], 'label').map(wordsIn), ['Yes, I come', 'No, thank you', 'I want to talk with somebody first']);
    deepEqual([checkedOnes(page), inside(page, page.named('main')[0], 'button').map(wordsIn)], [[], ['Send my answer']]);
    deepEqual(inside(page, page.named('main')[0], 'input').map((one) => [attribute(one, 'name'), attribute(one, 'value')]), [['formToken', 't0ken'], ['answer', 'accept'], ['answer', 'decline'], ['answer', 'call-me']]);
    deepEqual(page.named('form').map((one) => [attribute(one, 'method'), attribute(one, 'action')]), [['post', '?lang=en']]);
  });

  const STANDS: readonly [status: Offer['status'], words: string, isOpen: boolean][] = [
    ['call-me', 'We get in touch with you. You can still say yes or no here.', true], ['accepted', 'The time is yours. Thank you.', false], ['to-confirm', 'Thank you. The place is held for you until we have talked.', false],
    ['declined', 'Thank you for your answer.', false], ['expired', 'It is too late to answer.', false], ['full', 'This place is not free any more.', false], ['gone', 'Help is not needed for this any more.', false],
  ];
  for (const [status, words, isOpen] of STANDS) {
    it(`says of one that is ${status}: ${words}`, async () => {
      const page = await open({ status });
      deepEqual([wordsIn(byClass(page, 'note')[0]), page.named('form').length], [words, isOpen ? 1 : 0]);
    });
  }

  it('asks in its heading as long as it is asked, and then says what it was about', async () => {
    for (const [status, heading] of [['open', 'Can you help?'], ['call-me', 'Can you help?'], ['accepted', 'Host in the café'], ['declined', 'Host in the café'], ['expired', 'Host in the café']] as const) {
      const page = await open({ status });
      deepEqual([page.named('h1').map(wordsIn), wordsIn(page.named('title')[0]).includes(heading), mainWords(page).includes('Host in the café')], [[heading], true, true], status);
    }
  });

  it('folds the languages, also where the words of the task are in none that anybody has said', async () => {
    for (const page of [await open(), await open({ task: 'Bære en kasse' }, {}, 'nb')]) {
      const nav = page.named('nav')[0];
      const folded = inside(page, inside(page, nav, 'details')[0], 'a').length;
      const all = inside(page, nav, 'a').length;
      ok(folded > 10 && all - folded >= 1 && all - folded < 6, `${folded} of ${all} are folded`);
    }
    const page = await open({ task: 'Bære en kasse' }, {}, 'nb');
    deepEqual(inside(page, page.named('nav')[0], 'a').filter((one) => attribute(one, 'aria-current') === 'true').map((one) => attribute(one, 'lang')), ['nb']);
    equal(inside(page, inside(page, page.named('nav')[0], 'details')[0], 'a').some((one) => attribute(one, 'lang') === 'nb'), false);
  });

  const WHEN = { kind: 'date', date: '2099-03-07', time: '17:00' } as const;
  const { start: _start, end: _end, ...noShift } = offered.offer;
  const help = (changes: Partial<Offer>, language = 'en'): ReturnType<typeof openPage> => openPage('offer', { ...offered, offer: { ...noShift, when: WHEN, ...changes } }, { languages: [language] });

  it('asks whether one can help where no time is offered, and whether one wants it where one is', async () => {
    const asked = async (page: ReturnType<typeof openPage>): Promise<string> => wordsIn((await page).named('legend')[0]);
    deepEqual([await asked(help({})), await asked(open())], ['Can you help?', 'Do you want this time?']);
  });

  it('says when, as whoever asked for help has said it', async () => {
    match(mainWords(await help({})), /Saturday,? 7 March 2099, 17:00/);
    match(mainWords(await help({ when: { kind: 'recurring', words: 'Hver tirsdag' } })), /Hver tirsdag/);
    match(mainWords(await help({ when: { kind: 'flexible' } })), /Any time/);
  });

  for (const [status, words] of [['accepted', /^Thank you for saying yes\. We get in touch .+ please call us\.$/], ['full', /^Somebody else has said yes already\./]] as const) {
    it(`says of help that somebody asked for and that is ${status} what is so of it, in each language`, async () => {
      match(wordsIn(byClass(await help({ status }), 'note')[0]), words);
      for (const language of LANGUAGES) {
        const [own, ofShift] = [await help({ status }, language), await open({ status }, {}, language)].map((page) => wordsIn(byClass(page, 'note')[0]));
        ok(own !== undefined && own.length > 3 && own !== ofShift, language);
      }
    });
  }

  it('calls it theirs in no language before it is', async () => {
    for (const language of LANGUAGES) {
      const yours = wordsIn(byClass(await open(YES, {}, language), 'success')[0]);
      ok(yours.length > 3, language);
      for (const status of ['open', 'call-me', 'to-confirm', 'declined', 'expired', 'full', 'gone'] as const) equal(mainWords(await open({ status }, {}, language)).includes(yours), false, `${language}, ${status}`);
    }
  });

  it('tells the way, the file for the calendar and where one cancels, once it is theirs', async () => {
    const page = await open(YES, { calendarUrl: `${OWN}/times.ics` });
    match(mainWords(page), /Bydelshuset\s*Bakkegata 4\s*0192 Oslo/);
    for (const href of [`${OWN}?lang=en`, `${OWN}/times.ics`]) ok(hrefs(page).includes(href), href);
    equal(hrefs(await open({ ...YES, ownUrl: 'javascript:alert(1)' })).some((href) => href.startsWith('javascript')), false);
  });

  it('says beforehand that a talk comes first', async () => {
    match(mainWords(await open({ first: 'conversation' })), /If you say yes, .+ talks with you before it is yours\./);
    ok(!mainWords(await open()).includes('If you say yes'));
  });

  it('has house rules and a person for concerns where there are any', async () => {
    const page = await open({ rules: fullHelp.rules, concernContact: fullHelp.concernContact });
    ok(wordsIn(section(page, 'rules')).includes('Be kind.') && section(page, 'concern'));
    for (const id of ['rules', 'concern']) equal(section(await open(), id), undefined);
  });

  it('asks for an answer at its field where there was none, and once more where it came too fast', async () => {
    const page = await open({}, { errors: [{ pointer: '/answer', code: 'missing' }] });
    deepEqual(summaryLinks(page).map(([href]) => href), ['#offer-accept']);
    ok(page.byId('offer-accept') && page.byId('offer-error'));
    equal(wordsIn(byClass(await open({}, { again: true }), 'note')[0]), 'We want to be sure that a person pressed the button. Please press once more.');
  });

  it('says only the day of its end where nobody says which clock', async () => {
    match(mainWords(await open({ expires: '2026-12-03T12:00:00.000Z' })), /Please answer by Thursday,? 3 December 2026\./);
  });

  it('is found by nobody, and has the person to call', async () => {
    const page = await open();
    ok(page.named('meta').some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex'));
    ok(hrefs(page).some((href) => href.startsWith('tel:')));
  });
});
