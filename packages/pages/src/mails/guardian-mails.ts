import type { MailData } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';
import { guardianWords } from '../pages/guardian/guardian.texts.ts';
import { formatDay } from './format-day.ts';
import type { Fact, MailBlock, MailDraft } from './mail-draft.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { footBlocks, greeting, petitionBlocks, quiet, testBlocks, titleOf, words } from './signer-blocks.ts';
import { greetName } from './tidy-words.ts';

/** Whose signature it is. Anybody can type any name: what looks like an address or a sentence is left out, as in a greeting. */
function childFacts(name: string, ...more: readonly Fact[]): MailBlock[] {
  const known = greetName(name);
  const facts = [...(known ? [{ label: guardianWords.child(), value: foreign(known) }] : []), ...more];
  return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
}

/** A child asks: what for, what is agreed to, and the page where one decides. No code: it could be typed where the child signed. */
export function guardianMail({ petition, name, guardian, agreed, link, expires }: MailData['guardian'], reader: Reader): MailDraft {
  return {
    subject: msg(str`May your child sign? ${titleOf(petition, reader)}`, { id: 'mails.guardian.subject' }),
    blocks: [
      ...testBlocks(petition),
      { kind: 'title', text: guardianWords.heading() },
      greeting(guardian),
      words(msg('A child wants to sign this petition, and has named you as parent or guardian:', { id: 'mails.guardian.lead' })),
      ...childFacts(name),
      ...petitionBlocks(petition, reader),
      { kind: 'words', text: ownText(petition.demand, reader) },
      ...(agreed.length > 0 ? [words(guardianWords.agreed())] : []),
      ...agreed.map((text): MailBlock => ({ kind: 'quote', text: ownText(text, reader) })),
      { kind: 'button', label: msg('Read it and decide', { id: 'mails.guardian.link' }), address: link },
      quiet(msg(str`The page works until ${formatDay(expires, reader.language)}.`, { id: 'mails.confirm.page-time' })),
      quiet(guardianWords.no()),
    ],
    foot: footBlocks(petition, reader),
  };
}

/** The child signed again, and the guardian has agreed before: nothing to do. */
export function guardianAlreadyMail({ petition, name, guardian, link }: MailData['already-signed'] & { guardian: string }, reader: Reader): MailDraft {
  return {
    subject: msg(str`You have said yes already: ${titleOf(petition, reader)}`, { id: 'mails.guardian-already.subject' }),
    blocks: [
      ...testBlocks(petition),
      { kind: 'title', text: msg('You have said yes already', { id: 'mails.guardian-already.title' }) },
      greeting(guardian),
      ...petitionBlocks(petition, reader),
      ...childFacts(name),
      words(msg('There is nothing to do. The signature of the child counts once.', { id: 'mails.guardian-already.nothing' })),
      { kind: 'button', label: guardianWords.manage(), address: link },
      quiet(msg('Was it not you? Then do nothing. Nothing has changed.', { id: 'mails.already.not-you' })),
    ],
    foot: footBlocks(petition, reader),
  };
}

/** After the yes: how to change or withdraw. The link is the guardian's. */
export function guardianConfirmedMail({ petition, name, guardian, link, reference }: MailData['confirmed'] & { guardian: string }, reader: Reader): MailDraft {
  return {
    subject: msg(str`Your child has signed: ${titleOf(petition, reader)}`, { id: 'mails.guardian-confirmed.subject' }),
    blocks: [
      ...testBlocks(petition),
      { kind: 'title', text: guardianWords.counts() },
      greeting(guardian),
      ...petitionBlocks(petition, reader),
      ...childFacts(name, { label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } }),
      words(msg('You can change your mind at any time:', { id: 'mails.confirmed.page' })),
      { kind: 'button', label: guardianWords.manage(), address: link },
      quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
    ],
    foot: footBlocks(petition, reader),
  };
}
