import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ShortTextData } from '@dugnad/client/hosted';
import { bodyOf, LANGUAGES, linksOf, writeMail } from './mail-reading.page.ts';
import { renderMail } from './render-mail.ts';
import { renderShortText } from './render-short-text.ts';
import { samples } from './sample-mails.page.ts';

const reminder: ShortTextData['reminder'] = {
  from: 'Grønlia Vel',
  title: { nb: 'Vert i kafeen', en: 'Café host', ar: 'مضيف في المقهى' },
  shifts: [{ start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]' }],
};
const written = async (changes: Partial<ShortTextData['reminder']>, language: string): Promise<string> => (await renderShortText('reminder', { ...reminder, ...changes }, { languages: [language] })).text;

describe('a reminder on a telephone', () => {
  it('says who writes, what for and when, and asks whether one comes', async () => {
    equal(await written({}, 'en'), 'A reminder from Grønlia Vel: Café host, Saturday 5 December, 09:00-12:00. Say here whether you come:');
    equal(await written({}, 'nb'), 'Påminnelse fra Grønlia Vel: Vert i kafeen, lørdag 5. desember, 09:00-12:00. Si her om du kommer:');
  });

  it('is written with the letters that are cheap, where its language has no others', async () => {
    for (const language of ['en', 'nb', 'nn', 'da', 'sv', 'fi', 'de', 'nl']) {
      const text = await written({ title: 'Vertens «kafé» – «åpen»'.replaceAll(/[«»]/g, '’') }, language);
      ok(/^[\w @£$¥èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà!"#%&'()*+,\-./:;<=>?]+$/.test(text), `${language}: ${text}`);
    }
  });

  it('has every time of the day, on one line, in every language, whatever the association wrote', async () => {
    const [shift] = reminder.shifts;
    const later = { start: '2026-12-05T13:15:00+01:00[Europe/Oslo]', end: '2026-12-05T16:45:00+01:00[Europe/Oslo]' };
    for (const language of LANGUAGES) {
      const text = await written({ title: `Vert\n\u202ei kafeen\r\n${'x'.repeat(5_000)}`, from: `Vel\u0000\u2028${'y'.repeat(500)}`, shifts: [shift!, later] }, language);
      ok(!/[\p{Cc}\u2028\u2029\u202a-\u202e]/u.test(text), text);
      ok(text.length < 400, `${language}: ${text.length}`);
      if (language !== 'ar') ok(/13[:.]15/.test(text), text);
    }
  });
});

describe('the mail that says that no more text messages go', () => {
  it('says for which month, how many it may be, and where the people stand', async () => {
    const { subject, text, html } = await writeMail('text-limit', { month: '2026-12', limit: 1200 }, 'en');
    equal(subject, 'No more text messages this month');
    const lines = bodyOf(text).split('\n').filter((line) => line !== '');
    deepEqual(lines.slice(0, 4), [subject, 'December 2026', 'The text messages of this month are used up. The limit is 1,200 parts; a long message has several.', 'Until the next month begins, nobody is reminded by text message. Others still get their mail.']);
    equal(linksOf(html).length, 1);
  });

  it('has no word of a desk where the server has none', async () => {
    const { deskUrl: _deskUrl, ...alone } = samples['text-limit'];
    const { text, html } = await renderMail('text-limit', alone, { languages: ['en'] });
    deepEqual([linksOf(html), /desk/i.test(text)], [[], false]);
  });
});
