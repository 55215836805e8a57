import type { MailData, TypedCode } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';
import { formatDay } from './format-day.ts';
import type { MailBlock, MailDraft } from './mail-draft.ts';
import { guardianAlreadyMail, guardianConfirmedMail } from './guardian-mails.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { codeWorks, footBlocks, greeting, petitionBlocks, quiet, testBlocks, titleOf, words } from './signer-blocks.ts';
import { tidyLine } from './tidy-words.ts';

/** The code, if it still works. */
function codeBlocks({ code, codeMinutes }: TypedCode, lead: string, reader: Reader): MailBlock[] {
  if (code === undefined) return [];
  const minutes = codeMinutes === undefined ? [] : [quiet(codeWorks(codeMinutes, reader))];
  return [words(lead), { kind: 'code', code }, ...minutes];
}

/** Press a button on the page behind the link, or type the code. */
export function confirmMail({ petition, name, link, expires, ...typed }: MailData['confirm'], reader: Reader): MailDraft {
  const pageLead =
    typed.code === undefined
      ? msg('Open this page, and press the button there:', { id: 'mails.confirm.page-only' })
      : msg('Or open this page, and press the button there:', { id: 'mails.confirm.page' });
  return {
    subject: msg(str`Please confirm: ${titleOf(petition, reader)}`, { id: 'mails.confirm.subject' }),
    blocks: [
      ...testBlocks(petition),
      { kind: 'title', text: msg('One step is left', { id: 'mails.confirm.title' }) },
      greeting(name),
      words(msg('You want to sign this petition:', { id: 'mails.confirm.lead' })),
      ...petitionBlocks(petition, reader),
      ...codeBlocks(typed, msg('Type this code on the page where you signed:', { id: 'mails.confirm.code' }), reader),
      words(pageLead),
      { kind: 'button', label: msg('Confirm my signature', { id: 'mails.confirm.link' }), address: link },
      quiet(msg(str`The page works until ${formatDay(expires, reader.language)}.`, { id: 'mails.confirm.page-time' })),
      quiet(msg('Was it not you? Then do nothing, and nothing is counted.', { id: 'mails.confirm.not-you' })),
    ],
    foot: footBlocks(petition, reader),
  };
}

/** Somebody signed again with this address: nothing to do. */
export function alreadySignedMail({ guardian, ...data }: MailData['already-signed'], reader: Reader): MailDraft {
  if (guardian !== undefined) return guardianAlreadyMail({ ...data, guardian }, reader);
  const { petition, name, link, ...typed } = data;
  return {
    subject: msg(str`You have signed already: ${titleOf(petition, reader)}`, { id: 'mails.already.subject' }),
    blocks: [
      ...testBlocks(petition),
      { kind: 'title', text: msg('You have signed already', { id: 'mails.already.title' }) },
      greeting(name),
      ...petitionBlocks(petition, reader),
      words(msg('There is nothing to do. Your signature counts once.', { id: 'mails.already.nothing' })),
      ...codeBlocks(typed, msg('Does a page ask for a code? Type this one:', { id: 'mails.already.code' }), reader),
      words(msg('Do you want to change something, or withdraw?', { id: 'mails.already.page' })),
      { kind: 'button', label: msg('Open my signature', { id: 'mails.already.link' }), address: link },
      quiet(msg('Was it not you? Then do nothing. Nothing has changed.', { id: 'mails.already.not-you' })),
    ],
    foot: footBlocks(petition, reader),
  };
}

/** After confirming: how to change or withdraw. */
export function confirmedMail({ guardian, ...data }: MailData['confirmed'], reader: Reader): MailDraft {
  if (guardian !== undefined) return guardianConfirmedMail({ ...data, guardian }, reader);
  const { petition, name, link, reference } = data;
  return {
    subject: msg(str`You have signed: ${titleOf(petition, reader)}`, { id: 'mails.confirmed.subject' }),
    blocks: [
      ...testBlocks(petition),
      { kind: 'title', text: msg('Thank you, your signature counts', { id: 'mails.confirmed.title' }) },
      greeting(name),
      ...petitionBlocks(petition, reader),
      { kind: 'facts', facts: [{ label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } }] },
      words(msg('You can change your mind at any time:', { id: 'mails.confirmed.page' })),
      { kind: 'button', label: msg('Change or withdraw my signature', { id: 'mails.confirmed.link' }), address: link },
      quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
    ],
    foot: footBlocks(petition, reader),
  };
}

/** News, to those who agreed to it. */
export function updateMail({ petition, name, title, text, unsubscribe }: MailData['update'], reader: Reader): MailDraft {
  return {
    subject: tidyLine(ownText(title, reader).value, 150) || titleOf(petition, reader),
    blocks: [
      ...testBlocks(petition),
      { kind: 'title', text: ownText(title, reader) },
      greeting(name),
      words(msg('There is news about a petition that you signed:', { id: 'mails.update.lead' })),
      { kind: 'subject', text: ownText(petition.title, reader) },
      { kind: 'words', text: ownText(text, reader) },
      { kind: 'link', label: msg('I do not want these mails any more', { id: 'mails.update.link' }), address: unsubscribe },
    ],
    foot: footBlocks(petition, reader),
  };
}
