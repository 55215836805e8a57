import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { OwnShift, PageData } from '@dugnad/client/hosted';
import type { Opportunity } from '@dugnad/client/model';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, hrefs, inherited, inside, LANGUAGES, mainWords, openPage, section, summaryLinks, underTerm, wrongOnes } from '../reading.page.ts';
import { cafe, helpForm, helpSamples, offered, ownSignUp, receipt } from '../sample-help.page.ts';
import { form } from '../sample-pages.page.ts';

const [mine] = ownSignUp.signUp.shifts as [OwnShift];
const main = (page: PageTree): PageTree['all'][number] => page.named('main')[0]!;
const times = (page: PageTree): [datetime: string | undefined, words: string][] => inside(page, main(page), 'time').map((one) => [attribute(one, 'datetime'), wordsIn(one)]);
const about = (changes: Partial<Opportunity>): Opportunity => ({ ...cafe, ...changes });

/** Each page of one person that says a time, with that time in it. */
const TIMED: [name: string, open: (shift: Pick<OwnShift, 'start' | 'end'>, language: string) => Promise<PageTree>][] = [
  ['guardian', (shift, language) => openPage('guardian', { ...helpSamples.guardian, signUp: { ...helpSamples.guardian.signUp, shifts: [{ ...mine, ...shift, status: 'to-confirm' }] } }, { languages: [language] })],
  ['offer', ({ start, end }, language) => openPage('offer', { ...offered, offer: { ...offered.offer, start, end } }, { languages: [language] })],
  ['sign-up', (shift, language) => openPage('sign-up', { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: [{ ...mine, ...shift }] } }, { languages: [language] })],
  ['sign-up that was reminded', (shift, language) => openPage('sign-up', { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: [{ ...mine, ...shift, isAsked: true }] } }, { languages: [language] })],
  ['signed-up', (shift, language) => openPage('signed-up', { ...helpSamples['signed-up'], opportunity: about({ shifts: [{ ...cafe.shifts[0]!, ...shift }] }), receipt: { ...receipt, shifts: [{ id: cafe.shifts[0]!.id, status: 'confirmed' }] } }, { languages: [language] })],
];

const MOMENTS: [what: string, shift: Pick<OwnShift, 'start' | 'end'>, machine: string, en: string, ar: string, fi: string][] = [
  ['over midnight', { start: '2026-12-05T22:00:00+01:00[Europe/Oslo]', end: '2026-12-06T02:30:00+01:00[Europe/Oslo]' }, '2026-12-05T22:00:00+01:00', 'Saturday 5 December, 22:00 – Sunday 6 December, 02:30', 'السبت، 5 ديسمبر، 22:00 – الأحد، 6 ديسمبر، 02:30', 'lauantai 5. joulukuuta, 22.00 – sunnuntai 6. joulukuuta, 02.30'],
  ['in another zone than the reader’s', { start: '2026-12-05T09:00:00+09:00[Asia/Tokyo]', end: '2026-12-05T12:00:00+09:00[Asia/Tokyo]' }, '2026-12-05T09:00:00+09:00', 'Saturday 5 December, 09:00–12:00', 'السبت، 5 ديسمبر، 09:00–12:00', 'lauantai 5. joulukuuta, 09.00–12.00'],
  ['while clocks are put back', { start: '2026-10-25T01:30:00+02:00[Europe/Oslo]', end: '2026-10-25T02:30:00+01:00[Europe/Oslo]' }, '2026-10-25T01:30:00+02:00', 'Sunday 25 October, 01:30–02:30', 'الأحد، 25 أكتوبر، 01:30–02:30', 'sunnuntai 25. lokakuuta, 01.30–02.30'],
];

describe('a time on a page of one person', () => {
  for (const [name, open] of TIMED) {
    for (const [what, shift, machine, ...said] of MOMENTS) {
      it(`(${name}) ${what} is said by the clock there, and to machines as that moment`, async () => {
        for (const [place, language] of ['en', 'ar', 'fi'].entries()) {
          const found = times(await open(shift, language)).filter(([datetime]) => datetime === machine);
          ok(found.length > 0, `${language}: no time at ${machine}`);
          for (const [, words] of found) equal(words, said[place], language);
        }
      });
    }
  }
});

/** Pages that keep something of somebody, with the day after which it is deleted. */
const KEEPING: [name: string, open: (deleteAfter: string, language: string) => Promise<PageTree>][] = [
  ['guardian', (deleteAfter, language) => openPage('guardian', { ...helpSamples.guardian, signUp: { ...helpSamples.guardian.signUp, deleteAfter } }, { languages: [language] })],
  ['sign-up', (deleteAfter, language) => openPage('sign-up', { ...ownSignUp, signUp: { ...ownSignUp.signUp, deleteAfter } }, { languages: [language] })],
  ['signed-up', (deleteAfter, language) => openPage('signed-up', { ...helpSamples['signed-up'], receipt: { ...receipt, deleteAfter } }, { languages: [language] })],
];

describe('until when it is kept', () => {
  for (const [name, open] of KEEPING) {
    it(`(${name}) is said as a day, in every language`, async () => {
      for (const language of LANGUAGES) {
        const [[, words] = []] = times(await open('2031-02-03', language)).filter(([datetime]) => datetime === '2031-02-03');
        match(words ?? 'nothing', /2031/, language);
      }
    });
  }
});

describe('names that are not in the letters of the page', () => {
  it('stand by themselves on the page of a guardian, and what the association wrote in its own direction', async () => {
    const data: PageData['guardian'] = { ...helpSamples.guardian, opportunity: about({ title: { nb: 'Vert' }, description: { nb: 'Du koker kaffe.' } }), signUp: { ...helpSamples.guardian.signUp, name: 'Ada <i>', guardian: 'Kim Berg' } };
    const page = await openPage('guardian', data, { languages: ['ar'] });
    const [lead] = byClass(page, 'lead');
    deepEqual(inside(page, lead, 'bdi').map(wordsIn), ['Ada <i>', 'Kim Berg']);
    deepEqual(inside(page, section(page, 'what'), 'span', 'div').flatMap((one) => (attribute(one, 'lang') === undefined ? [] : [[attribute(one, 'lang'), attribute(one, 'dir')]])).slice(0, 1), [['nb', 'ltr']]);
    deepEqual([inherited(lead!, 'dir'), inside(page, page.named('legend')[0], 'bdi').map(wordsIn)], ['rtl', ['Ada <i>']]);
  });

  it('stand by themselves on one’s own page, with numbers from left to right', async () => {
    const guardian = { name: 'كريم', phone: '+4792000000', email: 'kim@example.org' };
    const page = await openPage('sign-up', { ...ownSignUp, signUp: { ...ownSignUp.signUp, person: { ...ownSignUp.signUp.person, name: 'عادة' }, guardian } }, { languages: ['nb'] });
    const isolated = inside(page, section(page, 'kept'), 'bdi').map((one) => [wordsIn(one), attribute(one, 'dir')]);
    deepEqual(isolated, [['K7QD-M2XP', 'ltr'], ['عادة', undefined], ['كريم', undefined], ['+4792000000', 'ltr'], ['kim@example.org', 'ltr']]);
  });

  it('of whoever one can call is said with its number from left to right on each of them', async () => {
    for (const name of ['guardian', 'offer', 'sign-up', 'withdrawn', 'lost-link', 'signed-up'] as const) {
      const page = await openPage(name, helpSamples[name], { languages: ['ar'] });
      const number = inside(page, section(page, 'contact'), 'bdi').find((one) => wordsIn(one) === '22 33 44 55');
      equal(number && attribute(number, 'dir'), 'ltr', name);
      ok(hrefs(page).includes('tel:22334455'), name);
    }
  });
});

describe('a page that knows nobody any more', () => {
  it('says so in every language, with no reference, no time and no form, and leads on', async () => {
    for (const language of LANGUAGES) {
      const page = await openPage('withdrawn', helpSamples.withdrawn, { languages: [language] });
      equal(/Aud|K7QD|90000000/.test(mainWords(page)), false, language);
      deepEqual([times(page).length, page.named('form').length], [0, 0], language);
      ok(hrefs(page).includes(`https://host.example/embed/volunteer/gronlia?lang=${language}`), language);
    }
  });
});

describe('a lost link', () => {
  const open = (more: Partial<PageData['lost-link']> = {}, language = 'en'): Promise<PageTree> => openPage('lost-link', { ...helpSamples['lost-link'], ...more }, { languages: [language] });

  it('is asked for by one address, which a telephone fills in', async () => {
    const page = await open();
    const field = page.field('email')!;
    deepEqual(['type', 'autocomplete', 'aria-required', 'spellcheck'].map((name) => attribute(field, name)), ['email', 'email', 'true', 'false']);
    deepEqual([nameOf(page, field), page.named('button').map(wordsIn), page.named('form').map((one) => attribute(one, 'action'))], ['E-mail', ['Send me the link'], ['?lang=en']]);
  });

  it('keeps an address that is none, and says so at it and above, in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await open({ errors: [{ pointer: '/email', code: 'not-an-email' }], filled: { email: '"aud@<' } }, language);
      const [[href, words] = []] = summaryLinks(page);
      deepEqual([href, attribute(page.field('email')!, 'value'), wrongOnes(page), descriptions(page, page.field('email'))], ['#email', '"aud@<', ['email'], [words]], language);
    }
  });

  it('answers alike whether anybody knows the address or not, and shows it to nobody', async () => {
    const page = await open({ done: true, filled: { email: 'aud@example.org' } });
    deepEqual([page.named('form').length, mainWords(page).includes('aud@example.org'), wordsIn(byClass(page, 'success')[0])], [0, false, 'If you have signed up with this address, a mail is on its way.']);
  });
});

describe('the page of a young person’s guardian', () => {
  it('says that there are no times where there are none', async () => {
    const page = await openPage('guardian', { ...helpSamples.guardian, signUp: { ...helpSamples.guardian.signUp, shifts: [] } });
    match(wordsIn(section(page, 'what')), /There are no times in it\./);
    deepEqual([times(page).map(([datetime]) => datetime), checkedOnes(page)], [['2027-01-10'], []]);
  });

  it('has no place and no words for what the association has not said', async () => {
    const { place: _place, description: _description, rules: _rules, concernContact: _concern, ...bare } = cafe;
    const page = await openPage('guardian', { ...helpSamples.guardian, opportunity: bare as Opportunity });
    deepEqual(['rules', 'concern'].map((id) => section(page, id)), [undefined, undefined]);
    equal(/undefined|null/.test(mainWords(page)), false);
  });

  it('shows nothing by which the young person is reached', async () => {
    const signUp = { ...helpSamples.guardian.signUp, person: ownSignUp.signUp.person, message: 'Jeg baker gjerne.' };
    equal(/90000000|aud@example|baker/.test(mainWords(await openPage('guardian', { ...helpSamples.guardian, signUp }))), false);
  });

  it('names whoever talks with them after a yes, in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await openPage('guardian', { ...helpSamples.guardian, done: 'yes-held', signUp: { ...helpSamples.guardian.signUp, answer: 'yes' } }, { languages: [language] });
      ok(wordsIn(byClass(page, 'success')[0]).includes('Kari Lund'), language);
    }
  });
});

describe('what is asked of whoever was reminded', () => {
  const reminded = (...shifts: Partial<OwnShift>[]): PageData['sign-up'] => ({ ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: shifts.map((one, place) => ({ ...mine, id: `s${place}`, isAsked: true, ...one })) } });

  it('is asked for each time by itself, and said to whoever has said it', async () => {
    const page = await openPage('sign-up', reminded({}, { isComing: true }));
    const forms = inside(page, section(page, 'coming'), 'form');
    deepEqual(forms.map((form) => inside(page, form, 'p').map(wordsIn).includes('You have said that you come.')), [false, true]);
    deepEqual(forms.map((form) => inside(page, form, 'input').map((one) => attribute(one, 'value'))), [['t0ken', 's0', 'come', 'cannot'], ['t0ken', 's1', 'come', 'cannot']]);
  });

  it('leads to the time that was sent without an answer, and to no other', async () => {
    const page = await openPage('sign-up', { ...reminded({}, {}), errors: [{ pointer: '/coming', code: 'missing' }], filled: { act: 'coming', coming: 's1' } });
    deepEqual([summaryLinks(page).map(([href]) => href), wrongOnes(page)], [['#coming-s1-come'], ['coming-s1-come', 'coming-s1-cannot']]);
    equal(page.byId('coming-s0-error'), undefined);
  });

  it('is asked of nobody else, and writes to nobody who has no address', async () => {
    const { email: _email, ...person } = ownSignUp.signUp.person;
    const page = await openPage('sign-up', { ...ownSignUp, signUp: { ...ownSignUp.signUp, person } });
    deepEqual([section(page, 'coming'), section(page, 'reminders')], [undefined, undefined]);
  });
});

describe('what was sent with a sign-up', () => {
  it('stands under its name, and what was not said has none', async () => {
    const page = await openPage('sign-up', ownSignUp);
    deepEqual([wordsIn(underTerm(page, 'Name')), underTerm(page, 'Name of your parent or guardian')], ['Aud Berg', undefined]);
  });

  it('says that somebody is asked by mail where that is so, and nothing of it after their answer', async () => {
    const guardian = { name: 'Kim Berg', phone: '+4792000000', email: 'kim@example.org' };
    const held = { ...ownSignUp.signUp, guardian, shifts: [{ ...mine, status: 'to-confirm' as const }] };
    for (const [more, isSaid] of [[{}, true], [{ guardianAnswer: 'yes' }, false], [{ guardianAnswer: 'no' }, false]] as const) {
      const page = await openPage('sign-up', { ...ownSignUp, signUp: { ...held, ...more } });
      equal(inside(page, section(page, 'kept'), 'p').some((one) => wordsIn(one).includes('Kim Berg')), isSaid, JSON.stringify(more));
    }
  });
});

describe('a sign-up that was not taken', () => {
  const TABLE: [failure: string, words: string][] = [
    ['too-many-requests', 'Too many were sent from here. Please wait 5 minutes.'], ['timeout', 'It took too long. Please send it again, it counts once.'],
    ['unavailable', 'Something went wrong with us. Please try again later, or call.'], ['form-expired', 'The page was open for long. Please press the button once more.'],
  ];
  for (const [failure, words] of TABLE) {
    it(`says why after ${failure}, speaks of no signature, and keeps what was written`, async () => {
      const page = await openPage('opportunity', { ...helpForm, failure, retryAfter: 300, filled: { name: 'Aud <Berg>', message: 'Jeg baker.' } });
      equal(wordsIn(page.byId('summary')), `It was not sent ${words} What you wrote is still here.`);
      deepEqual([attribute(page.field('name')!, 'value'), wordsIn(page.field('message'))], ['Aud <Berg>', 'Jeg baker.']);
    });
  }

  it('speaks of no signature in any language; easy language speaks of none where one signs either', async () => {
    for (const language of LANGUAGES.filter((one) => !one.endsWith('-simple'))) {
      const ofSigning = wordsIn((await openPage('petition', { ...form, failure: 'unavailable' }, { languages: [language] })).byId('summary-heading'));
      equal(wordsIn((await openPage('opportunity', { ...helpForm, failure: 'unavailable' }, { languages: [language] })).byId('summary-heading')) === ofSigning, false, language);
    }
  });
});
