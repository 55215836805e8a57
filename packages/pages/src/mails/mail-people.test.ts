import { deepEqual, doesNotMatch, equal, match, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MailData, MailKind } from '@dugnad/client/hosted';

import { attribute, readPage, wordsIn } from '../pages/page-tree.page.ts';
import { bodyOf, footOf, LANGUAGES, linesOfHtml, linesOfText, numbersOf, writeMail } from './mail-reading.page.ts';
import { renderMail } from './render-mail.ts';
import { renderShortText } from './render-short-text.ts';
import { samples } from './sample-mails.page.ts';

/** Every mail about helping or being helped that goes to a person by an address that anybody may have typed. */
const TO_PEOPLE = ['signed-up', 'offer', 'offered', 'message', 'reminder', 'guardian-asked', 'guardian-answered', 'asked', 'help-answer'] as const;
const TO_COORDINATORS = ['volunteer', 'volunteer-news', 'volunteer-digest', 'help-request', 'help-withdrawn'] as const;

/** The sample with another title of what it is about. */
function titled<Kind extends MailKind>(kind: Kind, title: MailData['asked']['help']['title']): MailData[Kind] {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, (name === 'title' || name === 'task') ? title : walk(one)]));
  };
  return walk(samples[kind]) as MailData[Kind];
}

const writeTitled = (kind: MailKind, title: MailData['asked']['help']['title'], language = 'en'): ReturnType<typeof renderMail> => renderMail(kind, titled(kind, title), { languages: [language] });
/** Each way in which a piece of a mail is marked that has exactly these words. */
const marksOf = (html: string, words: string): (string | undefined)[][] => readPage(html).named('h1', 'h2', 'p', 'bdi').filter((one) => wordsIn(one) === words).map((one) => [attribute(one, 'lang'), attribute(one, 'dir')]);

describe('the name of whoever gets a mail', () => {
  for (const kind of TO_PEOPLE) {
    it(`(${kind}) greets them, and is left out where it could carry something to a stranger`, async () => {
      const name = kind === 'guardian-asked' ? 'guardian' : 'name';
      match((await writeMail(kind, { [name]: 'Zoë O’Neil' } as never)).text, /^Hello Zoë O’Neil,$/m);
      for (const odd of ['www.shop.example', 'Win 5000 kr', 'a@b.example', '<b>', 'x'.repeat(81), ' \u202e ']) {
        const { text, html, subject } = await writeMail(kind, { [name]: odd } as never);
        match(text, /^Hello,$/m);
        equal(`${subject}${text}${html}`.includes(odd.trim() === '' ? '\u202e' : odd), false, odd);
      }
    });

    it(`(${kind}) is in no subject: a locked screen shows that to everybody`, async () => {
      for (const language of LANGUAGES) doesNotMatch((await writeMail(kind, {}, language)).subject, /Aud|Berg|Ada|Åse|Hansen|90000000/, language);
    });

    it(`(${kind}) stands with no telephone number or address of theirs`, async () => doesNotMatch(bodyOf((await writeMail(kind)).text), /90000000|aud@example\.org/));
  }
});

describe('the title of what it is about', () => {
  for (const kind of [...TO_PEOPLE, ...TO_COORDINATORS].filter((one) => one !== 'help-request')) {
    it(`(${kind}) is cut in the subject when it is long, on one line, and what comes before it stays`, async () => {
      const long = `Vert\r\nBcc: all@example.org ${'æ'.repeat(300)}`;
      const { subject } = await writeTitled(kind, long);
      const [own = ''] = (await writeTitled(kind, 'TITLE')).subject.split('TITLE');
      ok([...subject].length <= 200 && !/[\r\n]/.test(subject), subject);
      ok(kind === 'message' || subject.startsWith(own), `${subject} does not start with ${own}`);
    });
  }

  for (const kind of ['signed-up', 'offer', 'offered', 'reminder', 'guardian-asked'] as const) {
    it(`(${kind}) keeps its language and direction in a mail of another language`, async () => {
      const { html } = await writeTitled(kind, { ar: 'مضيف' }, 'nb');
      deepEqual(marksOf(html, 'مضيف'), [['ar', 'rtl']]);
      deepEqual(marksOf((await writeTitled(kind, { nb: 'Vert' }, 'ar')).html, 'Vert'), [['nb', 'ltr']]);
    });
  }

  for (const kind of [...TO_PEOPLE, ...TO_COORDINATORS]) {
    it(`(${kind}) is words whatever it looks like, the same in both forms`, async () => {
      const { html, text } = await writeTitled(kind, '=HYPERLINK("http://evil.example";"<i>x</i>")');
      equal(readPage(html).named('i').length, 0);
      ok(!/href="http:\/\/evil/.test(html));
      deepEqual(linesOfHtml(html).filter((line) => line.includes('HYPERLINK')).length, linesOfText(text).filter((line) => line.includes('HYPERLINK')).length);
      for (const row of text.split('\n').filter((line) => line.includes('\t'))) for (const cell of row.split('\t')) doesNotMatch(cell, /^[=+\-@]/);
    });
  }
});

describe('numbers and references', () => {
  it('are read from left to right in Arabic, each by itself', async () => {
    const { html } = await writeMail('volunteer', { guardian: { name: 'Kim Berg', phone: '+47 92 00 00 00' } }, 'ar');
    for (const number of ['90000000', '+47 92 00 00 00', 'K7QD-M2XP', 'aud@example.org']) equal(marksOf(html, number)[0]?.[1], 'ltr', number);
    deepEqual(numbersOf(html), ['tel:+4792000000', 'tel:90000000']);
  });

  it('of the association stand at the foot of every mail to a person', async () => {
    for (const kind of TO_PEOPLE) {
      const { text, html } = await writeMail(kind, {}, 'ar');
      ok(footOf(text).includes('+47 12 34 56 78') && footOf(text).includes('Parkens venner'), kind);
      ok(marksOf(html, '+47 12 34 56 78').some(([, dir]) => dir === 'ltr'), kind);
    }
  });
});

describe('a message to a group', () => {
  const write = (changed: Partial<MailData['message']>, language = 'en'): ReturnType<typeof writeMail> => writeMail('message', changed, language);

  it('says each paragraph with the language that it was written in', async () => {
    const { html, text } = await write({ text: 'أحضروا القفازات.\n\nالجو بارد <b>.', language: 'ar' }, 'nb');
    deepEqual([marksOf(html, 'أحضروا القفازات.'), marksOf(html, 'الجو بارد <b>.')], [[['ar', 'rtl']], [['ar', 'rtl']]]);
    ok(text.includes('أحضروا القفازات.\n\nالجو بارد <b>.'));
  });

  it('makes no link of an address in it, and none of a language that is none', async () => {
    const { html } = await write({ text: 'Se https://evil.example', language: '"><script>' });
    deepEqual(readPage(html).named('a').map((one) => wordsIn(one)), ['Open my page']);
    equal(readPage(html).named('script').length, 0);
  });

  it('says why it came, by the title as its reader reads it', async () => {
    match((await write({}, 'en')).text, /^You get this because you have signed up: Café host$/m);
    ok((await write({}, 'nb')).text.includes('Vert i kafeen'));
    ok((await write({}, 'ar')).text.includes('مضيف في المقهى'));
  });

  it('is called what it is about where nobody wrote a subject', async () => {
    const { subject, html, text } = await write({ subject: ' ', text: '\n' });
    deepEqual([subject, readPage(html).named('h1').length], ['Café host', 0]);
    match(text, /^\s*Hello Aud Berg,/);
  });
});

describe('the mail to a parent or guardian', () => {
  const STANDS = [['to-confirm', true], ['waitlisted', true], ['confirmed', true], ['cancelled', false], ['gone', false], ['past', false], ['offered', false]] as const;
  for (const [status, isSaid] of STANDS) {
    it(`${isSaid ? 'says' : 'does not ask about'} a time that is ${status}`, async () => {
      const { text } = await writeMail('guardian-asked', { shifts: samples['guardian-asked'].shifts.map((shift) => ({ ...shift, status })) });
      equal(text.includes('Saturday 5 December'), isSaid);
    });
  }

  it('tells them of nobody whom they do not know: no telephone number, no address, no reference', async () => {
    for (const language of ['en', 'ar', 'sv']) {
      const { text } = await writeMail('guardian-asked', {}, language);
      doesNotMatch(bodyOf(text), /\+?\d{8}|@|K7QD/, language);
    }
  });

  it('says that doing nothing is an answer too', async () => match((await writeMail('guardian-asked')).text, /Do you not know this person\? Then say no, or do nothing\./));

  it('says after a no nothing of a place, and after a yes what is theirs', async () => {
    for (const language of LANGUAGES) {
      const [yes, no] = [await writeMail('guardian-answered', {}, language), await writeMail('guardian-answered', { answer: 'no', shifts: samples['guardian-answered'].shifts.map((shift) => ({ ...shift, status: 'cancelled' })) }, language)];
      const theirs = linesOfText(yes.text).find((line) => /5/.test(line) && line.includes(': '))?.split(': ').at(-1) ?? '';
      ok(theirs.length > 3, language);
      equal(no.text.includes(theirs), false, language);
    }
  });

  it('comes to a telephone as one short line with who asks and for what, whatever was typed', async () => {
    const data = { name: `Ada\nhttp://evil.example ${'x'.repeat(90)}`, title: `Vert ${'y'.repeat(200)}`, contact: `Kari ${'z'.repeat(90)}` };
    for (const language of LANGUAGES) {
      const { text } = await renderShortText('guardian-asked', data, { languages: [language] });
      ok(!/[\n\r]/.test(text) && [...text].length < 320, `${language}: ${[...text].length}`);
    }
    await rejects(renderShortText('nothing' as 'guardian-asked', data, { languages: ['en'] }), TypeError);
  });
});

describe('promised answers', () => {
  it('name who waits and how long, and nothing by which they are reached', async () => {
    for (const what of ['soon', 'over'] as const) {
      for (const language of LANGUAGES) {
        const { text, html } = await writeMail('promises', { what }, language);
        doesNotMatch(text, /90000000|aud@example|\+47/, language);
        deepEqual(numbersOf(html), [], language);
        ok(text.includes('Aud Berg') && text.includes('K7QD-M2XP'), language);
      }
    }
  });

  it('are told apart by their subject before and after they have run out, in every language', async () => {
    for (const language of LANGUAGES) ok((await writeMail('promises', { what: 'soon' }, language)).subject !== (await writeMail('promises', { what: 'over' }, language)).subject, language);
  });
});
