import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyOf, LANGUAGES, linksOf, writeMail } from './mail-reading.page.ts';
import { samples } from './sample-mails.page.ts';

const linesOf = (text: string): string[] => bodyOf(text).split('\n').filter((line) => line !== '');

describe('the mail that reminds of a time', () => {
  it('says what and when, and has one link to say whether one comes', async () => {
    const { subject, text, html } = await writeMail('reminder', {}, 'en');
    equal(subject, 'A reminder: Café host');
    deepEqual(linesOf(text).slice(0, 6), ['A reminder: Café host', 'Hello Aud Berg,', 'You have signed up for this:', 'Café host', 'Saturday 5 December, 09:00–12:00', 'On your own page you can say whether you come:']);
    equal(linksOf(html).length, 1);
  });

  it('names each time of that day, in every language', async () => {
    const [time] = samples.reminder.shifts;
    const shifts = [time!, { ...time!, id: 'sat-pm', start: '2026-12-05T13:15:00+01:00[Europe/Oslo]', end: '2026-12-05T16:45:00+01:00[Europe/Oslo]' }];
    for (const language of LANGUAGES.filter((one) => one !== 'ar')) {
      const { text } = await writeMail('reminder', { shifts }, language);
      ok(/13[:.]15/.test(text) && /0?9[:.]00/.test(text), `${language}\n${text}`);
    }
  });
});
