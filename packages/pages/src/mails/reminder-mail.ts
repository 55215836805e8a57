import type { MailData } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';
import { sayTime } from '../pages/volunteer/help.ts';
import { helpTitle } from './help-mails.ts';
import type { MailDraft } from './mail-draft.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { footBlocks, greeting, quiet, words } from './signer-blocks.ts';
import { helpMailWords } from './volunteer.texts.ts';

/** The same as a message on the telephone, which has the link behind it. `from`: who writes. */
export const reminderText = (from: string, title: string, time: string): string => msg(str`A reminder from ${from}: ${title}, ${time}. Say here whether you come:`, { id: 'mails.reminder.text' });

/** Before a time that is theirs: when it is, and one link to say whether they come. It names no day but its own, for a mail can wait. */
export function reminderMail({ help, name, reference, shifts, link, deleteAfter }: MailData['reminder'], reader: Reader): MailDraft {
  const subject = msg(str`A reminder: ${helpTitle(help, reader)}`, { id: 'mails.reminder.subject' });
  return {
    subject,
    blocks: [
      { kind: 'title', text: subject },
      greeting(name),
      words(msg('You have signed up for this:', { id: 'mails.reminder.lead' })),
      { kind: 'subject', text: ownText(help.title, reader) },
      ...shifts.map((shift) => words(sayTime(shift, reader))),
      words(msg('On your own page you can say whether you come:', { id: 'mails.reminder.page' })),
      { kind: 'button', label: helpMailWords.open(), address: link },
      { kind: 'facts', facts: [{ label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } }] },
      quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}
