import type { HelpState } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { DeskRequest, LikelySame, OneRequest } from '../../api/request-answers.ts';
import type { OfferOut } from '../../api/offer-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { readFields } from '../../form/read-fields.ts';
import { offerTemplate } from '../../parts/offer.template.ts';
import { sayEffort, sayRequestState, sayThings, sayWhom, whenTemplate } from '../../parts/request-words.ts';
import { reachTemplate } from '../../parts/volunteer.template.ts';
import { dayAtEnd, moment } from '../../parts/words.ts';

const pathOf = ({ id }: Pick<DeskRequest, 'id'>, { sitePath }: Place): string => `${sitePath}/requests/${encodeURIComponent(id)}`;
const line = (label: string, value: TemplateResult | string): TemplateResult => html`<div><dt>${label}:</dt> <dd>${value}</dd></div>`;

/** What was asked, and how one reaches whoever asked: the number to tap, and beside it that nobody rings. */
function askedTemplate({ request, sent, deleteAfter, reference }: DeskRequest): TemplateResult {
  const { person, organisation, when, place } = request;
  const things = sayThings(request);
  return html`<h2><bdi>${person.name}</bdi></h2>
    ${reachTemplate({ phone: person.phone ?? null, email: person.email ?? null, noCalls: person.noCalls })}
    <blockquote dir="auto">${request.what}</blockquote>
    <dl>
      ${line(msg('When', { id: 'desk.request.when' }), whenTemplate(when))} ${line(msg('Where', { id: 'desk.request.place' }), html`<bdi>${place}</bdi>`)}
      ${line(msg('How heavy', { id: 'desk.request.effort' }), sayEffort(request))} ${things === '' ? nothing : line(msg('Good to know', { id: 'desk.request.things' }), things)}
      ${line(msg('For whom', { id: 'desk.request.for' }), sayWhom(request))} ${organisation === undefined ? nothing : line(msg('Asked by', { id: 'desk.request.organisation' }), html`<bdi>${organisation}</bdi>`)}
      ${line(msg('Sent', { id: 'desk.request.sent' }), moment(sent))} ${line(msg('Reference', { id: 'desk.request.reference' }), html`<bdi dir="ltr">${reference}</bdi>`)}
    </dl>
    <p>${msg('All of it is deleted after', { id: 'desk.request.deleted' })} ${dayAtEnd(deleteAfter)}</p>`;
}

/** One that may be the same. The machine hints, a person decides. */
function likelyTemplate(own: DeskRequest, other: LikelySame, place: Place): TemplateResult {
  const same = place.onPress(() => place.api.write('PUT', `${pathOf(own, place)}/same`, { as: other.id }));
  return html`<li>
    <p><a href=${writeAddress(place.site, '', 'request', { of: other.id })}><bdi>${other.what}</bdi></a></p>
    <p><bdi>${other.name}</bdi>, ${sayRequestState(other.state)}, ${moment(other.sent)}</p>
    <p>${other.why === 'person' ? msg('From the same number or address', { id: 'desk.request.why.person' }) : msg('Similar words, the same day', { id: 'desk.request.why.words' })}</p>
    <p><dugnad-button variant="quiet" @click=${same}>${msg(str`It is the same: ${other.reference}`, { id: 'desk.request.same' })}</dugnad-button></p>
  </li>`;
}

function likelyOnes({ request, likely }: OneRequest, place: Place): TemplateResult | typeof nothing {
  if (likely.length === 0 || request.sameAs !== undefined) return nothing;
  return html`<section><h2>${msg('May be the same as', { id: 'desk.request.likely' })}</h2><ul class="shifts">${likely.map((other) => likelyTemplate(request, other, place))}</ul></section>`;
}

function stateTemplate({ state, answer, sameAs, changed }: DeskRequest, { site }: Place): TemplateResult {
  return html`<p><strong>${sayRequestState(state)}</strong>, ${moment(changed)}</p>
    ${sameAs === undefined ? nothing : html`<p><a href=${writeAddress(site, '', 'request', { of: sameAs })}>${msg('The same as this one', { id: 'desk.request.same-as' })}</a></p>`}
    ${answer === undefined ? nothing : html`<blockquote dir="auto">${answer}</blockquote>`}`;
}

function offersTemplate(offers: readonly OfferOut[], place: Place): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  return html`<section><h2>${msg('Who was asked', { id: 'desk.request.offers' })}</h2>${offers.map((offer) => offerTemplate(offer, place, html`<h3><bdi>${offer.person.name}</bdi></h3>`))}</section>`;
}

/** Whoever is asked and says yes makes it `found` by that. */
function decideTemplate(own: DeskRequest, place: Place): TemplateResult {
  const decide = (state: HelpState, answer = ''): Promise<unknown> => place.api.write('PUT', `${pathOf(own, place)}/state`, { state, ...(answer.trim() !== '' && { answer }) });
  const button = (state: HelpState, words: string): TemplateResult | typeof nothing => (own.state === state ? nothing : html`<dugnad-button variant="quiet" @click=${place.onPress(() => decide(state))}>${words}</dugnad-button>`);
  const ask = own.state === 'received' || own.state === 'talking' ? html`<p><a href=${writeAddress(place.site, '', 'ask-for', { of: own.id })}>${msg('Ask somebody', { id: 'desk.ask.link' })}</a></p>` : nothing;
  return html`${ask}<p>${button('talking', msg('I am talking with somebody', { id: 'desk.request.talking' }))} ${button('found', msg('Somebody helps', { id: 'desk.request.state.found' }))} ${button('closed', msg('Close it', { id: 'desk.request.close' }))}</p>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => decide('cannot', readFields(form)['answer']))}>
        <dugnad-field label=${msg('A sentence to whoever asked', { id: 'desk.request.sentence' })} hint=${msg('What they can do instead. They read it as you write it.', { id: 'desk.request.sentence.hint' })}><textarea name="answer" rows="3" maxlength="500" dir="auto"></textarea></dugnad-field>
        <dugnad-button type="submit">${msg('Nobody can help', { id: 'desk.request.cannot' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

function releaseTemplate(own: DeskRequest, place: Place): TemplateResult {
  const release = place.onPress(() => place.api.write('PUT', `${pathOf(own, place)}/released`));
  return html`<p><strong>${msg('Stopped: it looks as if a machine had sent it', { id: 'desk.request.blocked' })}</strong></p>
    ${place.role === 'helper' ? nothing : html`<p><dugnad-button @click=${release}>${msg('Let it through', { id: 'desk.request.release' })}</dugnad-button></p>`}`;
}

/** One request: what was asked, what may be the same, and what a person decides. */
export const requestPage: DeskPage<OneRequest> = {
  title: () => msg('A request for help', { id: 'desk.request.one' }),
  load: (place) => place.api.read(pathOf({ id: place.query.get('of') ?? '' }, place)),
  view: (data, place) => html`<p><a href=${writeAddress(place.site, '', 'requests')}>${msg('All requests for help', { id: 'desk.request.all' })}</a></p>
    ${askedTemplate(data.request)} ${likelyOnes(data, place)} ${data.request.blocked ? releaseTemplate(data.request, place) : html`${stateTemplate(data.request, place)} ${offersTemplate(data.offers, place)} ${decideTemplate(data.request, place)}`}`,
};
