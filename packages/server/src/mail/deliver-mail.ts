import type { MailRenderer } from '@dugnad/client/hosted';
import { completeMail } from './complete-mail.ts';
import type { CompletedMail, MailFault, MailSources } from './complete-mail.ts';
import { deliverText } from '../texting/deliver-text.ts';
import type { Texting } from '../texting/deliver-text.ts';
import { judgeFailure } from './judge-failure.ts';
import type { Failure } from './judge-failure.ts';
import { isMailAddress } from './mail-address.ts';
import type { QueuedMail } from './mail-queue-store.ts';
import { TEXT_KIND } from './mail-rows.ts';
import type { MailTransport, OutgoingMail } from './mail-transport.ts';

export interface DeliveryTools extends MailSources {
  transport: MailTransport;
  /** `renderMail` of the pages package. */
  render: MailRenderer;
  /** Without it, no text messages are sent. */
  texting?: Texting;
}

/** What came of one try: sent, refused for good, not now, or not writable at all. */
export type Delivery = { kind: 'sent' } | Failure | { kind: 'failed'; reason: string };

async function writeMail(mail: QueuedMail, completed: CompletedMail, render: MailRenderer): Promise<OutgoingMail> {
  const { subject, text, html, language } = await render(completed.kind, completed.data, { languages: mail.languages });
  const { fromName, replyTo, unsubscribe, attachments } = completed;
  return { id: mail.id, to: mail.recipient, date: mail.created, subject, text, html, language, fromName, ...(replyTo && { replyTo }), ...(unsubscribe && { unsubscribe }), ...(attachments && { attachments }) };
}

/** A renderer that throws may be mended tomorrow: the mail waits. */
async function prepare(mail: QueuedMail, tools: DeliveryTools, now: string): Promise<OutgoingMail | MailFault | Failure> {
  try {
    const completed = await completeMail(mail, tools, now);
    return 'fault' in completed ? completed : await writeMail(mail, completed, tools.render);
  } catch {
    return { kind: 'retry', reason: 'not-written' };
  }
}

/** Writes one mail and sends it, or a text message. Rejects only where the database does. */
export async function deliverMail(mail: QueuedMail, tools: DeliveryTools, now: string): Promise<Delivery> {
  if (mail.expires !== undefined && mail.expires <= now) return { kind: 'failed', reason: 'expired' };
  if (mail.kind === TEXT_KIND) return deliverText(mail, tools.texting, tools, now);
  if (!isMailAddress(mail.recipient)) return { kind: 'bounced', reason: 'no-address' };
  const prepared = await prepare(mail, tools, now);
  if ('fault' in prepared) return { kind: 'failed', reason: prepared.fault };
  if ('kind' in prepared) return prepared;
  try {
    await tools.transport.send(prepared);
    return { kind: 'sent' };
  } catch (error) {
    return judgeFailure(error);
  }
}
