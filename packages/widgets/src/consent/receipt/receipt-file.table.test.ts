import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReceiptWords } from './describe-receipt.ts';
import { receiptFile, type ReceiptPage } from './receipt-file.ts';

const words: ReceiptWords = {
  controller: 'Grønlia & venner', moment: '29 November 2026 at 10:05', yes: ['Counting visits'], no: ['Videos <of others>'],
  shown: ['Choose what you allow', 'Save my choices'], heading: 'Receipt for your choice', saidYes: 'You said yes to:', saidNo: 'You said no to:',
  number: 'Number: 0b9f6c1e', undo: 'To change your mind, open this address:', save: 'Save the receipt', back: 'Back', read: 'What you were shown',
};

const notice = '{"words":["a </script> b"]}';
const document = { '@type': 'dpv:ConsentReceipt', 'dct:title': '</script><script>alert(1)</script>' };
const page = { words, remembered: 'We remember your choice for 6 months.', language: 'en', dir: 'ltr', receipt: { notice, document, withdrawAt: 'https://gronlia.example/om?a=1&b#dugnad-choices' } } as unknown as ReceiptPage;

const file = receiptFile(page);

/** What a program finds in it. */
const dataIn = (id: string): unknown => JSON.parse(new RegExp(`<script type="[^"]+" id="${id}">([^]*?)</script>`).exec(file)?.[1] ?? 'null');

describe('the file of a receipt', () => {
  it('says who asked, when, what was answered, for how long, its number and where it is taken back', () => {
    for (const text of ['Grønlia &amp; venner', words.moment, words.saidYes, 'Counting visits', words.saidNo, 'Videos &lt;of others&gt;', page.remembered, words.number, words.undo]) ok(file.includes(text), text);
    match(file, /<a href="https:\/\/gronlia\.example\/om\?a=1&amp;b#dugnad-choices">/);
  });

  it('holds the record and the notice for programs, as they were', () => {
    deepEqual(dataIn('receipt'), document);
    deepEqual(dataIn('notice'), JSON.parse(notice));
  });

  it('runs nothing and fetches nothing, whatever a site has written', () => {
    match(file, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    equal(file.match(/<script/g)?.length, 2);
    equal(file.match(/<script type="application\/(?:ld\+)?json"/g)?.length, 2);
    doesNotMatch(file, /\bsrc=|<link|<img|url\(/);
  });

  it('is in the language and direction that it was read in', () => {
    match(receiptFile({ ...page, language: 'ar', dir: 'rtl' }), /<html lang="ar" dir="rtl">/);
  });

  it('has no list of nothing', () => {
    const refused = receiptFile({ ...page, words: { ...words, yes: [] } });
    equal(refused.includes(words.saidYes), false);
    ok(refused.includes(words.saidNo));
  });

  it('has a title of its own among many files', () => match(file, /<title>Receipt for your choice – Grønlia &amp; venner<\/title>/));
});
