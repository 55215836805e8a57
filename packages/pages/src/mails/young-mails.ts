import type { MailData, OwnShift } from '@dugnad/client/hosted';
import { sent } from '@dugnad/widgets/volunteer/texts';
import { msg } from '@lit/localize';
import { guardianWords } from '../pages/guardian/guardian.texts.ts';
import { youngWords } from '../pages/volunteer/young/young.texts.ts';
import { sayTime } from '../pages/volunteer/help.ts';
import { callerOf, helpTitle } from './help-mails.ts';
import type { Fact, MailBlock, MailDraft } from './mail-draft.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { ownTimes } from './say-shifts.ts';
import { footBlocks, greeting, quiet, words } from './signer-blocks.ts';
import { greetName } from './tidy-words.ts';
import { helpMailWords } from './volunteer.texts.ts';
import { youngMailWords } from './young.texts.ts';

/** Anybody can type any name: what looks like an address or a sentence is left out, as in a greeting. */
function nameFacts(name: string): Fact[] {
  const known = greetName(name);
  return known ? [{ label: guardianWords.child(), value: foreign(known) }] : [];
}

/** When, without how it stands: nothing is theirs before the answer. */
function timeBlocks(shifts: readonly OwnShift[], reader: Reader): MailBlock[] {
  return shifts.filter(({ status }) => status === 'to-confirm' || status === 'waitlisted' || status === 'confirmed').map((shift) => words(sayTime(shift, reader)));
}

/** To a parent or guardian: who asks, what for, when, and the page where they say yes or no. */
export function guardianAskedMail({ help, name, guardian, shifts, link, deleteAfter }: MailData['guardian-asked'], reader: Reader): MailDraft {
  const facts = nameFacts(name);
  return {
    subject: youngMailWords.subject(helpTitle(help, reader)),
    blocks: [
      { kind: 'title', text: youngWords.heading() },
      greeting(guardian),
      words(youngMailWords.lead()),
      { kind: 'subject', text: ownText(help.title, reader) },
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      ...timeBlocks(shifts, reader),
      { kind: 'button', label: msg('Read it and decide', { id: 'mails.guardian.link' }), address: link },
      quiet(youngMailWords.unknown()),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}

/** What the answer means: of a no, that nothing is held; of a yes where a talk comes first, who talks with them. */
function followBlocks({ help, answer, shifts }: MailData['guardian-answered'], reader: Reader): MailBlock[] {
  if (answer === 'no') return [words(youngMailWords.letGo())];
  return shifts.some(({ status }) => status === 'to-confirm') ? [words(sent.wish(callerOf(help, reader)))] : [];
}

/** To a young volunteer: yes or no, what they have by it, and the way to their own page. */
export function guardianAnsweredMail(data: MailData['guardian-answered'], reader: Reader): MailDraft {
  const { help, name, answer, reference, shifts, link, deleteAfter } = data;
  const subject = youngMailWords[answer](helpTitle(help, reader));
  return {
    subject,
    blocks: [
      { kind: 'title', text: subject },
      greeting(name),
      ...ownTimes(shifts, reader),
      ...followBlocks(data, reader),
      { kind: 'facts', facts: [{ label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } }] },
      { kind: 'button', label: helpMailWords.open(), address: link },
      quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}
