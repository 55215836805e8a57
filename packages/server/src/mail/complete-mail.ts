import type { MailData, MailKind, SignerMail, TypedCode } from '@dugnad/client/hosted';
import { chooseText } from '@dugnad/client/model';
import type { Text } from '@dugnad/client/model';
import * as v from 'valibot';
import type { PetitionStore, StoredPetition } from '../store/petition-store.ts';
import { completeGuardianAnswered, completeGuardianAsked } from './complete-guardian-mail.ts';
import { completeReminder } from './complete-reminder-mail.ts';
import { completeTextLimit } from './complete-text-limit-mail.ts';
import { completePromises } from './complete-promises-mail.ts';
import { completeAsked, completeHelpAnswer, completeHelpRequest, completeHelpWithdrawn } from './complete-help-mail.ts';
import type { HelpRequests } from './complete-help-mail.ts';
import { completeVolunteerDigest } from './complete-volunteer-digest.ts';
import { completeMessage, completeNews, completeOffer, completeSignedUp, completeVolunteer } from './complete-volunteer-mail.ts';
import { completeOffered } from './complete-offered.ts';
import type { Volunteers } from './complete-volunteer-mail.ts';
import type { QueuedMail } from './mail-queue-store.ts';
import { mailRowSchemas } from './mail-rows.ts';
import type { Attachment } from './mail-transport.ts';

/** What a mail is completed from when its turn comes. */
export interface MailSources {
  petitions: Pick<PetitionStore, 'readPetition' | 'readSite'>;
  volunteers: Volunteers;
  help: HelpRequests;
  /** Scheme, host and port that people reach the server by. */
  publicUrl: string;
  /** The server has the pages of the desk: mails lead to them. */
  hasDesk?: boolean;
}

/** All that a mail is written from, and who sends it. */
export interface CompletedMail<Kind extends MailKind = MailKind> {
  kind: Kind;
  data: MailData[Kind];
  fromName: string;
  replyTo?: string;
  unsubscribe?: string;
  attachments?: Attachment[];
}

/** A mail that can never be written: of a kind or with data that nobody knows, or about something that is deleted. */
export interface MailFault {
  fault: 'unknown-kind' | 'bad-data' | 'gone';
}

type Row<Kind extends MailKind> = v.InferOutput<(typeof mailRowSchemas)[Kind]>;
type Completed<Kind extends MailKind> = Omit<CompletedMail<Kind>, 'kind'> | undefined;
type Completers = { readonly [Kind in MailKind]: (row: Row<Kind>, place: Place) => Promise<Completed<Kind>> };

interface Place extends MailSources {
  mail: QueuedMail;
  now: string;
}

/** Seven days, which is how long a link works unless the row says otherwise. */
const LINK_LASTS = 7 * 86_400_000;

const linkEnds = ({ mail }: Place): string => mail.expires ?? new Date(Date.parse(mail.created) + LINK_LASTS).toISOString();
const said = (text: Text, { mail }: Place): string => chooseText(text, mail.languages).value;
const baseOf = ({ publicUrl }: Place): string => publicUrl.replace(/\/+$/, '');

function pageOf(place: Place, ...path: readonly string[]): string {
  return `${baseOf(place)}/embed/petition/${path.map(encodeURIComponent).join('/')}`;
}

/** A link opens in the language of its mail, whatever machine it is opened on; without its query it works as well. */
function linkTo(place: Place, ...path: readonly string[]): string {
  const [language] = place.mail.languages;
  return `${pageOf(place, ...path)}${language === undefined ? '' : `?lang=${encodeURIComponent(language)}`}`;
}

/** What each mail to a signer knows of its petition, and whom an answer reaches: the person who is named in it. */
async function readPetition(id: string, place: Place): Promise<{ petition: SignerMail; consents: StoredPetition['consents']; sender: { fromName: string; replyTo: string } } | undefined> {
  const stored: StoredPetition | undefined = await place.petitions.readPetition(id);
  if (!stored) return undefined;
  const { title, demand, addressee, controller, retention, contact, test } = stored;
  const petition = { title, demand, addressee, controller, retention, test, url: pageOf(place, id), ...(contact && { contact }) };
  return { petition, consents: stored.consents, sender: { fromName: said(controller.name, place), replyTo: contact?.email ?? controller.email } };
}

/** The code, unless it has ended while the mail waited. */
function typedCode({ code, codeExpires }: { code?: string | undefined; codeExpires?: string | undefined }, { now }: Place): TypedCode {
  if (code === undefined) return {};
  if (codeExpires === undefined) return { code };
  const codeMinutes = Math.floor((Date.parse(codeExpires) - Date.parse(now)) / 60_000);
  return codeMinutes > 0 ? { code, codeMinutes } : {};
}

async function readDesk(place: Place): Promise<{ desk: MailData['sign-in']['desk']; fromName: string } | undefined> {
  const site = await place.petitions.readSite(place.mail.siteId);
  return site && { desk: { site: site.name, deskUrl: `${baseOf(place)}/desk/` }, fromName: site.name };
}

const completers: Completers = {
  async confirm({ petitionId, name, token, ...attempt }, place) {
    const about = await readPetition(petitionId, place);
    const expires = attempt.expires ?? linkEnds(place);
    return about && { data: { name, expires, petition: about.petition, link: linkTo(place, petitionId, 'confirm', token), ...typedCode(attempt, place) }, ...about.sender };
  },
  async guardian({ petitionId, name, guardian, agreed, token, expires }, place) {
    const about = await readPetition(petitionId, place);
    const texts = about?.consents.filter(({ id }) => agreed.includes(id)).map(({ text }) => text) ?? [];
    return about && { data: { name, guardian, agreed: texts, expires: expires ?? linkEnds(place), petition: about.petition, link: linkTo(place, petitionId, 'confirm', token) }, ...about.sender };
  },
  async 'already-signed'({ petitionId, name, guardian, token, ...attempt }, place) {
    const about = await readPetition(petitionId, place);
    return about && { data: { name, ...(guardian !== undefined && { guardian }), petition: about.petition, link: linkTo(place, petitionId, 'confirm', token), ...typedCode(attempt, place) }, ...about.sender };
  },
  async confirmed({ petitionId, token, guardian, ...row }, place) {
    const about = await readPetition(petitionId, place);
    return about && { data: { ...row, ...(guardian !== undefined && { guardian }), petition: about.petition, link: linkTo(place, petitionId, 'signature', token) }, ...about.sender };
  },
  async update({ petitionId, token, ...row }, place) {
    const about = await readPetition(petitionId, place);
    const unsubscribe = linkTo(place, petitionId, 'signature', token);
    return about && { data: { ...row, petition: about.petition, unsubscribe }, ...about.sender, unsubscribe };
  },
  async 'sign-in'(row, place) {
    const from = await readDesk(place);
    return from && { data: { ...row, desk: from.desk }, fromName: from.fromName };
  },
  async digest(row, place) {
    const from = await readDesk(place);
    return from && { data: { ...row, desk: from.desk }, fromName: from.fromName };
  },
  async report({ petitionId, reason, text, email }, place) {
    const [from, stored] = await Promise.all([readDesk(place), place.petitions.readPetition(petitionId)]);
    if (!from || !stored) return undefined;
    const answer = email ? { email } : {};
    // An answer reaches whoever told us.
    return { data: { desk: from.desk, title: stored.title, reason, text, ...answer }, fromName: from.fromName, ...(email && { replyTo: email }) };
  },
  'signed-up': completeSignedUp,
  volunteer: completeVolunteer,
  offer: completeOffer,
  offered: completeOffered,
  message: completeMessage,
  'volunteer-news': completeNews,
  reminder: completeReminder,
  promises: completePromises,
  'guardian-asked': completeGuardianAsked,
  'guardian-answered': completeGuardianAnswered,
  asked: completeAsked,
  'help-request': completeHelpRequest,
  'help-answer': completeHelpAnswer,
  'help-withdrawn': completeHelpWithdrawn,
  'text-limit': completeTextLimit,
  async 'volunteer-digest'(row, place) {
    const site = await place.petitions.readSite(place.mail.siteId);
    return site && completeVolunteerDigest(row, site, place);
  },
};

const isKind = (kind: string): kind is MailKind => Object.hasOwn(completers, kind);

async function completeKind<Kind extends MailKind>(kind: Kind, place: Place): Promise<CompletedMail<Kind> | MailFault> {
  const row = v.safeParse(mailRowSchemas[kind], place.mail.data);
  if (!row.success) return { fault: 'bad-data' };
  const completed = await completers[kind](row.output, place);
  return completed ? { kind, ...completed } : { fault: 'gone' };
}

/** Looks up what the row of a mail does not hold, and makes its links. */
export async function completeMail(mail: QueuedMail, sources: MailSources, now: string): Promise<CompletedMail | MailFault> {
  return isKind(mail.kind) ? completeKind(mail.kind, { ...sources, mail, now }) : { fault: 'unknown-kind' };
}
