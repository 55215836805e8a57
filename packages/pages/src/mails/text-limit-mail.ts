import type { MailData } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';
import { formatCount, formatMonth } from './format-day.ts';
import type { MailDraft } from './mail-draft.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { words } from './signer-blocks.ts';

const texts = {
  subject: (): string => msg('No more text messages this month', { id: 'mails.text-limit.subject' }),
  lead: (limit: string): string => msg(str`The text messages of this month are used up. The limit is ${limit} parts; a long message has several.`, { id: 'mails.text-limit.lead' }),
  now: (): string => msg('Until the next month begins, nobody is reminded by text message. Others still get their mail.', { id: 'mails.text-limit.now' }),
  desk: (): string => msg('At the desk you see whom nobody has reminded. You can write to them from your own telephone.', { id: 'mails.text-limit.desk' }),
};

/** Once in a month: as many are sent as may be. */
export function textLimitMail({ controller, limit, month, deskUrl }: MailData['text-limit'], reader: Reader): MailDraft {
  return {
    subject: texts.subject(),
    blocks: [
      { kind: 'title', text: texts.subject() },
      { kind: 'subject', text: formatMonth(month, reader.language) },
      words(texts.lead(formatCount(limit, reader.language))),
      words(texts.now()),
      ...(deskUrl === undefined ? [] : [words(texts.desk()), { kind: 'button' as const, label: msg('Open the desk', { id: 'mails.desk' }), address: deskUrl }]),
    ],
    foot: [{ kind: 'quiet', text: ownText(controller, reader) }],
  };
}
