import type { MailData } from '@dugnad/client/hosted';
import { chooseText } from '@dugnad/client/model';
import type * as v from 'valibot';
import { clockOfOffer } from '../offers/clock-of-offer.ts';
import { momentOfOffer, offerWords } from '../offers/public-offer.ts';
import type { StoredOffer } from '../store/offer-store.ts';
import type { Volunteers } from './complete-volunteer-mail.ts';
import type { mailRowSchemas } from './mail-rows.ts';

/** Where the mail of an offer is completed from. */
export interface OfferPlace {
  volunteers: Volunteers;
  publicUrl: string;
  mail: { languages: readonly string[] };
  now: string;
}

interface CompletedOffer {
  data: MailData['offered'];
  fromName: string;
  replyTo: string;
}

/** Where an offer is answered, in the language of whoever is asked. Without its query it works as well. */
export function offerLink(publicUrl: string, siteId: string, token: string, language: string | undefined): string {
  const path = [siteId, 'offer', token].map(encodeURIComponent).join('/');
  return `${publicUrl.replace(/\/+$/, '')}/embed/volunteer/${path}${language === undefined ? '' : `?lang=${encodeURIComponent(language)}`}`;
}

/** A moment with the clock of what is asked, else its day. */
function untilOf(expires: string, start: string | undefined): string {
  const moment = momentOfOffer(expires, { start });
  return moment.includes('[') ? moment : moment.slice(0, 10);
}

async function wordsOf(offer: StoredOffer, { volunteers }: OfferPlace): Promise<Omit<MailData['offered'], 'link'> | undefined> {
  const [words, person] = [await offerWords(offer, volunteers), await volunteers.readSignUp(offer.signUpId)];
  if (!words || !person) return undefined;
  const { task, start, end, when, where, contact, controller } = words;
  const until = untilOf(offer.expires, await clockOfOffer(offer, words, volunteers));
  return { offer: { task, contact, controller, expires: until, ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(when && { when }), ...(where !== undefined && { where }) }, name: person.person.name, deleteAfter: person.deleteAfter };
}

/** To whoever is asked, while nobody has answered: what is too late, full or taken back is asked of nobody. */
export async function completeOffered({ offerId, token }: v.InferOutput<(typeof mailRowSchemas)['offered']>, place: OfferPlace): Promise<CompletedOffer | undefined> {
  const offer = await place.volunteers.readOfferOf(offerId, place.now);
  const data = offer?.status === 'open' ? await wordsOf(offer, place) : undefined;
  if (!offer || !data) return undefined;
  const { contact, controller } = data.offer;
  return { data: { ...data, link: offerLink(place.publicUrl, offer.siteId, token, place.mail.languages[0]) }, fromName: chooseText(controller.name, place.mail.languages).value, replyTo: contact.email ?? controller.email };
}
