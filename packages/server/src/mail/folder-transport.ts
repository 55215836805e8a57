import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { composeMessage } from './compose-message.ts';
import type { SenderSettings } from './compose-message.ts';
import type { MailTransport, OutgoingMail } from './mail-transport.ts';
import { writeWhole } from './write-whole.ts';

export interface FolderSettings extends SenderSettings {
  folder: string;
}

/**
 * Where there is no mail server: each mail is a file that any program for mails opens, and beside it, what it is made of, for
 * `/dev/mail`. A mail that is sent twice is one file.
 */
export function createFolderTransport({ folder, ...sender }: FolderSettings): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail: OutgoingMail) {
      const { message } = await composer.sendMail(composeMessage(mail, sender));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = join(folder, mail.id.replace(/[^\w-]/g, '_'));
      if (Buffer.isBuffer(message)) await writeWhole(`${name}.eml`, message);
      await writeWhole(`${name}.json`, JSON.stringify({ ...mail, sent: new Date().toISOString() }));
    },
    async close() {
      composer.close();
    },
  };
}
