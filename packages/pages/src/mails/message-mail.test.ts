import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { attribute, readPage, wordsIn } from '../pages/page-tree.page.ts';
import { bodyOf, LANGUAGES, linesOfText, linksOf, writeMail } from './mail-reading.page.ts';
import { LINK } from './sample-mails.page.ts';

describe('a message to one of a group', () => {
  it('has the subject and the words that were written, why it came, and the link to the page of one’s own', async () => {
    const { subject, text, html } = await writeMail('message');
    equal(subject, 'Vi møtes ved låven');
    deepEqual(linesOfText(bodyOf(text)).slice(0, 6), ['Vi møtes ved låven', 'Hello Aud Berg,', 'Første avsnitt.', 'Andre avsnitt.', 'You get this because you have signed up: Café host', 'On your own page you can see, change and cancel:']);
    deepEqual(linksOf(html), [[LINK, 'Open my page']]);
    match(text, /There you can also say that you want no more messages to everybody\./);
    match(text, /All your data is deleted after/);
  });

  it('keeps the language and the direction of whoever wrote it, in every language around it', async () => {
    for (const language of LANGUAGES) {
      const page = readPage((await writeMail('message', { subject: 'أحضروا القفازات', text: 'الجو بارد.', language: 'ar' }, language)).html);
      const [heading] = page.named('h1');
      const [said] = page.named('p').filter((one) => wordsIn(one) === 'الجو بارد.');
      deepEqual([heading && attribute(heading, 'lang'), said && attribute(said, 'dir')], ['ar', 'rtl'], language);
    }
  });

  it('begins no second subject, however it was written', async () => {
    const { subject } = await writeMail('message', { subject: `One\r\nBcc: all@example.org ${'x'.repeat(200)}` });
    ok(!/[\r\n]/.test(subject) && [...subject].length <= 121, subject);
  });
});
