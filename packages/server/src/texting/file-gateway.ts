import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../mail/write-whole.ts';
import { countParts } from './count-parts.ts';
import type { SmsGateway } from './sms-gateway.ts';

/** Where there is no gateway, as on a machine that one tries things on: each message is a file beside those of mails, for `/dev/mail`. A message that is sent twice is one file. */
export function createFileGateway(folder: string, now: () => Date = () => new Date()): SmsGateway {
  return {
    async send({ to, text, key }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const date = now().toISOString();
      const parts = countParts(text);
      const subject = `Text message (${parts === 1 ? 'one part' : `${parts} parts`})`;
      const id = key.replace(/[^\w-]/g, '_');
      await writeWhole(join(folder, `${id}.json`), JSON.stringify({ id, to, fromName: 'SMS', subject, text, language: '', date, sent: date }));
      return 'accepted';
    },
  };
}
