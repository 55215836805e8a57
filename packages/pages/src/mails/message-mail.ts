import { directionOf } from '@dugnad/client/model';
import type { MailData } from '@dugnad/client/hosted';
import { helpTitle } from './help-mails.ts';
import type { MailDraft } from './mail-draft.ts';
import type { Reader } from './reader.ts';
import { footBlocks, greeting, quiet, words } from './signer-blocks.ts';
import { tidyLine } from './tidy-words.ts';
import { helpMailWords, messageWords } from './volunteer.texts.ts';

/** What a coordinator wrote, in their language and untouched; all around it is ours, in the reader's. */
export function messageMail({ help, name, subject, text, language, link, deleteAfter }: MailData['message'], reader: Reader): MailDraft {
  const said = (value: string) => ({ value, lang: language, dir: directionOf(language) });
  return {
    subject: tidyLine(subject, 120) || helpTitle(help, reader),
    blocks: [
      { kind: 'title', text: said(subject) },
      greeting(name),
      { kind: 'words', text: said(text) },
      quiet(messageWords.why(helpTitle(help, reader))),
      words(helpMailWords.page()),
      { kind: 'button', label: helpMailWords.open(), address: link },
      quiet(messageWords.quiet()),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}
