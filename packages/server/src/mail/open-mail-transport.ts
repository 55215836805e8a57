import { createFolderTransport } from './folder-transport.ts';
import type { MailLog } from './mail-queue.ts';
import type { MailTransport } from './mail-transport.ts';
import { createSmtpTransport } from './smtp-transport.ts';

export interface MailSettings {
  /** `SMTP_URL`; without it mails are written to `folder`. */
  smtpUrl?: string | undefined;
  folder: string;
  publicUrl: string;
  /** The address that mails come from; `no-reply@` the host of `publicUrl` unless told. */
  from?: string | undefined;
}

/** The way out for mails. Says once where they go when there is no mail server. */
export function openMailTransport({ smtpUrl, folder, publicUrl, from }: MailSettings, log: MailLog): MailTransport {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  const sender = { from: from ?? `no-reply@${host}`, host };
  if (smtpUrl) return createSmtpTransport({ url: smtpUrl, ...sender });
  log.warn({ folder }, 'no SMTP_URL is set: mails are not sent but written to a folder');
  return createFolderTransport({ folder, ...sender });
}
