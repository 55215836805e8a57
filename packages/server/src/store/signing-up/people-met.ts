import { MEETINGS } from '../../desk/helping/talks.ts';
import type { Connection } from '../database/database.ts';
import type { SignUpIntent } from '../opportunity-store.ts';

/** Somebody with whom a coordinator of a site has talked, and who was given a place. */
export interface PersonMet {
  site_id: string;
  phone_hash: string | null;
  email_hash: string | null;
}

/** The keyed hashes that somebody is known by. */
export type KnownBy = Pick<PersonMet, 'phone_hash' | 'email_hash'>;

// A place that was taken at once, without anybody, leaves no line in the trail.
const MET = `SELECT o.site_id, s.phone_hash, s.email_hash FROM sign_ups s JOIN opportunities o ON o.id = s.opportunity_id
  WHERE s.blocked = 0 AND o.site_id = ANY($1) AND (s.phone_hash = ANY($2) OR s.email_hash = ANY($3))
  AND EXISTS (SELECT 1 FROM sign_up_shifts p WHERE p.sign_up_id = s.id AND p.state = 'in')
  AND EXISTS (SELECT 1 FROM desk_audit a WHERE a.subject = s.id AND a.site_id = o.site_id AND a.action IN (${MEETINGS.map((action) => `'${action}'`).join(', ')}))`;

const unique = (values: readonly (string | undefined)[]): string[] => [...new Set(values.filter((value) => value !== undefined))];

/** Asked of everybody alike: how long it takes tells nothing. */
export function findMet(connection: Connection, intents: readonly SignUpIntent[]): Promise<PersonMet[]> {
  const sites = unique(intents.map(({ mails: { siteId } }) => siteId));
  return connection.all<PersonMet>(MET, [sites, unique(intents.map(({ phoneHash }) => phoneHash)), unique(intents.map(({ emailHash }) => emailHash))]);
}

/** By their address, where mails go; by their number only where no mail goes anywhere, for whoever tries out a number must be nothing that its owner is. */
export function isKnownAs({ phone_hash: phone, email_hash: email }: KnownBy, people: readonly KnownBy[]): boolean {
  return email === null ? phone !== null && people.some((one) => one.phone_hash === phone) : people.some((one) => one.email_hash === email);
}

/** Whether they are known to have been met. Who comes with a guardian is met with that person. */
export function isMet({ mails: { siteId }, phoneHash, emailHash, signUp: { guardian } }: SignUpIntent, met: readonly PersonMet[]): boolean {
  return !guardian && isKnownAs({ phone_hash: phoneHash ?? null, email_hash: emailHash ?? null }, met.filter((person) => person.site_id === siteId));
}
