import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MailData } from '@dugnad/client/hosted';

import { LANGUAGES, linesOfText, linksOf, numbersOf, writeMail } from './mail-reading.page.ts';
import { LINK, samples } from './sample-mails.page.ts';

type Digest = MailData['volunteer-digest'];

const { volunteer, 'volunteer-news': news } = samples;
const { help, person } = volunteer;
const named = (name: string, phone: string): MailData['volunteer']['person'] => ({ name, phone, noCalls: false });
const held = { help, reference: 'WXYZ-2345', person: named('Bo Lund', '91000000'), shifts: [{ ...(volunteer.shifts[0] as Digest['ending'][number]['shifts'][number]), status: 'to-confirm' as const, heldUntil: '2026-12-03T10:00:00+01:00[Europe/Oslo]' }] };
const write = (changed: Partial<Digest> = {}, language = 'en'): ReturnType<typeof writeMail> => writeMail('volunteer-digest', { deskUrl: LINK, ending: [held], fresh: [volunteer, { ...volunteer, reference: 'ABCD-2345', person: named('Cai Dahl', '92000000'), hasNeeds: true }], news: [{ ...news, late: false }], ...changed }, language);

const linesOf = ({ text }: { text: string }): string[] => linesOfText(text);

describe('the one mail of the day to a coordinator', () => {
  it('says whose place runs out, who is new, what others did and what is missing, in this order', async () => {
    const mail = await write();
    equal(mail.subject, 'News from your volunteers: Parkens venner');
    const headings = ['Talk with Bo Lund soon, the place is not held much longer: Café host', 'Aud Berg wants to help: Café host', 'Cai Dahl wants to help: Café host', 'Aud Berg cannot come: Café host', 'How many people are still missing in the week to come'];
    const lines = linesOf(mail);
    const found = headings.map((heading) => lines.indexOf(heading));
    ok(!found.includes(-1), lines.join('\n'));
    deepEqual(found, found.toSorted((one, other) => one - other));
    ok(lines.includes('Café host, Saturday 5 December, 09:00–12:00: 2'), lines.join('\n'));
    ok(lines.some((line) => /^Saturday 5 December, 09:00–12:00: Held until Thursday,? 3 December 2026 at 10:00, talk with them first$/.test(line)), lines.join('\n'));
  });

  it('has a number to tap for each, and beside it who is not to be called', async () => {
    const mail = await write();
    deepEqual(numbersOf(mail.html), ['tel:91000000', 'tel:90000000', 'tel:92000000', 'tel:90000000']);
    match(mail.text, /^Phone: 90000000, does not want to be called$/m);
    match(mail.text, /^Phone: 92000000$/m);
  });

  it('has a row for each who is new, all in one piece', async () => {
    const { text } = await write();
    const rows = text.split('\n').filter((line) => line.includes('\t'));
    deepEqual(rows.map((row) => row.split('\t').slice(0, 3)), [['K7QD-M2XP', 'Aud Berg', '90000000'], ['ABCD-2345', 'Cai Dahl', '92000000']]);
    ok(text.includes(`Rows for your own list:\n\n${rows.join('\n')}`), text);
  });

  it('leads to the desk, where what is to be prepared is seen, and names the command where there is none', async () => {
    const mail = await write();
    deepEqual(linksOf(mail.html), [[LINK, 'Open the desk']]);
    match(mail.text, /^Something is to be prepared for this person\. .* You see it at the desk\.$/m);
    equal(mail.text.includes('dugnad-server'), false);
    const without = await write({ deskUrl: undefined as never });
    deepEqual(linksOf(without.html), []);
    match(without.text, /^dugnad-server person export --reference ABCD-2345$/m);
  });

  it('leaves out what there is nothing of', async () => {
    const { text } = await write({ fresh: [], ending: [], gaps: [] });
    equal(/Rows|missing|held|wants to help/.test(text), false, text);
  });

  it('says nobody’s name of what is withdrawn', async () => {
    const { text } = await writeMail('volunteer-digest', { fresh: [] });
    match(text, /^Withdrawn, K7QD-M2XP: Café host$/m);
    equal(/Aud|Berg/.test(text), false);
  });

  it('of a young person says first who is called, in every language', async () => {
    for (const language of LANGUAGES) {
      const { html } = await write({ fresh: [{ ...volunteer, person, guardian: { name: 'Kim Berg', phone: '+4792000000' } }], ending: [], news: [] }, language);
      deepEqual(numbersOf(html), ['tel:+4792000000', 'tel:90000000'], language);
    }
  });
});

describe('the mail about one volunteer', () => {
  it('leads to the desk of a server that has one, and says that what to prepare is seen there', async () => {
    const { html, text } = await writeMail('volunteer', { deskUrl: LINK, hasNeeds: true });
    deepEqual([linksOf(html), text.includes('dugnad-server')], [[[LINK, 'Open the desk']], false]);
    match(text, /You see it at the desk\./);
  });

  it('says that what was asked for is taken back, and not what it was', async () => equal((await writeMail('volunteer-news', { what: 'needs-withdrawn', late: false })).subject, 'Aud Berg needs nothing prepared any more: Café host'));
});
