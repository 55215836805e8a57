import { randomUUID } from 'node:crypto';
import type { ShortTextRenderer } from '@dugnad/client/hosted';
import * as v from 'valibot';
import { completeReminder } from '../mail/complete-reminder-mail.ts';
import { find } from '../mail/complete-volunteer-mail.ts';
import type { Volunteers } from '../mail/complete-volunteer-mail.ts';
import type { Delivery } from '../mail/deliver-mail.ts';
import type { QueuedMail } from '../mail/mail-queue-store.ts';
import type { MailRows } from '../mail/mail-rows.ts';
import { textRowSchema } from '../mail/mail-rows.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import { coordinatorOf } from '../volunteering/coordinator-of.ts';
import { countParts } from './count-parts.ts';
import { SmsGatewayError } from './sms-gateway.ts';
import type { SmsGateway } from './sms-gateway.ts';
import { isTextNumber } from './text-number.ts';
import { monthOf } from './text-allowance.ts';
import type { TextAllowance } from './text-allowance.ts';

/** What text messages are sent with. */
export interface Texting {
  gateway: SmsGateway;
  allowance: TextAllowance;
  /** `renderShortText` of the pages package. */
  render: ShortTextRenderer;
}

export interface TextPlace {
  volunteers: Volunteers;
  publicUrl: string;
  hasDesk?: boolean;
}

interface Written {
  text: string;
  opportunity: StoredOpportunity;
}

/** The words with the link behind them; nothing where there is nothing to be reminded of any more. */
async function write(mail: QueuedMail, { render }: Texting, place: TextPlace, now: string): Promise<Written | Extract<Delivery, { kind: 'failed' }>> {
  const row = v.safeParse(textRowSchema, mail.data);
  if (!row.success) return { kind: 'failed', reason: 'bad-data' };
  const about = { ...place, mail, now };
  const [found, completed] = [await find(row.output.signUpId, about), await completeReminder(row.output, about)];
  if (!found || !completed) return { kind: 'failed', reason: 'gone' };
  const { opportunity } = found;
  const { text } = await render('reminder', { from: opportunity.controller.name, title: opportunity.title, shifts: completed.data.shifts }, { languages: mail.languages });
  return { text: `${text} ${completed.data.link}`, opportunity };
}

/** The mail that says that there are no more. */
async function tell({ siteId }: QueuedMail, { allowance }: Texting, opportunity: StoredOpportunity, now: string): Promise<void> {
  const { recipient, language } = coordinatorOf(opportunity);
  const month = monthOf(now);
  const data: MailRows['text-limit'] = { opportunityId: opportunity.id, limit: allowance.limit, month };
  await allowance.tellOnce({ id: randomUUID(), siteId, kind: 'text-limit', recipient, languages: [language], data, created: now }, { siteId, month });
}

/** Parts are taken before, and given back where surely nobody got them: what may have gone counts. */
async function send(mail: QueuedMail, text: string, { gateway, allowance }: Texting, now: string): Promise<Delivery | 'limit'> {
  const parts = countParts(text);
  const of = { siteId: mail.siteId, month: monthOf(now) };
  if (!(await allowance.take(parts, of))) return 'limit';
  try {
    if ((await gateway.send({ to: mail.recipient, text, key: mail.id })) === 'accepted') return { kind: 'sent' };
    await allowance.giveBack(parts, of);
    return { kind: 'bounced', reason: 'refused' };
  } catch (error) {
    const { reason, isUnsent } = error instanceof SmsGatewayError ? error : { reason: 'unknown', isUnsent: false };
    if (isUnsent) await allowance.giveBack(parts, of);
    // Not `trouble`: mails go on while a gateway is away.
    return { kind: 'retry', reason };
  }
}

/** Writes one message and sends it, in the place of a mail. Rejects only where its parts cannot be counted: then it is tried again. */
export async function deliverText(mail: QueuedMail, texting: Texting | undefined, place: TextPlace, now: string): Promise<Delivery> {
  if (!texting) return { kind: 'failed', reason: 'no-gateway' };
  if (!isTextNumber(mail.recipient)) return { kind: 'bounced', reason: 'no-number' };
  const written = await write(mail, texting, place, now).catch(() => ({ kind: 'retry' as const, reason: 'not-written' }));
  if ('kind' in written) return written;
  const sent = await send(mail, written.text, texting, now);
  if (sent !== 'limit') return sent;
  await tell(mail, texting, written.opportunity, now);
  return { kind: 'failed', reason: 'limit' };
}
