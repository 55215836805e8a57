import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Mail, OwnShift } from '@dugnad/client/hosted';

import { LANGUAGES, linesOfHtml, linesOfText, writeMail } from './mail-reading.page.ts';
import { samples } from './sample-mails.page.ts';

const [mine] = samples['signed-up'].shifts as [OwnShift];
const at = (start: string, end: string, more: Partial<OwnShift> = {}): OwnShift => ({ ...mine, start, end, ...more });
const { offer } = samples.offered;

/** Each mail that says when somebody helps. */
const WRITERS: readonly [kind: string, write: (shift: OwnShift, language: string) => Promise<Mail>][] = [
  ['signed-up', (shift, language) => writeMail('signed-up', { shifts: [shift] }, language)],
  ['reminder', (shift, language) => writeMail('reminder', { shifts: [shift] }, language)],
  ['guardian-asked', (shift, language) => writeMail('guardian-asked', { shifts: [shift] }, language)],
  ['guardian-answered', (shift, language) => writeMail('guardian-answered', { shifts: [shift] }, language)],
  ['offer', (shift, language) => writeMail('offer', { shift }, language)],
  ['offered', ({ start, end }, language) => writeMail('offered', { offer: { ...offer, start, end } }, language)],
  ['volunteer', (shift, language) => writeMail('volunteer', { shifts: [shift] }, language)],
  ['volunteer-news', (shift, language) => writeMail('volunteer-news', { shifts: [shift] }, language)],
  ['volunteer-digest', ({ start, end }, language) => writeMail('volunteer-digest', { fresh: [], news: [], gaps: [{ title: 'Help', start, end, missing: 2 }] }, language)],
];

const TIMES: readonly [what: string, shift: OwnShift, en: string, ar: string, fi: string][] = [
  ['a morning', mine, 'Saturday 5 December, 09:00–12:00', 'السبت، 5 ديسمبر، 09:00–12:00', 'lauantai 5. joulukuuta, 09.00–12.00'],
  ['a night over midnight', at('2026-12-05T22:00:00+01:00[Europe/Oslo]', '2026-12-06T02:30:00+01:00[Europe/Oslo]'), 'Saturday 5 December, 22:00 – Sunday 6 December, 02:30', 'السبت، 5 ديسمبر، 22:00 – الأحد، 6 ديسمبر، 02:30', 'lauantai 5. joulukuuta, 22.00 – sunnuntai 6. joulukuuta, 02.30'],
  ['a time in a zone that is not the reader’s, by the clock there', at('2026-12-05T09:00:00+09:00[Asia/Tokyo]', '2026-12-05T12:00:00+09:00[Asia/Tokyo]'), 'Saturday 5 December, 09:00–12:00', 'السبت، 5 ديسمبر، 09:00–12:00', 'lauantai 5. joulukuuta, 09.00–12.00'],
  ['the night on which clocks are put back', at('2026-10-25T01:30:00+02:00[Europe/Oslo]', '2026-10-25T02:30:00+01:00[Europe/Oslo]'), 'Sunday 25 October, 01:30–02:30', 'الأحد، 25 أكتوبر، 01:30–02:30', 'sunnuntai 25. lokakuuta, 01.30–02.30'],
  ['a time over the turn of the year', at('2026-12-31T20:00:00+01:00[Europe/Oslo]', '2027-01-01T01:00:00+01:00[Europe/Oslo]'), 'Thursday 31 December, 20:00 – Friday 1 January, 01:00', 'الخميس، 31 ديسمبر، 20:00 – الجمعة، 1 يناير، 01:00', 'torstai 31. joulukuuta, 20.00 – perjantai 1. tammikuuta, 01.00'],
];

describe('when somebody helps', () => {
  for (const [kind, write] of WRITERS) {
    for (const [what, shift, ...said] of TIMES) {
      it(`(${kind}) is ${what}, in words of its reader and in both forms`, async () => {
        for (const [place, language] of ['en', 'ar', 'fi'].entries()) {
          const { text, html } = await write(shift, language);
          const words = said[place] ?? 'nothing';
          ok(linesOfText(text).some((line) => line.includes(words)), `${words} is not in:\n${text}`);
          ok(linesOfHtml(html).some((line) => line.includes(words)), `${language}: ${words}`);
        }
      });
    }
  }

  it('is told in Latin digits and with 24 hours in every language', async () => {
    for (const language of LANGUAGES) {
      const { text } = await writeMail('reminder', { shifts: [at('2026-12-05T13:15:00+01:00[Europe/Oslo]', '2026-12-05T21:45:00+01:00[Europe/Oslo]')] }, language);
      match(text, /13[:.]15[–-]21[:.]45/, language);
      equal(/[٠-٩]|\b[AP]M\b/i.test(text.replace(/\bam\b/g, '')), false, language);
    }
  });

  it('is nowhere said where nothing is booked', async () => {
    for (const kind of ['signed-up', 'reminder', 'guardian-asked', 'guardian-answered', 'volunteer', 'volunteer-news'] as const) {
      const { answerBy: _answerBy, ...rest } = { answerBy: undefined, ...samples[kind] };
      const { text } = await writeMail(kind, { ...rest, shifts: [], answerBy: undefined } as never);
      equal(/\d\d:\d\d/.test(text), false, `${kind}\n${text}`);
    }
  });
});

describe('until when', () => {
  const NIGHT = '2026-12-04T23:30:00+01:00[Europe/Oslo]';
  const SAID: readonly [what: string, write: (until: string) => Promise<Mail>, said: (when: string) => RegExp][] = [
    ['a place is held', (heldUntil) => writeMail('signed-up', { shifts: [{ ...mine, status: 'to-confirm', heldUntil }] }), (when) => new RegExp(`^The place is held until ${when}\\.$`, 'm')],
    ['an offered place is kept', (until) => writeMail('offer', { until }), (when) => new RegExp(`^We keep it for you until ${when}\\. Then we ask the next person\\.$`, 'm')],
    ['somebody who is asked may answer', (expires) => writeMail('offered', { offer: { ...offer, expires } }), (when) => new RegExp(`^Please answer by ${when}\\.$`, 'm')],
  ];
  const PROMISED: typeof SAID = [
    ['a volunteer is answered', (answerBy) => writeMail('signed-up', { answerBy }), (when) => new RegExp(`^You get an answer by ${when}\\.$`, 'm')],
    ['somebody answers', (answerBy) => writeMail('asked', { answerBy }), (when) => new RegExp(`^You get an answer by ${when}\\.$`, 'm')],
    ['an answer was promised', (answerBy) => writeMail('promises', { people: [{ ...samples.promises.people[0]!, answerBy }] }), (when) => new RegExp(`^Aud Berg was promised an answer by ${when}\\.$`, 'm')],
    ['the coordinator has promised one', (answerBy) => writeMail('volunteer', { answerBy }), (when) => new RegExp(`^You have promised an answer by ${when}\\.$`, 'm')],
  ];
  for (const [what, write, said] of SAID) {
    it(`${what} is a moment by the clock that it names, or a day`, async () => {
      match((await write(NIGHT)).text, said('Friday,? 4 December 2026 at 23:30'));
      match((await write('2026-12-04T23:30:00-05:00[America/New_York]')).text, said('Friday,? 4 December 2026 at 23:30'));
      match((await write('2026-12-04')).text, said('Friday,? 4 December 2026'));
    });
  }

  for (const [what, write, said] of PROMISED) {
    it(`${what} is a day by the clock that the moment names, for days are promised and no minute`, async () => {
      match((await write(NIGHT)).text, said('Friday,? 4 December 2026'));
      match((await write('2026-12-04T23:30:00-05:00[America/New_York]')).text, said('Friday,? 4 December 2026'));
      match((await write('2026-12-04')).text, said('Friday,? 4 December 2026'));
    });
  }

  it('a place is held is the first of several ends', async () => {
    const held = ['2026-12-09', '2026-12-04', '2026-12-07'].map((heldUntil, place): OwnShift => ({ ...mine, id: `s${place}`, status: 'to-confirm', heldUntil }));
    const { text } = await writeMail('signed-up', { shifts: held });
    deepEqual(text.match(/The place is held until [^.]*\./g)?.map((said) => said.replace(',', '')), ['The place is held until Friday 4 December 2026.']);
  });

  it('all data is kept is said at the foot of every mail to a person, in every language', async () => {
    for (const kind of ['signed-up', 'offer', 'offered', 'message', 'reminder', 'guardian-asked', 'guardian-answered', 'asked', 'help-answer'] as const) {
      for (const language of LANGUAGES) {
        const { text } = await writeMail(kind, { deleteAfter: '2031-02-03' } as never, language);
        match(text.split('\n-- \n')[1] ?? '', /2031/, `${kind}, ${language}`);
      }
    }
  });
});
