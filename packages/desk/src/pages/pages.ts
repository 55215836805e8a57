import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Address } from '../address/read-address.ts';
import type { DeskPage } from '../app/desk-page.ts';
import { addPage } from './add-page.ts';
import { cleanPage } from './clean-page.ts';
import { commentsPage } from './comments-page.ts';
import { editPage } from './edit-page.ts';
import { exportPage } from './export-page.ts';
import { askPage } from './helping/ask-page.ts';
import { feedbackPage } from './feedback/feedback-page.ts';
import { roundPage } from './feedback/round-page.ts';
import { blockedPage } from './helping/blocked-page.ts';
import { bringPage } from './helping/bring-page.ts';
import { callInPage } from './helping/call-in-page.ts';
import { countsPage } from './helping/counts-page.ts';
import { groupPage } from './helping/group-page.ts';
import { helpingPage } from './helping/helping-page.ts';
import { offersPage } from './helping/offers-page.ts';
import { opportunitiesPage } from './helping/opportunities-page.ts';
import { shiftsPage } from './helping/shifts-page.ts';
import { taskPage } from './helping/task-page.ts';
import { listPage } from './list-page.ts';
import { messagesPage } from './messages-page.ts';
import { overviewPage } from './overview-page.ts';
import { peoplePage } from './people-page.ts';
import { askForPage } from './requests/ask-for-page.ts';
import { pointPage } from './requests/point-page.ts';
import { requestPage } from './requests/request-page.ts';
import { requestsPage } from './requests/requests-page.ts';
import { sheetsPage } from './sheets-page.ts';
import { signersPage } from './signers-page.ts';
import { teamPage } from './team-page.ts';
import { trailPage } from './trail-page.ts';
import { updatePage } from './update-page.ts';

type AnyPage = DeskPage<unknown>;

/** A page is only ever given what it has read itself. */
const any = <Data>(page: DeskPage<Data>): AnyPage => page;

const nowhere: AnyPage = {
  title: () => msg('This page is not there', { id: 'desk.nowhere.title' }),
  load: async () => undefined,
  view: () => html`<p>${msg('Choose one of the pages above.', { id: 'desk.nowhere.what' })}</p>`,
};

const ofSite: Readonly<Record<string, AnyPage>> = {
  '': any(listPage), people: any(peoplePage), team: any(teamPage), trail: any(trailPage),
  helping: any(helpingPage), opportunities: any(opportunitiesPage), shifts: any(shiftsPage), 'call-in': any(callInPage), bring: any(bringPage), task: any(taskPage), counts: any(countsPage), group: any(groupPage), blocked: any(blockedPage), ask: any(askPage), offers: any(offersPage),
  requests: any(requestsPage), request: any(requestPage), 'ask-for': any(askForPage), 'help-point': any(pointPage), feedback: any(feedbackPage), round: any(roundPage),
};
const ofPetition: Readonly<Record<string, AnyPage>> = {
  '': any(overviewPage), add: any(addPage), signers: any(signersPage), sheets: any(sheetsPage), comments: any(commentsPage), messages: any(messagesPage),
  update: any(updatePage), edit: any(editPage), clean: any(cleanPage), export: any(exportPage),
};

/** The page of an address; there is always one. */
export function pageOf({ petition, page }: Pick<Address, 'petition' | 'page'>): AnyPage {
  const pages = petition ? ofPetition : ofSite;
  return (Object.hasOwn(pages, page) ? pages[page] : undefined) ?? nowhere;
}
