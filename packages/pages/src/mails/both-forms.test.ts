import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MailData, MailKind } from '@dugnad/client/hosted';
import fc from 'fast-check';

import { readPage, wordsIn } from '../pages/page-tree.page.ts';
import { payloads } from './fixtures/payloads.ts';
import { LANGUAGES, linesOfHtml, linesOfText, linksOf, writeMail } from './mail-reading.page.ts';
import { renderMail } from './render-mail.ts';
import { kinds, LINK, samples, withStrings } from './sample-mails.page.ts';

/** A button says its label; in plain text, a colon stands before its address. */
const bare = (lines: readonly string[]): string[] => lines.map((one) => one.replace(/:$/, '').replace(/\s+/g, ' '));

function assertSame({ html, text }: { html: string; text: string }): void {
  deepEqual(bare(linesOfHtml(html)), bare(linesOfText(text)));
  deepEqual(linksOf(html).map(([href]) => href), text.split('\n').filter((line) => line === LINK));
}

describe('a mail as plain text and as HTML', () => {
  for (const kind of kinds) {
    it(`(${kind}) says the same, line by line, with the same link, in every language`, async () => {
      for (const language of LANGUAGES) assertSame(await writeMail(kind, {}, language));
    });

    it(`(${kind}) has nothing in it that only some can read: no word is hidden, and none is a picture`, async () => {
      const { html } = await writeMail(kind);
      equal(/display:\s*none|visibility|opacity|font-size:\s*0|max-height:\s*0|alt=/.test(html), false);
      equal(readPage(html).named('img', 'svg', 'picture').length, 0);
    });
  }

  const table: readonly [what: string, kind: MailKind, changed: object][] = [
    ['an empty title', 'update', { title: '' }],
    ['an empty text', 'update', { text: '' }],
    ['a title of blanks', 'update', { title: ' \n\t ' }],
    ['a title with a line break', 'update', { title: 'One\nTwo' }],
    ['many paragraphs', 'update', { text: 'One.\n\n\n\nTwo,\nstill two.\r\n\r\nThree.' }],
    ['a report without words', 'report', { text: '' }],
    ['a report of many lines', 'report', { text: 'One\n\nTwo\nThree' }],
    ['a report that quotes another', 'report', { text: '> One\n> Two' }],
    ['a report without an address', 'report', { email: undefined }],
    ['nobody’s name', 'confirm', { name: '' }],
    ['a name of blanks', 'confirm', { name: '   ' }],
    ['no code any more', 'confirm', { code: undefined, codeMinutes: undefined }],
    ['no petition', 'digest', { petitions: [] }],
    ['what looks like the mark of a signature', 'report', { text: 'One\n-- \nTwo' }],
  ];
  for (const [what, kind, changed] of table) {
    it(`say the same of ${what}`, async () => assertSame(await writeMail(kind, changed)));
  }

  it('say the same whatever anybody wrote', async () => {
    const words = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '`', ' ', '\n', '\r', '\t', '\u00a0', '\u200f', '\u202e', 'عر', '👩‍🌾', '&lt;', '-'), fc.constantFrom('a', 'b', 'Å')), minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), words, async (kind, text) => {
        const { html, text: plain } = await renderMail(kind, withStrings(samples[kind], () => text), { languages: ['en'] });
        const letters = (lines: readonly string[]): string => lines.join('').replace(/[\s:>]|-- /g, '').replace(/--/g, '');
        equal(letters(linesOfHtml(html)), letters(linesOfText(plain)));
      }),
      { numRuns: 200 },
    );
  });

  it('say letter for letter what was written, also where it looks like HTML', async () => {
    for (const payload of payloads) {
      const { html, text } = await writeMail('report', { text: payload });
      const quoted = readPage(html).named('blockquote')[0];
      equal(wordsIn(quoted), payload.replace(/\s+/g, ' ').trim());
      ok(text.includes(`> ${payload}`), payload);
    }
  });
});

describe('the words of a mail', () => {
  it('are in no heading where there are none', async () => {
    const { html, subject } = await writeMail('update', { title: ' ' });
    equal(readPage(html).named('h1').length, 0);
    equal(subject, 'Let the park be a park');
  });

  it('leave no place empty and show no name of a variable', async () => {
    for (const kind of kinds) {
      for (const language of LANGUAGES) {
        const { html, text, subject } = await writeMail(kind, {}, language);
        equal(/undefined|null|NaN|\[object|\$\{|\{\d\}|[\ue000-\uf8ff]/.test(html + text + subject), false, `${kind}, ${language}`);
        equal(/\S {2,}\S/.test(text.replace(/^ {4}/gm, '')), false, `${kind}, ${language}`);
      }
    }
  });

  it('are those of the language in every piece: no English sentence is left', async () => {
    const data: { readonly [Kind in MailKind]?: Partial<MailData[Kind]> } = { confirm: { name: '' }, report: { text: '1', reason: 'other', email: 'ola@example.org' }, 'text-limit': { month: '2026-10' } };
    for (const kind of kinds) {
      const english = new Set(bare(linesOfText((await writeMail(kind, data[kind])).text)));
      const names = new Set(['Kari Nordmann', 'Parkens venner', 'Parkveien 1', '0350 Oslo', '048213', '1', 'Vi møtte bystyret', 'Første avsnitt.', 'Andre avsnitt.', 'Let the park be a park', 'Stop the building.', 'I agree that the name is used.', 'Reference: K7QD-M2XP', 'Café host', 'Jeg baker gjerne.', 'Bære et skap ned', 'Prøv Nabohjelp.', 'Vi møtes ved låven', 'E-mail: aud@example.org']);
      for (const language of LANGUAGES.filter((one) => !one.startsWith('en'))) {
        const said = bare(linesOfText((await writeMail(kind, data[kind], language, 'en')).text));
        deepEqual(said.filter((line) => english.has(line) && !names.has(line)), [], `${kind}, ${language}`);
      }
    }
  });
});
