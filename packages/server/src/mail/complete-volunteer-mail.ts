import type { HelpMail, MailData, OwnShift } from '@dugnad/client/hosted';
import { chooseText } from '@dugnad/client/model';
import type * as v from 'valibot';
import type { OfferStore } from '../store/offer-store.ts';
import type { OpportunityStore, StoredOpportunity, StoredSignUp } from '../store/opportunity-store.ts';
import { ownShifts } from '../volunteering/own-shifts.ts';
import { toldPromise } from '../volunteering/told-promise.ts';
import { writeOwnCalendar } from '../volunteering/write-own-calendar.ts';
import type { Attachment } from './mail-transport.ts';
import type { mailRowSchemas } from './mail-rows.ts';

/** Where mails about sign-ups are completed from. */
export type Volunteers = Pick<OpportunityStore, 'readOpportunity' | 'readSignUp'> & Pick<OfferStore, 'readOfferOf'>;

type VolunteerKind = 'signed-up' | 'volunteer' | 'offer' | 'volunteer-news' | 'guardian-asked' | 'guardian-answered' | 'promises' | 'reminder' | 'text-limit' | 'volunteer-digest' | 'message';
export type Row<Kind extends VolunteerKind> = v.InferOutput<(typeof mailRowSchemas)[Kind]>;

/** As much of the place of a mail as these need. */
export interface VolunteerPlace {
  volunteers: Volunteers;
  publicUrl: string;
  hasDesk?: boolean;
  mail: { siteId: string; languages: readonly string[] };
  now: string;
}

export interface Completed<Kind extends VolunteerKind> {
  data: MailData[Kind];
  fromName: string;
  replyTo?: string;
  unsubscribe?: string;
  attachments?: Attachment[];
}

export interface Found {
  signUp: StoredSignUp;
  opportunity: StoredOpportunity;
}

export const helpOf = ({ title, contact, controller }: Pick<StoredOpportunity, keyof HelpMail>): HelpMail => ({ title, contact, controller });
export const fromName = ({ controller }: Pick<StoredOpportunity, 'controller'>, { mail }: VolunteerPlace): string => chooseText(controller.name, mail.languages).value;
export const at = ({ now }: VolunteerPlace): number => Date.parse(now);

/** Nothing once it is erased: then nobody is written to about it any more. */
export async function find(signUpId: string, { volunteers }: VolunteerPlace): Promise<Found | undefined> {
  const signUp = await volunteers.readSignUp(signUpId);
  const opportunity = signUp && (await volunteers.readOpportunity(signUp.opportunityId));
  return opportunity && { signUp, opportunity };
}

export function linkTo(token: string, { siteId, id }: StoredOpportunity, { publicUrl, mail }: VolunteerPlace, page = 'sign-up'): string {
  const path = [siteId, id, page, token].map(encodeURIComponent).join('/');
  const [language] = mail.languages;
  return `${publicUrl.replace(/\/+$/, '')}/embed/volunteer/${path}${language === undefined ? '' : `?lang=${encodeURIComponent(language)}`}`;
}

/** Where whoever waits for an answer, or was asked for something, stands at the desk, of a server that has one. */
export function deskOf({ siteId }: Pick<StoredOpportunity, 'siteId'>, { publicUrl, hasDesk = false }: VolunteerPlace, page = 'helping'): { deskUrl?: string } {
  return hasDesk ? { deskUrl: `${publicUrl.replace(/\/+$/, '')}/desk/${encodeURIComponent(siteId)}/-/${page}` } : {};
}

/** To the volunteer; an answer reaches the person who is named in it. */
export async function completeSignedUp({ signUpId, token }: Row<'signed-up'>, place: VolunteerPlace): Promise<Completed<'signed-up'> | undefined> {
  const found = await find(signUpId, place);
  if (!found) return undefined;
  const { signUp, opportunity } = found;
  const { reference, person: { name }, guardian, guardianAnswer, deleteAfter } = signUp;
  const own = ownShifts(signUp, opportunity, at(place));
  const calendar = writeOwnCalendar({ reference, shifts: own, opportunity, language: place.mail.languages[0] ?? 'en', now: at(place) });
  // To whom the address is, an earlier sign-up is told by its own receipt.
  const shifts = own.map(({ isDouble: _double, ...shift }) => shift);
  return {
    data: { help: helpOf(opportunity), name, ...(guardian && guardianAnswer === undefined && { guardian: guardian.name, guardianAsked: guardian.email !== undefined }), reference, shifts, link: linkTo(token, opportunity, place), ...toldPromise(signUp.answerBy, own, opportunity), deleteAfter },
    fromName: fromName(opportunity, place),
    replyTo: opportunity.contact.email ?? opportunity.controller.email,
    ...(calendar !== undefined && { attachments: [{ filename: `${reference}.ics`, contentType: 'text/calendar; charset=utf-8', content: calendar }] }),
  };
}

/** To whoever waits, while the offer holds: whoever has answered by now, or is too late, is not written to. */
export async function completeOffer({ signUpId, shiftId, token }: Row<'offer'>, place: VolunteerPlace): Promise<Completed<'offer'> | undefined> {
  const found = await find(signUpId, place);
  const shift = found && ownShifts(found.signUp, found.opportunity, at(place)).find(({ id, talk }) => id === shiftId && !talk);
  if (!found || shift?.status !== 'offered' || shift.offeredUntil === undefined) return undefined;
  const { signUp: { reference, person: { name }, deleteAfter }, opportunity } = found;
  return {
    data: { help: helpOf(opportunity), name, reference, shift, until: shift.offeredUntil, link: linkTo(token, opportunity, place), deleteAfter },
    fromName: fromName(opportunity, place),
    replyTo: opportunity.contact.email ?? opportunity.controller.email,
  };
}

const guardianOf = ({ guardian, guardianAnswer }: StoredSignUp): Pick<MailData['volunteer'], 'guardian' | 'guardianAnswer'> => ({ ...(guardian && { guardian }), ...(guardianAnswer && { guardianAnswer }) });

/** To one of a group, as a coordinator wrote it; to nobody who has said meanwhile that they want no such messages. */
export async function completeMessage({ signUpId, token, ...message }: Row<'message'>, place: VolunteerPlace): Promise<Completed<'message'> | undefined> {
  const found = await find(signUpId, place);
  if (!found || found.signUp.isQuiet) return undefined;
  const { signUp: { person: { name }, deleteAfter }, opportunity } = found;
  const link = linkTo(token, opportunity, place);
  return { data: { help: helpOf(opportunity), name, ...message, link, deleteAfter }, unsubscribe: link, fromName: fromName(opportunity, place), replyTo: opportunity.contact.email ?? opportunity.controller.email };
}

/** To the coordinator; an answer reaches the volunteer, where there is an address. */
export async function completeVolunteer({ signUpId }: Row<'volunteer'>, place: VolunteerPlace): Promise<Completed<'volunteer'> | undefined> {
  const found = await find(signUpId, place);
  if (!found) return undefined;
  const { signUp, opportunity } = found;
  const { reference, person, message, availability, languages, language } = signUp;
  const shifts = ownShifts(signUp, opportunity, at(place));
  return {
    data: { help: helpOf(opportunity), reference, person, ...guardianOf(signUp), shifts, availability, languages, language, ...(message !== undefined && { message }), ...(signUp.needs && { hasNeeds: true }), ...deskOf(opportunity, place), ...toldPromise(signUp.answerBy, shifts, opportunity) },
    fromName: fromName(opportunity, place),
    ...(person.email !== undefined && { replyTo: person.email }),
  };
}

/** Of what was offered and answered, the times that it is about. */
function standingOf({ what, shiftIds }: Row<'volunteer-news'>, { wishes }: StoredSignUp): StoredSignUp['wishes'] | undefined {
  if (what === 'changed' || what === 'needs-withdrawn') return wishes;
  if (what === 'cancelled' || what === 'withdrawn') return undefined;
  return shiftIds.map((shiftId) => wishes.find((wish) => wish.shiftId === shiftId) ?? { shiftId, state: 'offered', isDouble: false });
}

/** What was let go is cancelled, whatever has become of it since. */
function shiftsOf(row: Row<'volunteer-news'>, { signUp, opportunity }: Partial<Found> & Pick<Found, 'opportunity'>, place: VolunteerPlace): OwnShift[] {
  const { shiftIds } = row;
  const gone = shiftIds.map((shiftId) => ({ shiftId, state: 'released' as const, isDouble: signUp?.wishes.find((wish) => wish.shiftId === shiftId)?.isDouble ?? false, cancelledAt: place.now }));
  const wishes = (signUp && standingOf(row, signUp)) ?? gone;
  const talk = signUp?.talk ?? row.talk;
  return ownShifts({ wishes, ...(talk && { talk }) }, opportunity, at(place));
}

/** Nobody is known of what is withdrawn; of anything else nothing is told once its person is erased. */
async function findNews({ opportunityId, signUpId }: Row<'volunteer-news'>, place: VolunteerPlace): Promise<(Partial<Found> & Pick<Found, 'opportunity'>) | undefined> {
  const found = signUpId === undefined ? {} : await find(signUpId, place);
  // What is asked of somebody may be of another opportunity than the one that they have signed up for.
  const opportunity = found && (await place.volunteers.readOpportunity(opportunityId));
  return opportunity && { ...found, opportunity };
}

type About = Pick<MailData['volunteer-news'], 'help' | 'when' | 'deskUrl'>;

/** What it is about, and where that stands at the desk: an offer of no shift has words of its own. Nothing where that is deleted. */
async function aboutOf({ offerId }: Row<'volunteer-news'>, opportunity: StoredOpportunity, place: VolunteerPlace): Promise<About | undefined> {
  if (offerId === undefined) return { help: helpOf(opportunity), ...deskOf(opportunity, place) };
  const { words, helpRequestId } = (await place.volunteers.readOfferOf(offerId, place.now)) ?? {};
  const page = helpRequestId === undefined ? 'offers' : `request?of=${encodeURIComponent(helpRequestId)}`;
  return words && { help: helpOf({ ...words, title: words.task }), ...(words.when && { when: words.when }), ...deskOf(opportunity, place, page) };
}

export async function completeNews(row: Row<'volunteer-news'>, place: VolunteerPlace): Promise<Completed<'volunteer-news'> | undefined> {
  const found = await findNews(row, place);
  const about = found && (await aboutOf(row, found.opportunity, place));
  if (!found || !about) return undefined;
  const { signUp } = found;
  const { what, reference, late } = row;
  return {
    data: { ...about, what, late, reference, shifts: shiftsOf(row, found, place), ...(signUp && { person: signUp.person, ...guardianOf(signUp) }) },
    fromName: fromName(about.help, place),
    ...(signUp?.person.email !== undefined && { replyTo: signUp.person.email }),
  };
}
