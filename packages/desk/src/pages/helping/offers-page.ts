import type { OfferStatus } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OfferOut } from '../../api/offer-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { sayRequestState, whenTemplate } from '../../parts/request-words.ts';
import { shiftTime } from '../../parts/shift-words.ts';
import { contactTemplate } from '../../parts/volunteer.template.ts';
import { moment, written } from '../../parts/words.ts';

type Data = { offers: OfferOut[] };

const statusWords: Readonly<Record<OfferStatus, () => string>> = {
  open: () => msg('Has not answered yet', { id: 'desk.offer.open' }),
  'call-me': () => msg('Wants to talk with you first', { id: 'desk.offer.call-me' }),
  accepted: () => msg('Said yes', { id: 'desk.offer.accepted' }),
  'to-confirm': () => msg('Said yes. The place is held until you have talked.', { id: 'desk.offer.to-confirm' }),
  declined: () => msg('Said no', { id: 'desk.offer.declined' }),
  expired: () => msg('Did not answer in time', { id: 'desk.offer.expired' }),
  full: () => msg('All places are taken', { id: 'desk.place.full' }),
  gone: () => msg('Is not asked any more', { id: 'desk.offer.gone' }),
};

/** Of no shift: whoever said yes has no page where they cancel, and calls. */
const isOneYes = ({ status, when }: OfferOut): boolean => status === 'accepted' && when !== undefined;
const sayStanding = ({ status, when }: OfferOut): string => (when && status === 'full' ? sayRequestState('found') : statusWords[status]());
const sayEnd = (offer: OfferOut): string => (isOneYes(offer) ? msg(str`${offer.person.name} cannot come after all`, { id: 'desk.offer.undo' }) : msg(str`Do not ask ${offer.person.name} any more`, { id: 'desk.offer.take-back' }));
const isOpen = ({ status }: OfferOut): boolean => status === 'open' || status === 'call-me';

function offerTemplate(offer: OfferOut, place: Place): TemplateResult {
  const { id, expires, answered, task, start, end, when, person } = offer;
  const takeBack = place.onPress(() => place.api.write('PUT', `${place.sitePath}/offers/${encodeURIComponent(id)}/taken-back`));
  return html`<section class="person">
    <h2><bdi>${person.name}</bdi></h2>
    <p>${written(task)}${start === undefined || end === undefined ? nothing : html`, ${shiftTime({ start, end })}`}${when ? html`, ${whenTemplate(when)}` : nothing}</p>
    <p><strong>${sayStanding(offer)}</strong>${answered === null ? nothing : html`, ${moment(answered)}`}</p>
    ${isOpen(offer) ? html`<p>${msg('Answer by', { id: 'desk.help.answer-by' })} ${moment(expires)}</p>` : nothing}
    ${isOpen(offer) || isOneYes(offer) ? html`${contactTemplate(person)}
      <p><dugnad-button variant="quiet" @click=${takeBack}>${sayEnd(offer)}</dugnad-button></p>` : nothing}
  </section>`;
}

/** Who was asked what, until when, and what they said; who wants to talk first stands on top. */
export const offersPage: DeskPage<Data> = {
  title: () => msg('Offers out', { id: 'desk.nav.offers' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/offers`),
  view: ({ offers }, place) => (offers.length === 0 ? html`<p>${msg('Nobody has been asked for anything.', { id: 'desk.offer.none' })}</p>` : html`${repeat(offers, ({ id }) => id, (offer) => offerTemplate(offer, place))}`),
};
