import type { SignerMail } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';
import { sayMinutes } from '../pages/draw-time.ts';
import { formatDay } from './format-day.ts';
import type { MailBlock } from './mail-draft.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { greetName, tidyLine } from './tidy-words.ts';

export function greeting(name: string): MailBlock {
  const known = greetName(name);
  return { kind: 'words', text: known ? msg(str`Hello ${known},`, { id: 'mails.hello-name' }) : msg('Hello,', { id: 'mails.hello' }) };
}

export const words = (text: string): MailBlock => ({ kind: 'words', text });
export const quiet = (text: string): MailBlock => ({ kind: 'quiet', text });

/** How long a code works. */
export const codeWorks = (minutes: number, reader: Reader): string => msg(str`The code works for ${sayMinutes(minutes, reader)}.`, { id: 'mails.code-minutes' });

/** What the mail is about, in the association's own words. */
export function petitionBlocks(petition: SignerMail, reader: Reader): MailBlock[] {
  return [
    { kind: 'subject', text: ownText(petition.title, reader) },
    { kind: 'facts', facts: [{ label: msg('To', { id: 'mails.addressee' }), value: ownText(petition.addressee, reader) }] },
  ];
}

export function testBlocks(petition: SignerMail): MailBlock[] {
  return petition.test ? [quiet(msg('This is a test. Nothing is counted.', { id: 'mails.test' }))] : [];
}

export function titleOf(petition: SignerMail, reader: Reader): string {
  return tidyLine(ownText(petition.title, reader).value, 120);
}

/** Who writes, and how to talk with a person there. */
export function footBlocks({ contact, controller, retention }: Pick<SignerMail, 'contact' | 'controller' | 'retention'>, reader: Reader): MailBlock[] {
  const phone = contact?.phone ?? controller.phone;
  const people: MailBlock[] = contact ? [{ kind: 'quiet', text: ownText(contact.name, reader) }] : [];
  const call: MailBlock[] = phone ? [{ kind: 'facts', facts: [{ label: msg('Phone', { id: 'mails.phone' }), value: { value: phone, lang: '', dir: 'ltr' } }] }] : [];
  const address: MailBlock[] = controller.address ? [{ kind: 'quiet', text: foreign(controller.address) }] : [];
  return [
    quiet(msg('Questions? Just answer this mail.', { id: 'mails.questions' })),
    ...people,
    ...call,
    quiet(msg(str`All your data is deleted after ${formatDay(retention.deleteAfter, reader.language)}.`, { id: 'mails.deleted' })),
    { kind: 'quiet', text: ownText(controller.name, reader) },
    ...address,
  ];
}
