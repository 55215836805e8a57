import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyOf, LANGUAGES, linksOf, numbersOf, writeMail } from './mail-reading.page.ts';
import { samples } from './sample-mails.page.ts';

const linesOf = (text: string): string[] => bodyOf(text).split('\n').filter((line) => line !== '');

describe('the mail about promised answers', () => {
  it('says before one runs out who waits for what and until when, with the way to the desk and no number', async () => {
    const { subject, text, html } = await writeMail('promises', {}, 'en');
    equal(subject, 'Somebody waits for your answer');
    const lines = linesOf(text);
    for (const line of ['You have promised an answer. Nobody has written down a talk yet:', 'Café host', 'Reference: K7QD-M2XP']) ok(lines.includes(line), `${line}\n${text}`);
    ok(lines.some((line) => /^Aud Berg was promised an answer by Friday,? 4 December 2026\.$/.test(line)), text);
    deepEqual([numbersOf(html), linksOf(html).length, text.includes('Who was to answer')], [[], 1, false]);
  });

  it('greets whom the association named, and says who was to answer', async () => {
    const { subject, text } = await writeMail('promises', { what: 'over', to: 'Ola Leder' }, 'en');
    equal(subject, 'Nobody has answered in time');
    for (const line of ['Hello Ola Leder,', 'Who was to answer: Kari Nordmann']) ok(linesOf(text).includes(line), text);
  });

  it('says each who waits, in every language', async () => {
    const [one] = samples.promises.people;
    for (const language of LANGUAGES) {
      const { text } = await writeMail('promises', { people: [one!, { ...one!, reference: 'OTHR-2222', name: 'Bo Dahl' }] }, language);
      ok(text.includes('Aud Berg') && text.includes('Bo Dahl') && text.includes('OTHR-2222'), language);
    }
  });
});
