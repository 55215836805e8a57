import { needsNotice, noticeText, type SignUpInput } from '@dugnad/client/model';
import { hashText, makeConsentRecord } from '@dugnad/client/submission';
import { version } from '../../../version.ts';
import { plain } from '../../../writing/written.template.ts';
import { needs as words } from '../../texts/needs.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';

type Shown = Pick<ChosenModel, 'chosen' | 'languages' | 'textLanguage'>;

/** What somebody says yes to, as it stands on the screen: who reads it, and when it is deleted. */
export function yesTo({ chosen: { contact }, languages }: Shown): readonly [yes: string, kept: string] {
  const name = plain(contact.name, languages);
  return [words.consent(name), words.kept(name)];
}

/** The sign-up with the record of the yes, where there is something that it is said to. */
export async function withYes(signUp: SignUpInput, isGiven: boolean, shown: Shown): Promise<SignUpInput> {
  if (!signUp.needs?.length) return signUp;
  const notice = needsNotice(shown.textLanguage, yesTo(shown));
  const needsConsent = makeConsentRecord({
    noticeVersion: notice.noticeVersion,
    noticeHash: await hashText(noticeText(notice)),
    language: shown.textLanguage,
    purposes: [{ id: 'needs', basis: 'consent', explicit: true }],
    choices: { needs: isGiven },
    method: { layer: 'form', control: 'checkbox', component: `dugnad-volunteer ${version}` },
    origin: location.origin,
  });
  return { ...signUp, needsConsent };
}
