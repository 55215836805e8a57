import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';

/** After sending: what happens now, the code, what to keep. */
export const sent = {
  heading: (): string => msg('One step is left', { id: 'petition.sent.heading' }),
  received: (): string => msg('Thank you. Your signature has been received.', { id: 'petition.sent.received' }),
  /** Whoever takes it gives no answer that can be read. */
  unanswered: (): string => msg('Thank you. Your signature has been sent.', { id: 'petition.sent.unanswered' }),
  unknown: (): string => msg('We get no answer here, so we cannot see whether it arrived.', { id: 'petition.sent.unknown' }),
  /** The address stands behind it, on a line of its own. */
  mailTo: (): string => msg('We send a mail to:', { id: 'petition.sent.mail-to' }),
  mailMinutes: (minutes: string): string => msg(str`It may take ${minutes}. Look in the spam too.`, { id: 'petition.sent.minutes' }),
  mailSoon: (): string => msg('It comes in a moment. Look in the spam too.', { id: 'petition.sent.soon' }),
  howTo: (): string => msg('Press the link in the mail, or write the code here.', { id: 'petition.sent.how-to' }),
  code: (): string => msg('Code from the mail, six digits', { id: 'petition.sent.code' }),
  confirm: (): string => msg('Confirm', { id: 'petition.sent.confirm' }),
  change: (): string => msg('Wrong address? Change it', { id: 'petition.sent.change' }),
  unconfirmed: (): string => msg('There is no mail to confirm.', { id: 'petition.sent.unconfirmed' }),
  manageByMail: (): string => msg('With the link you can change how you are shown, or withdraw.', { id: 'petition.sent.manage' }),
  manageByContact: (): string => msg('To change or withdraw, get in touch and give your reference.', { id: 'petition.sent.manage.contact' }),
  confirmed: (): string => msg('Thank you. Your signature counts.', { id: 'petition.confirmed.heading' }),
  manage: (): string => msg('See, change or withdraw my signature', { id: 'petition.confirmed.manage' }),
  another: (): string => msg('Sign for somebody else', { id: 'petition.sent.another' }),
};

/** The paper to take along. */
export const receipt = {
  heading: (): string => msg('Your receipt', { id: 'petition.receipt.heading' }),
  reference: (): string => msg('Reference', { id: 'petition.receipt.reference' }),
  agreed: (): string => msg('You agreed to', { id: 'petition.receipt.agreed' }),
  page: (): string => msg('The petition’s page', { id: 'petition.receipt.page' }),
  print: (): string => msg('Print the receipt', { id: 'petition.receipt.print' }),
};

/** What could not be sent and waits on the device. */
export const outbox = {
  ask: (): string => msg('Keep it on this device? Only if it is yours.', { id: 'petition.outbox.ask' }),
  why: (): string => msg('It is then sent by itself, within three days.', { id: 'petition.outbox.why' }),
  keep: (): string => msg('Yes, keep it', { id: 'petition.outbox.keep' }),
  heading: (): string => msg('Not sent yet', { id: 'petition.outbox.heading' }),
  /** `since`: a moment. */
  since: (since: unknown): TemplateResult => msg(html`A signature waits on this device since ${since}.`, { id: 'petition.outbox.since' }),
  sendNow: (): string => msg('Send now', { id: 'petition.outbox.send' }),
  remove: (): string => msg('Delete it', { id: 'petition.outbox.delete' }),
  removed: (): string => msg('It is deleted from this device.', { id: 'petition.outbox.deleted' }),
  refused: (): string => msg('It was not accepted. Please delete it and sign again.', { id: 'petition.outbox.refused' }),
  sent: (): string => msg('It has been sent now. Please look in your mail.', { id: 'petition.outbox.sent' }),
  impossible: (): string => msg('It cannot be kept on this device.', { id: 'petition.outbox.impossible' }),
};
