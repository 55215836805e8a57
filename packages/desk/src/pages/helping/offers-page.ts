import { msg } from '@lit/localize';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OfferOut } from '../../api/offer-answers.ts';
import type { DeskPage } from '../../app/desk-page.ts';
import { offerTemplate } from '../../parts/offer.template.ts';

type Data = { offers: OfferOut[] };

/** Who was asked what, until when, and what they said; who wants to talk first stands on top. */
export const offersPage: DeskPage<Data> = {
  title: () => msg('Offers out', { id: 'desk.nav.offers' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/offers`),
  view: ({ offers }, place) => (offers.length === 0 ? html`<p>${msg('Nobody has been asked for anything.', { id: 'desk.offer.none' })}</p>` : html`${repeat(offers, ({ id }) => id, (offer) => offerTemplate(offer, place))}`),
};
