import type { PageData, PageName, PageRenderer } from '@dugnad/client/hosted';
import type { Petition } from '@dugnad/client/model';
import { prepareLanguage } from '@dugnad/elements/server';
import { registerTexts } from '@dugnad/elements/language';
import { registerPetitionTexts } from '@dugnad/widgets/petition/texts';
import { registerFeedbackTexts } from '@dugnad/widgets/feedback/texts';
import { registerHelpRequestTexts } from '@dugnad/widgets/help-request/texts';
import { registerVolunteerTexts } from '@dugnad/widgets/volunteer/texts';
import { render as draw } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

import { loaders } from '../generated/loaders.ts';
import { confirmView, confirmedView, expiredView } from './confirm/confirm.template.ts';
import { documentTemplate, type View } from './document/document.template.ts';
import { sheet, withSheet } from './document/style-sheet.ts';
import { answeredView } from './feedback/answered.template.ts';
import { feedbackView } from './feedback/feedback.template.ts';
import { askView } from './ask/ask.template.ts';
import { helpAskedView } from './ask/asked.template.ts';
import { helpRequestView, helpWithdrawnView } from './ask/request.template.ts';
import { askedView } from './guardian/guardian.template.ts';
import { petitionView } from './petition/petition.template.ts';
import { problemView } from './problem/problem.template.ts';
import { languagesOf, readerOf, type Reader } from './reader.ts';
import { reportView } from './report/report.template.ts';
import { sentView } from './sent/sent.template.ts';
import { sheetView } from './sheet/sheet.template.ts';
import { signatureView } from './signature/signature.template.ts';
import { offerView } from './volunteer/offer/offer.template.ts';
import { youngView } from './volunteer/young/young.template.ts';
import { opportunitiesView } from './volunteer/opportunities.template.ts';
import { opportunityView } from './volunteer/opportunity.template.ts';
import { lostLinkView } from './volunteer/own/lost-link.template.ts';
import { signUpView } from './volunteer/own/sign-up.template.ts';
import { withdrawnView } from './volunteer/own/withdrawn.template.ts';
import { signedUpView } from './volunteer/signed-up.template.ts';

type Views = { readonly [Name in PageName]: (data: PageData[Name], reader: Reader) => View };

const views: Views = {
  petition: petitionView,
  sent: sentView,
  asked: askedView,
  confirm: confirmView,
  confirmed: confirmedView,
  signature: signatureView,
  expired: expiredView,
  sheet: sheetView,
  report: reportView,
  opportunities: opportunitiesView,
  opportunity: opportunityView,
  'signed-up': signedUpView,
  'sign-up': signUpView,
  withdrawn: withdrawnView,
  'lost-link': lostLinkView,
  feedback: feedbackView,
  answered: answeredView,
  offer: offerView,
  guardian: youngView,
  help: askView,
  'help-asked': helpAskedView,
  'help-request': helpRequestView,
  'help-withdrawn': helpWithdrawnView,
  problem: problemView,
};

/** Draws a hosted page: a whole document that works without any script. */
export const render: PageRenderer = async (name, data, options) => {
  registerPetitionTexts();
  registerVolunteerTexts();
  registerFeedbackTexts();
  registerHelpRequestTexts();
  registerTexts(loaders);
  const reader = readerOf(options, writtenIn(data));
  const speak = await prepareLanguage(reader.language);
  // From here on in one go: another page may be in another language.
  speak();
  const html = withSheet(collectResultSync(draw(documentTemplate(views[name](data, reader), reader))));
  return { html, language: reader.language, styleHashes: [sheet.hash] };
};

/** In which languages the association wrote what is on the page. */
function writtenIn(data: PageData[PageName]): Pick<Petition, 'languages' | 'title'> | undefined {
  if ('petition' in data) return data.petition;
  if ('opportunity' in data) return { languages: [], title: data.opportunity.title };
  if ('round' in data) return { languages: [], title: data.round.title };
  if ('offer' in data) return { languages: [], title: data.offer.task };
  if ('point' in data) return { languages: [], title: data.point.title };
  return 'opportunities' in data ? { languages: tongues(data.opportunities), title: '' } : undefined;
}

const tongues = (all: readonly Pick<Petition, 'title'>[]): string[] => [...new Set(all.flatMap(({ title }) => languagesOf({ languages: [], title })))];
