import type { OfferStatus } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfferOut } from '../api/offer-answers.ts';
import type { Place } from '../app/desk-page.ts';
import { sayRequestState, whenTemplate } from './request-words.ts';
import { shiftTime } from './shift-words.ts';
import { contactTemplate } from './volunteer.template.ts';
import { moment, written } from './words.ts';

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
const timeTemplate = ({ start, end, when }: OfferOut): TemplateResult => html`${start === undefined || end === undefined ? nothing : html`, ${shiftTime({ start, end })}`}${when ? html`, ${whenTemplate(when)}` : nothing}`;
const isOpen = ({ status }: OfferOut): boolean => status === 'open' || status === 'call-me';

/** Whoever was asked, for what, what they said, and the way to end it; `heading` has their name. */
export function offerTemplate(offer: OfferOut, place: Place, heading = html`<h2><bdi>${offer.person.name}</bdi></h2>`): TemplateResult {
  const { id, expires, answered, task, person } = offer;
  const takeBack = place.onPress(() => place.api.write('PUT', `${place.sitePath}/offers/${encodeURIComponent(id)}/taken-back`));
  return html`<section class="person">
    ${heading}
    <p>${written(task)}${timeTemplate(offer)}</p>
    <p><strong>${sayStanding(offer)}</strong>${answered === null ? nothing : html`, ${moment(answered)}`}</p>
    ${isOpen(offer) ? html`<p>${msg('Answer by', { id: 'desk.help.answer-by' })} ${moment(expires)}</p>` : nothing}
    ${isOpen(offer) || isOneYes(offer) ? html`${contactTemplate(person)}
      <p><dugnad-button variant="quiet" @click=${takeBack}>${sayEnd(offer)}</dugnad-button></p>` : nothing}
  </section>`;
}
