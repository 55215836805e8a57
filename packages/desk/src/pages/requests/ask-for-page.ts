import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { writeAddress } from '../../address/read-address.ts';
import type { RequestProposals } from '../../api/offer-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { sayWhen, whenTemplate } from '../../parts/request-words.ts';
import { askedTemplate, peopleTemplate } from '../helping/ask-page.ts';

const pathOf = ({ sitePath, query }: Pick<Place, 'sitePath' | 'query'>): string => `${sitePath}/requests/${encodeURIComponent(query.get('of') ?? '')}`;

type Field = Ref<HTMLTextAreaElement>;

/** What is read by whoever is asked, once for all of them: somebody may have typed a name or an address among it. */
function wordsTemplate({ what }: RequestProposals['request'], field: Field): TemplateResult {
  return html`<dugnad-field label=${msg('What the person reads', { id: 'desk.ask.words' })} hint=${msg('Leave out names and addresses: tell those to the one who comes.', { id: 'desk.ask.words.hint' })}>
    <textarea ${ref(field)} rows="3" maxlength="1000" dir="auto" autocomplete="off" .value=${what}></textarea>
  </dugnad-field>`;
}

/** Whom one could ask to help whoever has asked for it: the system proposes, a person chooses, and the words are seen before. */
export const askForPage: DeskPage<RequestProposals> = {
  title: () => msg('Ask somebody', { id: 'desk.ask.link' }),
  load: (place) => place.api.read(`${pathOf(place)}/people`),
  view: (proposals, place) => {
    const { request, fault, people } = proposals;
    const field: Field = createRef();
    return html`<p><a href=${writeAddress(place.site, '', 'request', { of: request.id })}>${msg('A request for help', { id: 'desk.request.one' })}</a></p>
      ${askedTemplate(sayWhen(request.when), place.result)}
      <p>${whenTemplate(request.when)}, <bdi>${request.place}</bdi></p>
      ${fault === undefined && people.length > 0 ? wordsTemplate(request, field) : nothing} ${peopleTemplate(proposals, place, { path: pathOf(place), more: () => ({ task: field.value?.value ?? '' }) })}`;
  },
};
