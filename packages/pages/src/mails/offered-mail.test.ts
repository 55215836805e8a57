import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bodyOf, LANGUAGES, linksOf, writeMail } from './mail-reading.page.ts';
import { LINK, samples } from './sample-mails.page.ts';

const { offer } = samples.offered;

describe('the mail that asks somebody', () => {
  it('says what, when, roughly where, by whom and until when, with one link and no answer to press in it', async () => {
    const { subject, text, html } = await writeMail('offered', {}, 'en');
    equal(subject, 'Can you help? Café host');
    for (const said of ['Kari Nordmann asks whether you can help.', 'Saturday 5 December, 09:00–12:00: The village hall', 'You get this mail because you have signed up to help. If you do not answer, nothing happens.']) ok(text.includes(said), text);
    match(text, /Please answer by .*2 December 2026.*13:00\./);
    deepEqual(linksOf(html).map(([href]) => href), [LINK]);
  });

  it('is written in the language of its reader, each with its own words', async () => {
    const titles = await Promise.all(LANGUAGES.map(async (language) => bodyOf((await writeMail('offered', {}, language)).text).split('\n')[0]));
    ok(titles.every((title) => title !== undefined && title.length > 4));
    ok(new Set(titles).size > LANGUAGES.length / 2);
  });

  it('leaves out what nobody has said: when, where, or both', async () => {
    const { start: _start, end: _end, where: _where, ...rest } = offer;
    const bare = await writeMail('offered', { offer: { ...rest, expires: '2026-12-02' } }, 'en');
    match(bare.text, /Please answer by .*2 December 2026\./);
    ok(!bare.text.includes('undefined') && !bare.text.includes('village'));
    match((await writeMail('offered', { offer: { ...rest, where: 'Oslo' } }, 'en')).text, /^Oslo$/m);
  });

  it('says when, as whoever asked for help has said it', async () => {
    const { start: _start, end: _end, ...rest } = offer;
    match((await writeMail('offered', { offer: { ...rest, when: { kind: 'date', date: '2099-03-07', time: '17:00' } } }, 'en')).text, /Saturday,? 7 March 2099, 17:00: The village hall/);
    match((await writeMail('offered', { offer: { ...rest, when: { kind: 'flexible' } } }, 'en')).text, /Any time: The village hall/);
  });
});
