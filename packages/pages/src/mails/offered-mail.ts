import type { MailData } from '@dugnad/client/hosted';
import { msg } from '@lit/localize';
import { sayHelpWhen } from '../pages/ask/say-when.ts';
import { sayTime } from '../pages/volunteer/help.ts';
import { offerTexts } from '../pages/volunteer/offer/offer.texts.ts';
import { helpTitle } from './help-mails.ts';
import type { Fact, MailBlock, MailDraft } from './mail-draft.ts';
import { offeredWords } from './offered.texts.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { sayWhen } from './say-shifts.ts';
import { footBlocks, greeting, quiet, words } from './signer-blocks.ts';
import { tidyLine } from './tidy-words.ts';

type Offer = MailData['offered']['offer'];

/** When, with roughly where beside it. */
function whenBlocks({ start, end, when: said, where }: Offer, reader: Reader): MailBlock[] {
  const when = start === undefined || end === undefined ? said && tidyLine(sayHelpWhen(said, reader), 200) : sayTime({ start, end }, reader);
  if (when === undefined || where === undefined) return [...(when === undefined ? [] : [words(when)]), ...(where === undefined ? [] : [{ kind: 'words', text: ownText(where, reader) } as const])];
  const both: Fact = { label: when, value: ownText(where, reader) };
  return [{ kind: 'facts', facts: [both] }];
}

/** Whether somebody can help: what, when, who asks, until when, and the one way to answer. */
export function offeredMail({ offer, name, link, deleteAfter }: MailData['offered'], reader: Reader): MailDraft {
  const { contact, controller, task, expires } = offer;
  return {
    subject: offeredWords.subject(helpTitle({ title: task }, reader)),
    blocks: [
      { kind: 'title', text: offerTexts.ask() },
      greeting(name),
      words(offerTexts.asks(tidyLine(ownText(contact.name, reader).value, 80))),
      { kind: 'subject', text: ownText(task, reader) },
      ...whenBlocks(offer, reader),
      words(offeredWords.until(sayWhen(expires, reader))),
      words(offeredWords.page()),
      { kind: 'button', label: offeredWords.open(), address: link },
      quiet(offeredWords.why()),
      quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
    ],
    foot: footBlocks({ contact, controller, retention: { deleteAfter } }, reader),
  };
}
