import { MEETINGS } from '../../desk/helping/talks.ts';
import type { Connection } from '../database/database.ts';
import type { SignUpIntent } from '../opportunity-store.ts';

/** Somebody with whom a coordinator of a site has talked, and who was given a place. */
export interface PersonMet {
  site_id: string;
  phone_hash: string | null;
  email_hash: string | null;
}

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

/**
 * Whether they are known to have been met: by their address, where the mail about it goes; by their number only where no mail goes anywhere, for whoever tries out
 * a number must read nothing of its owner. Who comes with a guardian is met with that person.
 */
export function isMet({ mails: { siteId }, phoneHash, emailHash, signUp: { guardian } }: SignUpIntent, met: readonly PersonMet[]): boolean {
  if (guardian) return false;
  const here = met.filter((person) => person.site_id === siteId);
  return emailHash === undefined ? here.some((person) => person.phone_hash !== null && person.phone_hash === phoneHash) : here.some((person) => person.email_hash === emailHash);
}
