import type { SignUp, SignUpRequest } from '@dugnad/client/model';
import { timeOfDay } from '../petitions/backend.ts';
import { makeReference } from '../secrets/make-secrets.ts';
import type { KeptNeeds, KeptSignUp, SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';
import { bookedTalk } from './booked-talk.ts';
import { keptSignUp } from './check-sign-up.ts';
import { canWait } from './can-wait.ts';
import { coordinatorOf } from './coordinator-of.ts';
import { freshLink } from './fresh-link.ts';
import { needsDay, signUpDates } from './sign-up-dates.ts';
import { volunteerHashes } from './volunteer-hashes.ts';

/** A sign-up that was checked, from the net or from the desk. */
export interface CheckedSignUp extends Pick<SignUpIntent, 'idempotencyKey' | 'fingerprint' | 'blocked'> {
  signUp: SignUpRequest;
}

/** The server writes down when it heard the yes. */
function needsOf({ needs, needsConsent, shiftIds }: SignUp, opportunity: StoredOpportunity, now: number): Pick<SignUpIntent, 'needs'> {
  if (needs === undefined || needsConsent === undefined) return {};
  const consent: KeptNeeds['consent'] = { ...needsConsent, at: { ...needsConsent.at, server: timeOfDay(now) } };
  return { needs: { needs, consent, deleteAfter: needsDay(opportunity, shiftIds, now) } };
}

/** A link of their own for a guardian who has an address. */
function guardianOf({ guardian }: Pick<SignUp, 'guardian'>): Pick<SignUpIntent['mails'], 'guardian'> {
  return guardian?.email === undefined ? {} : { guardian: { recipient: guardian.email, ...freshLink() } };
}

/** All but what is kept apart. The server writes down when it had the answer to a declaration. */
function signUpOf({ needs: _needs, needsConsent: _consent, declarations, ...signUp }: SignUp, now: number): KeptSignUp {
  return { ...signUp, ...(declarations && { declarations: declarations.map((one) => ({ ...one, at: timeOfDay(now) })) }) };
}

/**
 * What the store is asked for. Made with the personal link: its hash is kept, and the mail has the token until it is sent.
 *
 * @param now milliseconds since 1970
 */
export function makeIntent({ signUp: sent, ...checked }: CheckedSignUp, opportunity: StoredOpportunity, secret: string, now: number): SignUpIntent {
  const kept = keptSignUp(sent, opportunity);
  const signUp = signUpOf(kept, now);
  const link = freshLink();
  const talk = bookedTalk(signUp.talk, opportunity);
  const dates = signUpDates(opportunity, { ...signUp, talk }, now);
  return {
    ...checked,
    opportunityId: opportunity.id,
    signUp,
    ...(talk && { talk }),
    ...needsOf(kept, opportunity, now),
    ...volunteerHashes(secret, signUp.person, opportunity),
    reference: makeReference(),
    manageTokenHash: link.tokenHash,
    mails: { siteId: opportunity.siteId, token: link.token, again: freshLink(), coordinator: coordinatorOf(opportunity), ...guardianOf(signUp), ...(canWait({ ...signUp, talk, ...dates }, opportunity, now) && { canWait: true }) },
    now: timeOfDay(now),
    ...dates,
  };
}
