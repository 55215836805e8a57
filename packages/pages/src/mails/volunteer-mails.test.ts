import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MailData, OwnShift } from '@dugnad/client/hosted';
import type { HelpWhen } from '@dugnad/client/model';

import { readPage, wordsIn } from '../pages/page-tree.page.ts';
import { bodyOf, LANGUAGES, linksOf, numbersOf, writeMail } from './mail-reading.page.ts';
import { pasteRow } from './paste-row.ts';
import { samples } from './sample-mails.page.ts';

const [mine] = samples['signed-up'].shifts as [OwnShift];
const times = (...changed: Partial<OwnShift>[]): { shifts: OwnShift[] } => ({ shifts: changed.map((one) => ({ ...mine, ...one })) });
const receipt = async (changed: Partial<MailData['signed-up']> = {}, language = 'en'): Promise<{ subject: string; text: string }> => writeMail('signed-up', changed, language);
const linesOf = (text: string): string[] => bodyOf(text).split('\n').filter((line) => line !== '');

describe('the receipt of a sign-up', () => {
  it('says first what one has, then when, and where one can change it', async () => {
    const { subject, text } = await receipt();
    equal(subject, 'You are signed up: Café host');
    deepEqual(linesOf(text).slice(0, 5), ['You are signed up', 'Hello Aud Berg,', 'Café host', 'Saturday 5 December, 09:00–12:00: It is yours', 'Reference: K7QD-M2XP']);
    match(text, /for your calendar/);
  });

  it('says “signed up” only of what is confirmed, in every language', async () => {
    for (const language of LANGUAGES) {
      const { subject, text } = await receipt({}, language);
      const [yours = ''] = linesOf(text);
      ok(subject.startsWith(yours.replace(/[.!]$/, '')), `${language}: ${subject}, ${yours}`);
      for (const status of ['to-confirm', 'offered', 'waitlisted', 'cancelled', 'gone', 'past'] as const) {
        const other = await receipt(times({ status }), language);
        equal(`${other.subject}\n${other.text}`.includes(yours), false, `${language}, ${status}`);
      }
    }
  });

  const table: readonly [shifts: Partial<OwnShift>[], heading: string, line: string][] = [
    [[{ status: 'to-confirm', heldUntil: '2026-12-04T13:00:00+01:00[Europe/Oslo]' }], 'We have noted your wish. Kari Nordmann will talk with you before it is yours.', 'Saturday 5 December, 09:00–12:00: Held for you'],
    [[{ status: 'waitlisted', waitingNumber: 3 }], 'You are on the waiting list', 'Saturday 5 December, 09:00–12:00: On the waiting list, number 3'],
    [[{ status: 'waitlisted' }], 'You are on the waiting list', 'Saturday 5 December, 09:00–12:00: On the waiting list'],
    [[{ status: 'offered' }], 'Thank you. We have got what you wrote.', 'Saturday 5 December, 09:00–12:00: Free for you, if you want it'],
    [[{ status: 'cancelled' }], 'Thank you. We have got what you wrote.', 'Saturday 5 December, 09:00–12:00: Cancelled'],
    [[{ status: 'gone' }], 'Thank you. We have got what you wrote.', 'Saturday 5 December, 09:00–12:00: Not to be had any more'],
    [[{ status: 'past' }], 'Thank you. We have got what you wrote.', 'Saturday 5 December, 09:00–12:00: Over'],
    [[{ status: 'waitlisted' }, { status: 'confirmed' }], 'You are signed up', 'Saturday 5 December, 09:00–12:00: It is yours'],
  ];
  for (const [shifts, heading, line] of table) {
    it(`says of ${shifts.map(({ status }) => status).join(' and ')}: ${heading}`, async () => {
      const { text } = await receipt(times(...shifts));
      equal(linesOf(text)[0], heading);
      ok(linesOf(text).includes(line), text);
    });
  }

  it('says until when a place is held, and by when somebody answers', async () => {
    const { text } = await receipt({ ...times({ status: 'to-confirm', heldUntil: '2026-12-04T13:00:00+01:00[Europe/Oslo]' }), answerBy: '2026-12-01' });
    match(text, /The place is held until Friday,? 4 December 2026 at 13:00\./);
    match(text, /You get an answer by Tuesday,? 1 December 2026\./);
    equal(text.includes('for your calendar'), false);
  });

  const talk: OwnShift = { id: 'early', start: '2026-12-04T10:00:00+01:00[Europe/Oslo]', end: '2026-12-04T10:15:00+01:00[Europe/Oslo]', status: 'confirmed', talk: { mode: 'phone', with: { nb: 'Nils', en: 'Neil' } } };
  const talks: readonly [what: string, shifts: OwnShift[], heading: string, line: string, subject: string][] = [
    ['of a talk alone', [talk], 'Your talk is booked', 'Friday 4 December, 10:00–10:15: Your talk is booked · By telephone, we call you · With Neil', 'Your talk is booked: Café host'],
    ['of a talk before a held time', [talk, { ...mine, status: 'to-confirm' }], 'We have noted your wish. Kari Nordmann will talk with you before it is yours.', 'Friday 4 December, 10:00–10:15: Your talk is booked · By telephone, we call you · With Neil', 'We have got your wish: Café host'],
    ['of a talk beside a time that is theirs', [talk, mine], 'You are signed up', 'Saturday 5 December, 09:00–12:00: It is yours', 'You are signed up: Café host'],
    ['of a talk that is cancelled', [{ ...talk, status: 'cancelled' }], 'Thank you. We have got what you wrote.', 'Friday 4 December, 10:00–10:15: Cancelled · With Neil', 'We have got your wish: Café host'],
  ];
  for (const [what, shifts, heading, line, named] of talks) {
    it(`says when, how and with whom ${what}`, async () => {
      const { subject, text } = await receipt({ shifts });
      deepEqual([linesOf(text)[0], subject], [heading, named]);
      ok(linesOf(text).includes(line), text);
      equal(text.includes('for your calendar'), shifts.some(({ status }) => status === 'confirmed'));
    });
  }

  it('says, where a guardian is called first, what the receipt on the screen said, and nothing of it once something is theirs', async () => {
    const held = (await receipt({ ...times({ status: 'to-confirm' }), guardian: 'Kim Berg' })).text;
    equal(linesOf(held)[0], 'We hold it for you. Kari Nordmann calls Kim Berg first. It is yours when they have said yes.');
    const listed = linesOf((await receipt({ ...times({ status: 'waitlisted' }), guardian: 'Kim Berg' })).text);
    deepEqual(['Name of your parent or guardian: Kim Berg', 'Kari Nordmann calls this person first. Nothing is decided before they say yes.'].map((line) => listed.includes(line)), [true, true]);
    equal((await receipt({ guardian: 'Kim Berg' })).text.includes('Kim Berg'), false);
  });

  it('hands on no name of a guardian that is an advertisement', async () => {
    for (const status of ['to-confirm', 'waitlisted'] as const) equal((await receipt({ ...times({ status }), guardian: 'Buy at shop.example' })).text.includes('shop'), false, status);
  });

  it('without a time names none', async () => equal(/\d\d:\d\d/.test((await receipt({ shifts: [] })).text), false));
});

describe('the mail that offers a place', () => {
  it('says which time, until when it is kept, and has one link', async () => {
    const { subject, text, html } = await writeMail('offer', {}, 'en');
    equal(subject, 'A place is free for you: Café host');
    deepEqual(linesOf(text).slice(0, 4), ['A place is free for you', 'Hello Aud Berg,', 'Café host', 'Saturday 5 December, 09:00–12:00: Free for you, if you want it']);
    match(text, /^We keep it for you until Wednesday,? 2 December 2026 at 13:00\. Then we ask the next person\.$/m);
    equal(linksOf(html).length, 1);
  });

  it('calls nothing theirs before they have said so, in any language', async () => {
    for (const language of LANGUAGES) {
      const yours = linesOf((await receipt({}, language)).text)[3]?.split(': ').at(-1) ?? '';
      ok(yours.length > 3, language);
      equal((await writeMail('offer', {}, language)).text.includes(yours), false, language);
    }
  });
});

const contact = (changed: Partial<MailData['volunteer']> = {}, language = 'en'): ReturnType<typeof writeMail> => writeMail('volunteer', changed, language);
const { person } = samples.volunteer;

describe('the mail to the coordinator', () => {
  it('says in its subject who and what', async () => equal((await contact()).subject, 'Aud Berg wants to help: Café host'));

  it('has a number to tap, and beside it that nobody is to call', async () => {
    const { html, text } = await contact();
    deepEqual(numbersOf(html), ['tel:90000000']);
    match(text, /^Phone: 90000000, does not want to be called$/m);
    const [beside] = readPage(html).named('p').map(wordsIn).filter((words) => words.includes('90000000'));
    equal(beside, 'Phone: 90000000, does not want to be called');
    match((await contact({ person: { ...person, noCalls: false } })).text, /^Phone: 90000000$/m);
  });

  it('has no number to tap where none is given, or where it is none', async () => {
    const { phone: _phone, ...without } = person;
    for (const someone of [without, { ...person, phone: 'ring meg' }, { ...person, phone: '12' }]) deepEqual(numbersOf((await contact({ person: someone })).html), []);
  });

  it('says all that was said, and what was promised', async () => {
    const { text } = await contact();
    for (const line of ['E-mail: aud@example.org', 'Wish: I come by', 'Best time: Etter fem', 'Saturday 5 December, 09:00–12:00: Has the place', '> Jeg baker gjerne.', 'Can help most weeks: Monday: Morning', 'Language for messages: Norwegian Bokmål', 'Just answer this mail to write to them.']) ok(text.split('\n').includes(line), `${line}\n${text}`);
    match(text, /You have promised an answer by Friday,? 4 December 2026\./);
    equal(linksOf((await contact()).html).length, 0);
  });

  it('leaves out what was not said', async () => {
    const { text } = await contact({ person: { name: 'Aud', phone: '90000000', noCalls: false }, shifts: [], availability: ['never'], languages: [] });
    equal(/Wish|Best time|Languages:|Can help|E-mail|answer this mail/.test(bodyOf(text)), false, text);
  });

  it('says that a place is held, and that somebody stands there already', async () => {
    const { text } = await contact(times({ status: 'to-confirm', heldUntil: '2026-12-04' }, { status: 'waitlisted', waitingNumber: 3, isDouble: true }));
    match(text, /: Held until Friday,? 4 December 2026, talk with them first$/m);
    match((await contact(times({ status: 'offered', offeredUntil: '2026-12-04' }))).text, /: Offered until Friday,? 4 December 2026$/m);
    match(text, /: On the waiting list, number 3 \(By an earlier sign-up too\)$/m);
  });

  const talking = (changed: Partial<OwnShift> = {}): { shifts: OwnShift[] } => ({ shifts: [{ id: 'early', start: '2026-12-04T10:00:00+01:00[Europe/Oslo]', end: '2026-12-04T10:15:00+01:00[Europe/Oslo]', status: 'confirmed', talk: { mode: 'phone', with: 'Nils' }, ...changed }, mine] });
  const ways: readonly [changed: Partial<OwnShift>, said: string][] = [
    [{}, 'A talk by telephone · With Nils'],
    [{ talk: { mode: 'video', with: 'Nils' } }, 'A talk by video · With Nils'],
    [{ talk: { mode: 'visit', with: 'Nils' } }, 'A talk here with us · With Nils'],
    [{ talk: { with: 'Nils' } }, 'A talk · With Nils'],
    [{ status: 'cancelled' }, 'A talk by telephone · With Nils · Cancelled'],
    [{ isDouble: true, status: 'gone' }, 'A talk by telephone · With Nils · Not booked: this person has a talk by an earlier sign-up'],
    [{ isDouble: true }, 'A talk by telephone · With Nils · By an earlier sign-up too'],
  ];
  for (const [changed, said] of ways) {
    it(`says a talk first, with the number under it: ${said}`, async () => {
      const { text, html } = await contact(talking(changed));
      deepEqual(linesOf(text).slice(1, 3), [`Friday 4 December, 10:00–10:15: ${said}`, 'Phone: 90000000, does not want to be called']);
      ok(linesOf(text).includes('Saturday 5 December, 09:00–12:00: Has the place'), text);
      deepEqual(numbersOf(html), ['tel:90000000']);
    });
  }

  it('says of a young person before all else who is called first, with that number to tap, above a talk and their own', async () => {
    const { text, html } = await contact({ ...talking(), guardian: { name: 'Kim Berg', phone: '+4792000000' } });
    deepEqual(linesOf(text).slice(0, 4), ['Aud Berg wants to help: Café host', 'Aud Berg is young. Call Kim Berg first.', 'Kim Berg: +4792000000', 'Friday 4 December, 10:00–10:15: A talk by telephone · With Nils']);
    deepEqual(numbersOf(html), ['tel:+4792000000', 'tel:90000000']);
    equal((text.split('\n').find((line) => line.includes('\t')) ?? '').split('\t').at(-1), 'Kim Berg +4792000000');
  });

  it('says that something is to be prepared and where it is seen, above the row, in every language', async () => {
    const { text } = await contact({ hasNeeds: true });
    const lines = linesOf(text);
    const command = lines.indexOf('dugnad-server person export --reference K7QD-M2XP');
    match(lines[command - 1] ?? '', /^Something is to be prepared/);
    ok(command < lines.findIndex((line) => line.includes('\t')));
    equal((await contact()).text.includes('dugnad-server'), false);
    for (const language of LANGUAGES) match((await contact({ hasNeeds: true }, language)).text, /^dugnad-server person export --reference K7QD-M2XP$/m);
  });

  it('has a row with a cell for each thing, to be pasted', async () => {
    const row = (await contact()).text.split('\n').find((line) => line.includes('\t')) ?? '';
    deepEqual(row.split('\t'), ['K7QD-M2XP', 'Aud Berg', '90000000', 'does not want to be called', 'aud@example.org', 'Café host', 'Saturday 5 December, 09:00–12:00', 'Jeg baker gjerne.']);
  });

  for (const cell of ['=1+1', '+4790000000', '-1', '@SUM(A1)', '  =1', '＝1']) it(`has no cell that a spreadsheet runs: ${cell}`, () => equal(pasteRow(['a', cell]), `a\t'${cell.trim()}`));
  it('has no cell that holds two, and no row that is two', () => equal(pasteRow(['a\tb', 'c\nd', undefined]), 'a b\tc d\t'));
});

describe('news of a sign-up', () => {
  const news = (changed: Partial<MailData['volunteer-news']>): ReturnType<typeof writeMail> => writeMail('volunteer-news', changed);
  const table: readonly [changed: Partial<MailData['volunteer-news']>, subject: string][] = [
    [{ late: true }, 'Soon: Aud Berg cannot come. Café host'],
    [{ late: false }, 'Aud Berg cannot come: Café host'],
    [{ what: 'changed' }, 'Aud Berg has changed something: Café host'],
    [{ what: 'offered' }, 'Please tell Aud Berg: a place is free. Café host'],
    [{ what: 'accepted' }, 'Aud Berg takes the free place: Café host'],
    [{ what: 'call-me' }, 'Aud Berg wants to talk first about the free place: Café host'],
    [{ what: 'accepted', shifts: [] }, 'Aud Berg says yes: Café host'],
    [{ what: 'call-me', shifts: [] }, 'Aud Berg wants to talk with you first: Café host'],
  ];
  for (const [changed, subject] of table) it(`says first what it is: ${subject}`, async () => equal((await news(changed)).subject, subject));

  it('of a young person says first who is called', async () => {
    const { text } = await news({ what: 'changed', guardian: { name: 'Kim Berg', phone: '+4792000000' } });
    deepEqual(linesOf(text).slice(1, 3), ['Aud Berg is young. Call Kim Berg first.', 'Kim Berg: +4792000000']);
  });

  it('of a yes to what is no shift says when, as somebody wrote it too, and opens the desk where there is one', async () => {
    const said = async (when: HelpWhen): Promise<string> => (await news({ what: 'accepted', shifts: [], when, deskUrl: 'https://host.example/desk/gronlia/-/offers' })).text;
    match(await said({ kind: 'date', date: '2026-12-05', time: '17:00' }), /When\?:? Saturday, 5 December 2026, 17:00/);
    match(await said({ kind: 'recurring', words: 'Hver tirsdag' }), /Hver tirsdag[^]*https:\/\/host\.example\/desk\/gronlia\/-\/offers/);
    equal((await news({ what: 'accepted', shifts: [] })).text.includes('/desk/'), false);
  });

  it('says nobody’s name of what is withdrawn, and asks to delete it elsewhere too', async () => {
    const { person: _person, ...gone } = samples['volunteer-news'];
    const { subject, text, html } = await writeMail('volunteer-news', { ...gone, person: undefined as never, what: 'withdrawn' });
    equal(subject, 'Withdrawn, K7QD-M2XP: Café host');
    match(text, /Please delete what you have kept, too\./);
    deepEqual([/Aud|9000|aud@/.test(text + html), numbersOf(html)], [false, []]);
  });
});
