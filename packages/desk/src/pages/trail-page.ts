import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../address/read-address.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { pageNumber } from '../parts/page-number.ts';
import { wordFor } from '../parts/word-for.ts';
import { moment } from '../parts/words.ts';

interface Line {
  id: string;
  at: string;
  who: string | null;
  action: string;
  petitionId: string | null;
}

type Data = { trail: Line[]; more: boolean };

const actions: Readonly<Record<string, () => string>> = {
  'petition-create': () => msg('began a petition', { id: 'desk.action.create' }),
  'petition-edit': () => msg('edited a petition', { id: 'desk.action.edit' }),
  'petition-open': () => msg('opened a petition', { id: 'desk.action.open' }),
  'petition-closed': () => msg('closed a petition', { id: 'desk.action.close' }),
  'petition-answered': () => msg('entered the answer', { id: 'desk.action.answer' }),
  'update-post': () => msg('posted an update', { id: 'desk.action.update' }),
  'comment-shown': () => msg('let a comment through', { id: 'desk.action.comment-shown' }),
  'comment-hidden': () => msg('did not let a comment through', { id: 'desk.action.comment-hidden' }),
  'signature-add': () => msg('added somebody', { id: 'desk.action.add' }),
  'signature-add-again': () => msg('sent the same person again', { id: 'desk.action.again' }),
  'sheet-add': () => msg('entered a sheet', { id: 'desk.action.sheet' }),
  'sheet-correct': () => msg('corrected a sheet', { id: 'desk.action.correct' }),
  'invalidation-preview': () => msg('counted false signatures', { id: 'desk.action.preview' }),
  invalidation: () => msg('took out false signatures', { id: 'desk.action.invalidate' }),
  'invalidation-undo': () => msg('put signatures back', { id: 'desk.action.undo' }),
  'report-close': () => msg('dealt with a report', { id: 'desk.action.report' }),
  export: () => msg('exported everything', { id: 'desk.action.export' }),
  'hand-over': () => msg('handed over', { id: 'desk.action.hand-over' }),
  'person-access': () => msg('looked up one person', { id: 'desk.action.access' }),
  'person-erase': () => msg('deleted one person', { id: 'desk.action.erase' }),
  'talk-had': () => msg('talked with a volunteer', { id: 'desk.action.talk' }),
  'talk-not-now': () => msg('told a volunteer: not this time', { id: 'desk.action.not-now' }),
  'place-given': () => msg('gave a volunteer a place', { id: 'desk.action.place' }),
  'place-released': () => msg('took a volunteer out of a shift', { id: 'desk.action.release' }),
  'sign-up-add': () => msg('added a volunteer', { id: 'desk.action.volunteer' }),
  'sign-up-talked': () => msg('added a volunteer', { id: 'desk.action.volunteer' }),
  'sign-up-add-again': () => msg('sent the same person again', { id: 'desk.action.again' }),
  'opportunity-create': () => msg('began a task', { id: 'desk.action.task-create' }),
  'opportunity-edit': () => msg('edited a task', { id: 'desk.action.task-edit' }),
  'opportunity-open': () => msg('opened a task', { id: 'desk.action.task-open' }),
  'opportunity-closed': () => msg('closed a task', { id: 'desk.action.task-close' }),
  'opportunity-draft': () => msg('made a task a draft again', { id: 'desk.action.task-draft' }),
  'shifts-add': () => msg('added shifts', { id: 'desk.action.shifts' }),
  'shift-edit': () => msg('changed a shift', { id: 'desk.action.shift-edit' }),
  'shift-cancel': () => msg('cancelled a shift', { id: 'desk.action.shift-cancel' }),
  'volunteers-export': () => msg('exported volunteers', { id: 'desk.action.volunteers' }),
  'volunteers-import': () => msg('brought a list of volunteers', { id: 'desk.action.bring' }),
  'volunteers-import-look': () => msg('looked at a list of volunteers', { id: 'desk.action.bring-look' }),
  'volunteers-import-undo': () => msg('took a list of volunteers back', { id: 'desk.action.bring-back' }),
  'sign-up-unblock': () => msg('let a sign-up through', { id: 'desk.action.unblock' }),
  'offer-make': () => msg('asked a volunteer', { id: 'desk.action.offer' }),
  'offer-take-back': () => msg('took back what a volunteer was asked', { id: 'desk.action.offer-back' }),
  'message-send': () => msg('wrote to a group', { id: 'desk.action.message' }),
  'message-again': () => msg('wrote to a group', { id: 'desk.action.message' }),
  'guardian-link': () => msg('took the message for a parent or guardian', { id: 'desk.action.guardian' }),
  'volunteers-anonymise': () => msg('kept the numbers of a task, deleted its people', { id: 'desk.action.anonymise' }),
  'volunteer-counts-export': () => msg('exported the numbers of a task', { id: 'desk.action.counts' }),
  'help-talking': () => msg('answered a request for help', { id: 'desk.action.help' }),
  'help-found': () => msg('answered a request for help', { id: 'desk.action.help' }),
  'help-cannot': () => msg('answered a request for help', { id: 'desk.action.help' }),
  'help-closed': () => msg('answered a request for help', { id: 'desk.action.help' }),
  'help-same': () => msg('found that two requests for help are the same', { id: 'desk.action.help-same' }),
  'help-unblock': () => msg('let a request for help through', { id: 'desk.action.help-unblock' }),
  'help-point-create': () => msg('began a place to ask for help', { id: 'desk.action.point-create' }),
  'help-point-edit': () => msg('edited the place to ask for help', { id: 'desk.action.point-edit' }),
  'help-point-open': () => msg('opened the place to ask for help', { id: 'desk.action.point-open' }),
  'help-point-closed': () => msg('closed the place to ask for help', { id: 'desk.action.point-close' }),
  'feedback-create': () => msg('began a round of questions', { id: 'desk.action.feedback-create' }),
  'feedback-edit': () => msg('edited a round of questions', { id: 'desk.action.feedback-edit' }),
  'feedback-open': () => msg('opened a round of questions', { id: 'desk.action.feedback-open' }),
  'feedback-closed': () => msg('closed a round of questions', { id: 'desk.action.feedback-close' }),
  'feedback-export': () => msg('exported what people said', { id: 'desk.action.feedback-export' }),
  'coordinator-add': () => msg('gave somebody a seat', { id: 'desk.action.seat' }),
  'coordinator-remove': () => msg('took somebody’s seat', { id: 'desk.action.unseat' }),
};

function rows({ trail }: Data): TemplateResult {
  return html`<dugnad-table>
    <table>
      <caption>${msg('What was done, the newest first', { id: 'desk.trail.caption' })}</caption>
      <thead><tr><th scope="col">${msg('When', { id: 'desk.trail.when' })}</th><th scope="col">${msg('Who', { id: 'desk.trail.who' })}</th><th scope="col">${msg('What', { id: 'desk.trail.what' })}</th><th scope="col">${msg('Petition', { id: 'desk.list.petition' })}</th></tr></thead>
      <tbody>${trail.map(({ at, who, action, petitionId }) => html`<tr><th scope="row">${moment(at)}</th><td><bdi>${who ?? msg('The server', { id: 'desk.trail.server' })}</bdi></td><td>${wordFor(actions, action) ?? action}</td><td>${petitionId}</td></tr>`)}</tbody>
    </table>
  </dugnad-table>`;
}

function older({ more }: Data, { site, query }: Place): TemplateResult {
  const at = pageNumber(query);
  const link = (page: number): string => writeAddress(site, '', 'trail', { page: page > 0 ? String(page) : '' });
  return html`<p>${at > 0 ? html`<a href=${link(at - 1)}>${msg('Newer ones', { id: 'desk.signers.newer' })}</a>` : nothing} ${more ? html`<a href=${link(at + 1)}>${msg('Older ones', { id: 'desk.signers.older' })}</a>` : nothing}</p>`;
}

/** Who did what, and when. Nothing in it can be changed. */
export const trailPage: DeskPage<Data> = {
  title: () => msg('What was done', { id: 'desk.nav.trail' }),
  load: ({ api, sitePath, query }) => api.read(`${sitePath}/audit?page=${pageNumber(query)}`),
  view: (data, place) => html`${rows(data)} ${older(data, place)}`,
};
