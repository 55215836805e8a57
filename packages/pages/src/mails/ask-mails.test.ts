import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { MailData } from '@dugnad/client/hosted';
import { HELP_EFFORT, HELP_FOR, HELP_THINGS, type HelpWhen } from '@dugnad/client/model';

import { attribute, readPage, wordsIn } from '../pages/page-tree.page.ts';
import { bodyOf, footOf, LANGUAGES, linesOfText, linksOf, numbersOf, writeMail } from './mail-reading.page.ts';
import { LINK, samples } from './sample-mails.page.ts';

type Request = MailData['help-request']['request'];

const { request } = samples['help-request'];
const linesOf = ({ text }: { text: string }): string[] => linesOfText(bodyOf(text));
const ask = (changed: Partial<Request> = {}, language = 'en'): ReturnType<typeof writeMail> => writeMail('help-request', { request: { ...request, ...changed } }, language);
const answer = (changed: Partial<MailData['help-answer']> = {}, language = 'en'): ReturnType<typeof writeMail> => writeMail('help-answer', changed, language);
const rowIn = ({ text }: { text: string }): string[] => (text.split('\n').find((line) => line.includes('\t')) ?? '').split('\t');
/** What is said under a name; after a question there is no colon. */
function factIn(mail: { text: string }, label: string): string | undefined {
  const called = label.endsWith('?') ? `${label} ` : `${label}: `;
  return linesOf(mail).find((line) => line.startsWith(called))?.slice(called.length);
}

describe('the mail to whoever asked for help', () => {
  it('says that it came, who reads it, by when somebody answers, and the way to one’s own page', async () => {
    const mail = await writeMail('asked');
    equal(mail.subject, 'We have got your request: Monday, 7 December 2026, 17:00');
    deepEqual(linesOf(mail).slice(0, 4), ['Thank you. We have got what you wrote.', 'Hello Aud Berg,', 'When? Monday, 7 December 2026, 17:00', 'Kari Nordmann reads it and gets in touch with you.']);
    ok(linesOf(mail).some((line) => /^You get an answer by Thursday,? 3 December 2026\.$/.test(line)), mail.text);
    deepEqual([linksOf(mail.html), factIn(mail, 'Reference')], [[[LINK, 'Open my page']], 'K7QD-M2XP']);
    match(footOf(mail.text), /All your data is deleted after Sunday,? 7 March 2027\./);
  });

  const WHEN: [what: string, when: MailData['asked']['when'], said: string][] = [
    ['a day without a time', { kind: 'date', date: '2026-12-07' }, 'Monday, 7 December 2026'],
    ['any time', { kind: 'flexible' }, 'Any time'],
    ['several times, and nothing of the words for it', { kind: 'recurring', words: 'Se http://evil.example' }, 'Several times'],
  ];
  for (const [what, when, said] of WHEN) {
    it(`says in its subject and in it which request it is, by when help is needed: ${what}`, async () => {
      for (const mail of [await writeMail('asked', { when }), await answer({ when })]) {
        ok(mail.subject.endsWith(`: ${said}`), mail.subject);
        equal(factIn(mail, 'When?'), said);
        doesNotMatch(`${mail.subject}${mail.text}${mail.html}`, /evil/);
      }
    });
  }

  it('promises no day where none is promised', async () => doesNotMatch((await writeMail('asked', { answerBy: undefined } as never)).text, /answer by/));

  for (const name of ['http://evil.example', 'evil.example', 'Call 12345678', 'a@b.cc', 'x'.repeat(100), ' ']) {
    it(`greets by no name that could carry something to a stranger: ${name.slice(0, 30)}`, async () => {
      for (const { text, html } of [await writeMail('asked', { name }), await answer({ name })]) {
        ok(linesOfText(text).includes('Hello,'));
        if (name.trim() !== '') ok(!text.includes(name) && !html.includes(name));
      }
    });
  }

  const ANSWERS: [status: MailData['help-answer']['status'], known: boolean, subject: string, title: string, onwards: boolean][] = [
    ['found', false, 'Somebody helps you: Monday, 7 December 2026, 17:00', 'We have found somebody who helps. You hear from us.', false],
    ['cannot', false, 'We have found nobody: Monday, 7 December 2026, 17:00', 'We have found nobody who can help.', true],
    ['closed', false, 'Your request is closed: Monday, 7 December 2026, 17:00', 'The request is closed.', false],
    ['closed', true, 'Your request is closed: Monday, 7 December 2026, 17:00', 'We know of this already and look after it.', false],
  ];
  for (const [status, known, subject, title, onwards] of ANSWERS) {
    it(`says what became of it: ${title}`, async () => {
      const mail = await answer({ status, known });
      deepEqual([mail.subject, linesOf(mail)[0]], [subject, title]);
      equal(mail.text.includes('We look for another way together.'), onwards);
      deepEqual(linksOf(mail.html), [[LINK, 'Open my page']]);
    });
  }

  it('says each outcome differently in every language', async () => {
    for (const language of LANGUAGES) {
      const subjects = await Promise.all((['found', 'cannot', 'closed'] as const).map(async (status) => (await answer({ status, known: false }, language)).subject));
      equal(new Set(subjects).size, 3, `${language}: ${subjects.join(' · ')}`);
    }
  });

  it('quotes what the coordinator wrote, in paragraphs and on its own side, and nothing where nothing was written', async () => {
    const mail = await answer({ answer: 'اتصلوا بنا.\n\nنحن هنا <b>.' }, 'en');
    deepEqual(mail.text.split('\n').filter((line) => line.startsWith('>')), ['> اتصلوا بنا.', '> ', '> نحن هنا <b>.']);
    const quoted = readPage(mail.html).named('blockquote')[0]!.childNodes.flatMap((one) => ('tagName' in one ? [[attribute(one, 'dir'), wordsIn(one)]] : []));
    deepEqual(quoted, [['auto', 'اتصلوا بنا.'], ['auto', 'نحن هنا <b>.']]);
    const { text, html } = await writeMail('help-answer', { answer: undefined } as never);
    deepEqual([text.includes('>'), readPage(html).named('blockquote').length], [false, 0]);
  });

  it('has nothing of what somebody asked for in it: it may lie in the mailbox of a stranger', async () => {
    for (const mail of [await writeMail('asked'), await answer()]) doesNotMatch(`${mail.subject}\n${mail.text}`, /skap|Grønlia|90000000|Bydel/);
  });
});

describe('the mail to the coordinator about a request', () => {
  it('says in its subject who, what and when', async () => {
    match((await ask()).subject, /^Aud Berg asks for help: Bære et skap ned \(Monday,? 7 December 2026, 17:00\)$/);
  });

  it('has the number to tap with what was asked about it beside it, then what is asked, then all else', async () => {
    const mail = await ask();
    deepEqual(linesOf(mail).slice(1, 4), ['Phone: 90000000, does not want to be called', 'E-mail: aud@example.org', 'Bære et skap ned']);
    deepEqual(numbersOf(mail.html), ['tel:90000000']);
    const FACTS: [label: string, words: RegExp][] = [
      ['For whom is the help?', /^For somebody we look after, at a centre or in the municipality$/], ['Name of the centre or the municipality', /^Bydel Øst$/], ['When?', /^Monday,? 7 December 2026, 17:00$/],
      ['How heavy is the work?', /^Heavy$/], ['What is good to know?', /^Something has to be lifted, There are stairs$/], ['In which part of the town, or in which village?', /^Grønlia øst$/],
      ['Language for messages', /^Norwegian Bokmål$/], ['Reference', /^K7QD-M2XP$/],
    ];
    for (const [label, words] of FACTS) match(factIn(mail, label) ?? 'nothing', words, label);
    match(mail.text, /You have promised an answer by Thursday,? 3 December 2026\./);
    ok(mail.text.includes('Just answer this mail to write to them.'));
    deepEqual(linksOf(mail.html), []);
  });

  it('leads to the desk of a server that has one', async () => {
    deepEqual(linksOf((await writeMail('help-request', { deskUrl: 'https://forening.example/desk/gronlia/-/requests' })).html), [['https://forening.example/desk/gronlia/-/requests', 'Open the desk']]);
  });

  it('says in its subject that somebody is needed again, and why, with whom to call; in every language', async () => {
    const { subject, text } = await writeMail('help-request', { again: true, answerBy: undefined } as never);
    match(subject, /^Somebody is needed again: Bære et skap ned \(/);
    ok(text.includes('The person who had said yes is deleted here. Nobody comes now. Please look for somebody else.'));
    ok(text.includes('90000000'));
    const first = await writeMail('help-request');
    doesNotMatch(first.text, /needed again|had said yes/);
    const full = LANGUAGES.filter((language) => !language.includes('-'));
    equal(new Set(await Promise.all(full.map(async (language) => (await writeMail('help-request', { again: true }, language)).subject.replace(/\(.*/, '')))).size, full.length);
  });

  it('leaves out what was not said', async () => {
    const { organisation: _organisation, ...rest } = request;
    const mail = await writeMail('help-request', { request: { ...rest, for: 'myself', things: [], person: { name: 'Aud', phone: '90000000', noCalls: false } }, answerBy: undefined } as never);
    doesNotMatch(bodyOf(mail.text), /centre or|good to know|E-mail|answer this mail|promised|does not want/);
    ok(linesOf(mail).includes('Phone: 90000000'));
  });

  it('has no number to tap where there is none', async () => {
    const { phone: _phone, ...person } = request.person;
    for (const someone of [person, { ...request.person, phone: 'ring meg' }]) deepEqual(numbersOf((await ask({ person: someone })).html), []);
  });

  const WHENS: [when: HelpWhen, said: RegExp][] = [
    [{ kind: 'date', date: '2026-12-07' }, /^Monday,? 7 December 2026$/], [{ kind: 'date', date: '2026-12-07', time: '00:30' }, /^Monday,? 7 December 2026, 00:30$/],
    [{ kind: 'flexible' }, /^Any time$/], [{ kind: 'recurring', words: 'Hver tirsdag' }, /^Hver tirsdag$/],
  ];
  for (const [when, said] of WHENS) {
    it(`says when help is needed in its subject, among what is asked and in the row: ${JSON.stringify(when)}`, async () => {
      const mail = await ask({ when });
      match(mail.subject.replace(/^.*\((.*)\)$/, '$1'), said);
      match(factIn(mail, 'When?') ?? '', said);
      match(rowIn(mail)[6] ?? '', said);
    });
  }

  it('is in the coordinator’s words for each choice in every language', async () => {
    for (const language of LANGUAGES) {
      const mails = await Promise.all(HELP_FOR.flatMap((whom, place) => ask({ for: whom, effort: HELP_EFFORT[place]!, things: [...HELP_THINGS] }, language)));
      const facts = mails.map((mail) => linesOf(mail).filter((line) => !line.includes('\t')).join('\n'));
      equal(new Set(facts).size, HELP_FOR.length, language);
      for (const text of facts) doesNotMatch(text, /\b(myself|middling|two-people|undefined)\b|[?؟]\s*:/, language);
    }
  });

  it('has a row to paste, a cell for each thing, none of which a spreadsheet runs', async () => {
    deepEqual(rowIn(await ask()).filter((_, place) => place !== 6), ['K7QD-M2XP', 'Aud Berg', '90000000', 'does not want to be called', 'aud@example.org', 'Bydel Øst', 'Bære et skap ned', 'Heavy', 'Something has to be lifted, There are stairs', 'Grønlia øst']);
    const odd = rowIn(await ask({ what: '=1+1', place: '@SUM(A1)', organisation: '-1', person: { ...request.person, name: '+Aud', phone: '+4790000000' } }));
    deepEqual([odd[1], odd[2], odd[5], odd[7], odd[10]], ["'+Aud", "'+4790000000", "'-1", "'=1+1", "'@SUM(A1)"]);
    equal(rowIn(await ask({ what: 'a\tb\nc' })).length, 11);
  });

  it('has a subject of one line that is not too long, whatever somebody wrote', async () => {
    const { subject } = await ask({ what: `Skap\r\nBcc: all@example.org ${'x'.repeat(900)}`, when: { kind: 'recurring', words: 'y'.repeat(200) }, person: { ...request.person, name: 'Z'.repeat(200) } });
    ok([...subject].length <= 200 && !/[\r\n]/.test(subject), subject);
    ok(subject.includes('Skap Bcc') && subject.includes('yyy'), subject);
  });

  it('says of what is withdrawn nobody’s name, and asks to delete it elsewhere too', async () => {
    for (const language of ['en', 'ar', 'pl']) {
      const { subject, text, html } = await writeMail('help-withdrawn', {}, language);
      ok(subject.includes('K7QD-M2XP'), subject);
      doesNotMatch(text, /Aud|90000000|skap/);
      deepEqual([linksOf(html), numbersOf(html), footOf(text).trim()], [[], [], 'Parkens venner']);
    }
    match((await writeMail('help-withdrawn')).text, /All of it is deleted here\. Please delete what you have kept, too\./);
  });
});
