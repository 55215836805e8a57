import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Petition } from '@dugnad/client/model';

import { attribute, isWithin, readPage, wordsIn, type PageTree } from '../page-tree.page.ts';
import { draw, form, full, petition } from '../sample-pages.page.ts';

const open = async (changed: Partial<Petition> = {}, languages = ['en']): Promise<PageTree> => readPage((await draw('petition', { ...form, petition: { ...petition, ...changed } }, { languages })).html);
const main = (page: PageTree): string => wordsIn(page.named('main')[0]);

describe('the state of a petition', () => {
  it('is said when it has not opened: from when, and no form', async () => {
    const page = await open({ status: 'not-open' });
    match(main(page), /You can sign from Thursday, 1 October 2026 at 08:00\./);
    equal(page.named('form').length, 0);
    match(main(await open({ status: 'draft', opens: undefined })), /You cannot sign yet\./);
  });

  it('is said when it is open: until when, the numbers, a way to the form', async () => {
    const page = await open();
    match(main(page), /You can sign until Sunday, 31 January 2027 at 23:00\./);
    const jump = page.named('a').find((one) => attribute(one, 'href') === '#sign')!;
    ok(page.byId('sign') && page.all.indexOf(jump) < page.all.indexOf(page.byId('sign')!));
  });

  it('is said when the goal is reached: one can still sign', async () => {
    const page = await open({ goal: [500, 800] });
    match(main(page), /The goal is reached\. Your signature still counts\. You can sign until/);
    equal(page.named('form').length, 1);
  });

  it('is said when it is closed, without a form', async () => {
    const page = await open({ status: 'closed' });
    match(main(page), /You cannot sign any more\./);
    equal(page.named('form').length, 0);
  });

  it('is the answer when there is one', async () => {
    const page = await open({ status: 'answered', answer: full.answer });
    match(main(page), /The answer Saturday, 20 February 2027 Nei\. Read more/);
    match(main(await open({ status: 'answered' })), /The petition has been answered\./);
  });

  it('is a try-out when it is one, said before all else', async () => {
    const page = await open({ test: true });
    match(main(page), /^This is a try-out\. Nothing here counts\./);
  });

  it('is not for search engines while it is a draft', async () => {
    ok((await open({ status: 'draft' })).named('meta').some((one) => attribute(one, 'content') === 'noindex'));
  });
});

describe('the numbers', () => {
  it('say what is confirmed, on paper and waiting, as of when, and the next goals', async () => {
    match(main(await open()), /Signatures 812 of 1,000 812 of 1,000 790 Confirmed 22 On paper or by telephone Not confirmed yet, and not counted: 31\. Counted Sunday, 22 November 2026 at 17:40\. Next goals: 2,000\./);
  });

  it('are a native progress that says the same (WCAG 1.1.1)', async () => {
    const [bar] = (await open()).named('progress');
    deepEqual(['max', 'value', 'aria-valuetext', 'aria-labelledby'].map((name) => attribute(bar!, name)), ['1000', '812', '812 of 1,000', 'numbers']);
  });

  it('are not there where the association counts nothing in public, or before it opens', async () => {
    equal((await open({ counts: undefined })).named('progress').length, 0);
    equal((await open({ status: 'not-open' })).named('progress').length, 0);
  });

  it('stand without a bar where there is no goal, and are in Latin digits for everybody', async () => {
    const page = await open({ goal: [] }, ['ar']);
    equal(page.named('progress').length, 0);
    equal(wordsIn(page.all.find((one) => attribute(one, 'class') === 'sum')), '812');
  });
});

describe('the story', () => {
  it('comes before the form, so that one reads first and then signs', async () => {
    const page = await open();
    const order = ['why', 'documents', 'sign', 'news', 'signers', 'comments', 'share'].map((id) => page.all.indexOf(page.byId(id)!));
    deepEqual(order, [...order].sort((one, other) => one - other));
    equal(order.includes(-1), false);
  });

  it('has its documents with type and size', async () => {
    const page = await open();
    const list = page.named('section').find((one) => attribute(one, 'aria-labelledby') === 'documents');
    equal(wordsIn(list), 'Read more first Zoning plan for Grønlia (in Norwegian) (PDF, 2.4 MB) Traffic by the school, 2025 (in Norwegian) (PDF, 830 kB)');
  });

  it('has films in sign language by the browser’s own player, with captions', async () => {
    const page = await open(full);
    const [video] = page.named('video');
    deepEqual(['src', 'controls', 'preload', 'poster', 'aria-label'].map((name) => attribute(video!, name)), ['https://host.example/tegn.mp4', '', 'none', 'https://host.example/tegn.jpg', 'Kari signs']);
    deepEqual(page.named('track').map((one) => [attribute(one, 'kind'), attribute(one, 'src')]), [['captions', 'https://host.example/tegn.vtt']]);
    deepEqual([page.named('audio').length, page.named('img').map((one) => attribute(one, 'alt'))], [1, ['The park on a summer day: trees, a bench and children on the grass', '']]);
  });

  it('shows who chose to be shown, and what was let through in its own direction', async () => {
    const page = await open();
    match(main(page), /Signed recently Åse Hansen Sunday, 22 November 2026 M\. A\./);
    const quotes = page.named('blockquote');
    deepEqual(quotes.map((one) => attribute(page.named('p').find((p) => isWithin(p, one))!, 'lang')), ['nb', 'ar']);
    match(wordsIn(quotes[1]), /Somebody, Friday, 20 November 2026/);
  });

  it('keeps the language of each text (WCAG 3.1.2)', async () => {
    const page = await open({}, ['da']);
    const title = page.named('span').find((one) => isWithin(one, page.named('h1')[0]))!;
    deepEqual([attribute(page.named('html')[0]!, 'lang'), attribute(title, 'lang'), attribute(title, 'dir')], ['da', 'nb', 'ltr']);
    equal(attribute(page.field('language')!, 'value'), 'da');
  });

  it('has a person to ask, with number, hours, place and languages', async () => {
    const page = await open(full);
    const contact = page.named('section').find((one) => attribute(one, 'class') === 'contact')!;
    match(wordsIn(contact), /Kari Nordby Runs the community house Monday, Tuesday, Wednesday, Thursday, Friday 12:00–15:00 Grønlia grendehus Grønliveien 4 1357 Lundvik Speaks Norwegian Bokmål, English and Arabic\./);
    deepEqual(page.named('a').filter((one) => isWithin(one, contact)).map((one) => attribute(one, 'href')), ['tel:12345678', 'sms:12345678', 'mailto:post@gronlia.example']);
  });
});

describe('passing it on', () => {
  it('is a link of mail, a field to copy from, and the sheet: nobody else is told', async () => {
    const page = await open();
    const share = page.named('section').find((one) => attribute(one, 'class') === 'share')!;
    deepEqual(page.named('a').filter((one) => isWithin(one, share)).map((one) => (attribute(one, 'href') ?? '').slice(0, 37)), ['mailto:?subject=Let%20the%20park%20at', 'https://host.example/embed/petition/p']);
    deepEqual(['value', 'readonly', 'dir'].map((name) => attribute(page.byId('address')!, name)), [petition.shortUrl, '', 'ltr']);
  });
});
