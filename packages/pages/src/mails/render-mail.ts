import type { Mail, MailData, MailKind } from '@dugnad/client/hosted';
import { matchLanguage, registerTexts } from '@dugnad/elements/language';
import { prepareLanguage } from '@dugnad/elements/server';
import { registerHelpRequestTexts } from '@dugnad/widgets/help-request/texts';
import { registerVolunteerTexts } from '@dugnad/widgets/volunteer/texts';
import { loaders } from '../generated/loaders.ts';
import { guardianAnsweredMail, guardianAskedMail } from './young-mails.ts';
import { askedMail, helpAnswerMail, helpRequestMail, helpWithdrawnMail } from './ask-mails.ts';
import { volunteerMail, volunteerNewsMail } from './coordinator-mails.ts';
import { digestMail, reportMail, signInMail } from './desk-mails.ts';
import { guardianMail } from './guardian-mails.ts';
import { signedUpMail } from './help-mails.ts';
import { reminderMail } from './reminder-mail.ts';
import { textLimitMail } from './text-limit-mail.ts';
import { promisesMail } from './promises-mail.ts';
import type { MailDraft } from './mail-draft.ts';
import { messageMail } from './message-mail.ts';
import { offerMail } from './offer-mail.ts';
import { offeredMail } from './offered-mail.ts';
import type { Reader } from './reader.ts';
import { volunteerDigestMail } from './volunteer-digest-mail.ts';
import { alreadySignedMail, confirmedMail, confirmMail, updateMail } from './signer-mails.ts';
import { tidyLine } from './tidy-words.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';

type Writers = { readonly [Kind in MailKind]: (data: MailData[Kind], reader: Reader) => MailDraft };

const writers: Writers = {
  confirm: confirmMail,
  guardian: guardianMail,
  'already-signed': alreadySignedMail,
  confirmed: confirmedMail,
  update: updateMail,
  'sign-in': signInMail,
  digest: digestMail,
  report: reportMail,
  'signed-up': signedUpMail,
  volunteer: volunteerMail,
  offer: offerMail,
  offered: offeredMail,
  message: messageMail,
  'volunteer-news': volunteerNewsMail,
  reminder: reminderMail,
  promises: promisesMail,
  'guardian-asked': guardianAskedMail,
  'guardian-answered': guardianAnsweredMail,
  asked: askedMail,
  'help-request': helpRequestMail,
  'help-answer': helpAnswerMail,
  'help-withdrawn': helpWithdrawnMail,
  'text-limit': textLimitMail,
  'volunteer-digest': volunteerDigestMail,
};

/**
 * Writes a mail in the language that its reader asked for, out of those we have.
 *
 * @param options.languages BCP 47, best first; English where we have none of them.
 * @throws TypeError for a kind that nobody knows, and for a link that is no address of the web.
 */
export async function renderMail<Kind extends MailKind>(kind: Kind, data: MailData[Kind], { languages }: { languages: readonly string[] }): Promise<Mail> {
  if (!Object.hasOwn(writers, kind)) throw new TypeError(`There is no mail of the kind "${kind}".`);
  registerVolunteerTexts();
  registerHelpRequestTexts();
  registerTexts(loaders);
  const language = matchLanguage(languages, Object.keys(loaders));
  const speak = await prepareLanguage(language);
  // From here on in one go: the next mail may be in another language.
  speak();
  const draft = writers[kind](data, { language, languages });
  return { subject: tidyLine(draft.subject, 200), text: writeText(draft), html: writeHtml(draft, language), language };
}
