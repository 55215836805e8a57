import type { MailData } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';
import { reportWords } from '../pages/report/report.texts.ts';
import { formatCount } from './format-day.ts';
import type { Fact, MailBlock, MailDraft } from './mail-draft.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { codeWorks } from './signer-blocks.ts';
import { tidyLine } from './tidy-words.ts';

type Desk = MailData['sign-in']['desk'];

const siteOf = (desk: Desk, reader: Reader): string => tidyLine(ownText(desk.site, reader).value, 120);
const footOf = (desk: Desk, reader: Reader): MailBlock[] => [{ kind: 'quiet', text: ownText(desk.site, reader) }];

/** A code to sign in at the desk. */
export function signInMail({ desk, code, minutes }: MailData['sign-in'], reader: Reader): MailDraft {
  return {
    subject: msg(str`Your code to sign in: ${siteOf(desk, reader)}`, { id: 'mails.sign-in.subject' }),
    blocks: [
      { kind: 'title', text: msg('Your code to sign in', { id: 'mails.sign-in.title' }) },
      { kind: 'code', code },
      { kind: 'quiet', text: codeWorks(minutes, reader) },
      { kind: 'button', label: msg('Open the desk', { id: 'mails.desk' }), address: desk.deskUrl },
      { kind: 'quiet', text: msg('Was it not you? Then do nothing. Give the code to nobody.', { id: 'mails.sign-in.not-you' }) },
    ],
    foot: footOf(desk, reader),
  };
}

type DigestPetition = MailData['digest']['petitions'][number];

function digestFacts({ counts, fresh, comments, reports, bounces }: DigestPetition, { language }: Reader): Fact[] {
  const fact = (label: string, count: number): Fact => ({ label, value: formatCount(count, language) });
  const waits = [
    { label: msg('Comments to read', { id: 'mails.digest.comments' }), count: comments },
    { label: msg('Reports to read', { id: 'mails.digest.reports' }), count: reports },
    { label: msg('Mails that came back', { id: 'mails.digest.bounces' }), count: bounces },
  ];
  return [
    fact(msg('New', { id: 'mails.digest.fresh' }), fresh),
    fact(msg('Confirmed', { id: 'mails.digest.confirmed' }), counts.confirmed),
    fact(msg('Not confirmed yet', { id: 'mails.digest.waiting' }), counts.waiting),
    fact(msg('On paper or by phone', { id: 'mails.digest.paper' }), counts.paper),
    ...waits.filter(({ count }) => count > 0).map(({ label, count }) => fact(label, count)),
  ];
}

/** What happened since the last one. */
export function digestMail({ desk, petitions }: MailData['digest'], reader: Reader): MailDraft {
  const blocks = petitions.flatMap((petition): MailBlock[] => [
    { kind: 'subject', text: ownText(petition.title, reader) },
    { kind: 'facts', facts: digestFacts(petition, reader) },
  ]);
  return {
    subject: msg(str`News from your petitions: ${siteOf(desk, reader)}`, { id: 'mails.digest.subject' }),
    blocks: [
      { kind: 'title', text: msg('News from your petitions', { id: 'mails.digest.title' }) },
      ...blocks,
      { kind: 'button', label: msg('Open the desk', { id: 'mails.desk' }), address: desk.deskUrl },
    ],
    foot: footOf(desk, reader),
  };
}

/** The answers of the page where one reports something, as they stand there. */
const reasons: Readonly<Record<string, () => string>> = { untrue: reportWords.untrue, hurtful: reportWords.hurtful, private: reportWords.private, other: reportWords.other };

/** Somebody says that something is not right. */
export function reportMail({ desk, title, reason, text, email }: MailData['report'], reader: Reader): MailDraft {
  const own = ownText(title, reader);
  const answer: Fact[] = email ? [{ label: msg('Answer to', { id: 'mails.report.email' }), value: { value: email, lang: '', dir: 'ltr' } }] : [];
  return {
    subject: msg(str`Somebody reports a problem: ${tidyLine(own.value, 120)}`, { id: 'mails.report.subject' }),
    blocks: [
      { kind: 'title', text: msg('Somebody says that something is not right', { id: 'mails.report.title' }) },
      { kind: 'subject', text: own },
      { kind: 'facts', facts: [{ label: msg('Reason', { id: 'mails.report.reason' }), value: Object.hasOwn(reasons, reason) ? (reasons[reason]?.() ?? reason) : foreign(reason) }, ...answer] },
      { kind: 'quote', text: foreign(text) },
      { kind: 'button', label: msg('Open the desk', { id: 'mails.desk' }), address: desk.deskUrl },
    ],
    foot: footOf(desk, reader),
  };
}
