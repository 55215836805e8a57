import type { SendMailOptions } from 'nodemailer';
import { headerLine, isMailAddress } from './mail-address.ts';
import type { OutgoingMail } from './mail-transport.ts';

export interface SenderSettings {
  /** The address that the server may send from: in `From`, and in the envelope, so that what comes back comes there. */
  from: string;
  /** Right of the `@` in each Message-ID: the host of the server's own address. */
  host: string;
}

/** RFC 8058 §3.1: both, or neither. */
function unsubscribeHeaders(address: string | undefined): Record<string, string> {
  return address ? { 'List-Unsubscribe': `<${new URL(address).href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
}

/**
 * A mail for nodemailer. Each address is one, given in parts that are not read as a list; whatever stands in a header is one line.
 *
 * @throws RangeError when the recipient is not one address.
 */
export function composeMessage(mail: OutgoingMail, { from, host }: SenderSettings): SendMailOptions {
  if (!isMailAddress(mail.to)) throw new RangeError('The recipient of a mail is one address.');
  const replyTo = mail.replyTo !== undefined && isMailAddress(mail.replyTo) ? { replyTo: { name: '', address: mail.replyTo } } : {};
  return {
    from: { name: headerLine(mail.fromName), address: from },
    to: { name: '', address: mail.to },
    ...replyTo,
    envelope: { from, to: [mail.to] },
    subject: headerLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${host}>`,
    date: new Date(mail.date),
    headers: {
      // Holiday answers and the like stay away (RFC 3834 §5; the other one is for Exchange).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': headerLine(mail.language),
      ...unsubscribeHeaders(mail.unsubscribe),
    },
    ...(mail.attachments && { attachments: mail.attachments.map((file) => ({ ...file, filename: headerLine(file.filename) })) }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
