import type { MailData } from '@dugnad/client/hosted';
import { msg } from '@lit/localize';
import { ownPage } from '../pages/volunteer/own/own.texts.ts';
import { helpTitle } from './help-mails.ts';
import type { MailDraft } from './mail-draft.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { ownTimes, sayWhen } from './say-shifts.ts';
import { footBlocks, greeting, quiet, words } from './signer-blocks.ts';
import { helpMailWords, offerWords } from './volunteer.texts.ts';

/** To whoever waits: which time, until when it is kept, and the one way to answer. */
export function offerMail({ help, name, reference, shift, until, link, deleteAfter }: MailData['offer'], reader: Reader): MailDraft {
  return {
    subject: offerWords.subject(helpTitle(help, reader)),
    blocks: [
      { kind: 'title', text: ownPage.offer() },
      greeting(name),
      { kind: 'subject', text: ownText(help.title, reader) },
      ...ownTimes([shift], reader),
      words(offerWords.until(sayWhen(until, reader))),
      words(offerWords.page()),
      { kind: 'button', label: helpMailWords.open(), address: link },
      { kind: 'facts', facts: [{ label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } }] },
      quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}
