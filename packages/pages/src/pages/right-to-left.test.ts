import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { writeMail } from '../mails/mail-reading.page.ts';
import { kinds } from '../mails/sample-mails.page.ts';
import { moments } from './moments.page.ts';
import { attribute, isWithin, readPage, wordsIn, type PageTree } from './page-tree.page.ts';
import { byClass, inherited, inside, openPage, openPetition, section, textsOf } from './reading.page.ts';
import { full } from './sample-pages.page.ts';

/** What runs from left to right wherever it stands: addresses, telephone numbers, references, clock times. */
const LEFTWARDS = /^(?:https?:\/\/\S+|[\w.…-]+@[\w.-]+|\+?\d[\d ]{5,}|[A-Z\d]{4}-[A-Z\d]{4}|\d\d:\d\d–\d\d:\d\d)$/;

/** Pieces of the page that run the wrong way. */
function turned(page: PageTree): string[] {
  return textsOf(page).flatMap(({ words, at }) => (LEFTWARDS.test(words.trim()) && inherited(at, 'dir') !== 'ltr' && at.tagName !== 'time' ? [`${at.tagName}: ${words.trim()}`] : []));
}

describe('a page from right to left', () => {
  for (const { title, name, data } of moments) {
    it(`turns no number, address or reference round: ${title}`, async () => {
      const page = await openPage(name, data, { languages: ['ar'] });
      equal(attribute(page.named('html')[0]!, 'dir'), 'rtl');
      deepEqual(turned(page), []);
    });
  }

  it('isolates what anybody may have written in any letters', async () => {
    const page = await openPetition({ ...full, recentSigners: [{ name: 'Åse', at: '2026-11-22T17:12:00+01:00' }], comments: [{ name: 'Åse', text: 'Ja!', at: '2026-11-22T17:12:00+01:00' }] }, {}, 'ar');
    for (const id of ['signers', 'comments']) ok(inside(page, section(page, id), 'bdi').some((one) => wordsIn(one) === 'Åse'), id);
    const [quote] = inside(page, section(page, 'comments'), 'p');
    equal(attribute(quote!, 'dir'), 'auto');
  });

  it('says its numbers in a sentence that is whole', async () => {
    const page = await openPetition({}, {}, 'ar');
    equal(wordsIn(byClass(page, 'sum')[0]), '812 من 1,000');
    ok(inside(page, byClass(page, 'sum')[0], 'bdi').length > 0);
  });

  it('leads back into languages from left to right, each in its own direction', async () => {
    const page = await openPetition({}, {}, 'ar');
    for (const one of page.named('button').filter((one) => attribute(one, 'value') === 'language')) equal(attribute(one, 'dir'), 'ltr');
    const arabic = page.named('a').find((one) => attribute(one, 'hreflang') === 'ar')!;
    deepEqual([attribute(arabic, 'dir'), attribute(arabic, 'aria-current')], ['rtl', 'true']);
  });

  it('keeps the way to call, to write and to come by readable', async () => {
    const page = await openPetition(full, {}, 'ar');
    const contact = byClass(page, 'contact')[0];
    for (const link of inside(page, contact, 'a')) equal(inherited(inside(page, link, 'bdi')[0]!, 'dir'), 'ltr');
    match(wordsIn(contact), /12:00–15:00/);
    equal(attribute(inside(page, contact, 'span').find((one) => attribute(one, 'class') === 'lines')!, 'dir'), 'auto');
  });

  it('is that of a right-to-left reader also where the association wrote from left to right alone', async () => {
    const page = await openPetition({ languages: ['nb'], title: { nb: 'Parken' } }, {}, 'ar');
    const words = inside(page, page.named('h1')[0], 'span')[0]!;
    deepEqual([attribute(words, 'dir'), inherited(page.named('h1')[0]!, 'dir')], ['ltr', 'rtl']);
  });

  it('is from left to right where we have no words in the language, with the association’s words turned', async () => {
    for (const [tag, words] of [['ps', 'پارک'], ['ur', 'پارک'], ['he', 'הפארק'], ['fa', 'پارک'], ['ckb', 'پارک'], ['dv', 'ޕާކު']] as const) {
      const page = await openPetition({ languages: [tag], title: { [tag]: words } }, {}, tag);
      const [title] = inside(page, page.named('h1')[0], 'span');
      deepEqual([attribute(page.named('html')[0]!, 'dir'), attribute(title!, 'dir'), attribute(title!, 'lang')], ['ltr', 'rtl', tag]);
    }
  });
});

describe('a mail from right to left', () => {
  for (const kind of kinds) {
    it(`turns no number, address or reference round, and stands on the right: ${kind}`, async () => {
      const page = readPage((await writeMail(kind, {}, 'ar')).html);
      deepEqual(turned(page).filter((one) => !one.startsWith('title')), []);
      const card = page.named('table')[1]!;
      match(attribute(card, 'style') ?? '', /text-align:right/);
      equal(page.named('td').filter((one) => isWithin(one, card)).every((one) => inherited(one, 'dir') === 'rtl'), true);
    });

    it(`stands on the left in a language from left to right, also around words from right to left: ${kind}`, async () => {
      const page = readPage((await writeMail(kind, {}, 'nb')).html);
      match(attribute(page.named('table')[1]!, 'style') ?? '', /text-align:left/);
      equal(page.all.some((one) => /(?:margin|padding|border)-(?:left|right):/.test(attribute(one, 'style') ?? '')), false);
    });
  }

  it('has no mark of direction in its plain words, which some programs show as a box', async () => {
    for (const kind of kinds) {
      const { text, subject } = await writeMail(kind, {}, 'ar');
      equal(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/.test(text + subject), false, kind);
    }
  });

  it('says its dates and counts in Latin digits, as they are read out on the telephone', async () => {
    for (const kind of kinds) equal(/[٠-٩۰-۹]/.test((await writeMail(kind, {}, 'ar')).text), false, kind);
    match((await writeMail('confirm', {}, 'ar')).text, /5 ديسمبر.* 2026/);
  });
});
