import type { HelpMail, MailData } from '@dugnad/client/hosted';
import { chooseText } from '@dugnad/client/model';
import type * as v from 'valibot';
import type { HelpStore, StoredHelpPoint, StoredHelpRequest } from '../store/help-store.ts';
import type { mailRowSchemas } from './mail-rows.ts';

/** Where mails about requests for help are completed from. */
export type HelpRequests = Pick<HelpStore, 'readHelpPoint' | 'readHelpRequest'>;

type HelpKind = 'asked' | 'help-request' | 'help-answer' | 'help-withdrawn';
type Row<Kind extends HelpKind> = v.InferOutput<(typeof mailRowSchemas)[Kind]>;

/** As much of the place of a mail as these need. */
export interface HelpMailPlace {
  help: HelpRequests;
  publicUrl: string;
  hasDesk?: boolean;
  mail: { siteId: string; languages: readonly string[] };
}

interface Completed<Kind extends HelpKind> {
  data: MailData[Kind];
  fromName: string;
  replyTo?: string;
}

interface Found {
  request: StoredHelpRequest;
  point: StoredHelpPoint;
}

const helpOf = ({ title, contact, controller }: StoredHelpPoint): HelpMail => ({ title, contact, controller });
const fromName = ({ controller }: StoredHelpPoint, { mail }: HelpMailPlace): string => chooseText(controller.name, mail.languages).value;
const replyTo = ({ contact, controller }: StoredHelpPoint): string => contact.email ?? controller.email;
/** A day by no clock: nobody has said which one they live by. */
const promise = ({ answerBy }: StoredHelpRequest): { answerBy?: string } => (answerBy === undefined ? {} : { answerBy: answerBy.slice(0, 10) });

async function find(id: string, { help }: HelpMailPlace): Promise<Found | undefined> {
  const request = await help.readHelpRequest(id);
  const point = request && (await help.readHelpPoint(request.siteId));
  return request && point && { request, point };
}

/** A link opens in the language of its mail; without its query it works as well. */
function linkTo({ publicUrl, mail: { languages: [language] } }: HelpMailPlace, { siteId }: StoredHelpRequest, token: string): string {
  const page = `${publicUrl.replace(/\/+$/, '')}/embed/help/${encodeURIComponent(siteId)}/request/${encodeURIComponent(token)}`;
  return language === undefined ? page : `${page}?lang=${encodeURIComponent(language)}`;
}

/** To whoever asked; an answer reaches the person who is named in it. */
export async function completeAsked({ helpRequestId, token }: Row<'asked'>, place: HelpMailPlace): Promise<Completed<'asked'> | undefined> {
  const found = await find(helpRequestId, place);
  if (!found) return undefined;
  const { request, point } = found;
  const { reference, deleteAfter } = request;
  return { data: { help: helpOf(point), name: request.request.person.name, reference, when: request.request.when, link: linkTo(place, request, token), ...promise(request), deleteAfter }, fromName: fromName(point, place), replyTo: replyTo(point) };
}

/** Where all who wait for help stand at the desk, of a server that has one. */
export function requestsAtDesk(siteId: string, { publicUrl, hasDesk = false }: Pick<HelpMailPlace, 'publicUrl' | 'hasDesk'>): { deskUrl?: string } {
  return hasDesk ? { deskUrl: `${publicUrl.replace(/\/+$/, '')}/desk/${encodeURIComponent(siteId)}/-/requests` } : {};
}

/** To the coordinator; an answer reaches whoever asked, where there is an address. That it is looked for again is told as long as it is. */
export async function completeHelpRequest({ helpRequestId, again = false }: Row<'help-request'>, place: HelpMailPlace): Promise<Completed<'help-request'> | undefined> {
  const found = await find(helpRequestId, place);
  if (!found) return undefined;
  const { request: { reference, request, state, siteId }, point } = found;
  if (again && state !== 'talking') return undefined;
  const { email } = request.person;
  const told = { ...(again ? { again } : promise(found.request)), ...requestsAtDesk(siteId, place) };
  return { data: { help: helpOf(point), reference, request, ...told }, fromName: fromName(point, place), ...(email !== undefined && { replyTo: email }) };
}

/** What is so by the time that it goes: where it is open again, there is nothing to tell. */
export async function completeHelpAnswer({ helpRequestId, token }: Row<'help-answer'>, place: HelpMailPlace): Promise<Completed<'help-answer'> | undefined> {
  const found = await find(helpRequestId, place);
  if (!found) return undefined;
  const { request, point } = found;
  const { reference, state, known, answer, deleteAfter } = request;
  if (state === 'received' || state === 'talking') return undefined;
  const told = { status: state, known, ...(answer !== undefined && { answer }), link: linkTo(place, request, token), deleteAfter };
  return { data: { help: helpOf(point), name: request.request.person.name, reference, when: request.request.when, ...told }, fromName: fromName(point, place), replyTo: replyTo(point) };
}

/** Nobody is known of what is withdrawn. */
export async function completeHelpWithdrawn({ reference }: Row<'help-withdrawn'>, place: HelpMailPlace): Promise<Completed<'help-withdrawn'> | undefined> {
  const point = await place.help.readHelpPoint(place.mail.siteId);
  return point && { data: { help: helpOf(point), reference }, fromName: fromName(point, place) };
}
