import { join } from 'node:path';
import { keepMailsIn } from '../mail/keep-mails.ts';
import { createMailQueue } from '../mail/mail-queue.ts';
import { openMailTransport } from '../mail/open-mail-transport.ts';
import { openTexting } from '../texting/open-texting.ts';
import type { StartedMail, StartMail } from './started-mail.ts';

/** Where mails lie when there is no mail server. */
export function mailFolder(data: string): string {
  return join(data, 'mail');
}

/** Sends what is in the table of mails from now on: by SMTP, or into a folder of the data; text messages by a gateway, where there is one. */
export const startMail: StartMail = ({ config, store, publicUrl, renderMail, renderShortText, log, hasDesk = false }) => {
  const address = publicUrl();
  const transport = openMailTransport({ smtpUrl: config.smtpUrl, folder: mailFolder(config.data), publicUrl: address, from: config.mailFrom }, log);
  const texting = config.sms && renderShortText && openTexting(config.sms, { store, folder: mailFolder(config.data), render: renderShortText });
  const queue = createMailQueue({ store: keepMailsIn(store), transport, render: renderMail, petitions: store, volunteers: store, help: store, publicUrl: address, hasDesk, ...(texting && { texting }), log });
  queue.start();
  const started: StartedMail = { minutes: () => queue.estimateMinutes(), close: () => queue.stop() };
  return Promise.resolve(started);
};
