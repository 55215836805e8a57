import { createTransport } from 'nodemailer';
import { composeMessage } from './compose-message.ts';
import type { SenderSettings } from './compose-message.ts';
import type { MailTransport } from './mail-transport.ts';

export interface SmtpSettings extends SenderSettings {
  /** `smtp://name:password@host:587`, or `smtps://…:465`. */
  url: string;
  /** Connections at a time; 5 unless told. */
  connections?: number;
}

/** Sends through a mail server, over a few connections that stay open while there is something to send. */
export function createSmtpTransport({ url, connections = 5, ...sender }: SmtpSettings): MailTransport {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // The queue decides what is sent again, and when.
    maxRequeues: 0,
    idleTimeout: 20_000,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 45_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      await pool.sendMail(composeMessage(mail, sender));
    },
    async close() {
      pool.close();
    },
  };
}
