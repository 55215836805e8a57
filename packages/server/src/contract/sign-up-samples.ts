import { randomBytes, randomUUID } from 'node:crypto';
import type { KeptSignUp, SignUpIntent, StoredOpportunity, StoredShift, StoredTalk } from '../store/opportunity-store.ts';

/** Saturday morning on the fifth of December, two places. */
export function testShift(changes: Partial<StoredShift> = {}): StoredShift {
  return { id: 'sat-am', start: '2026-12-05T09:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]', capacity: 2, taken: 0, waitlist: 'none', state: 'open', ...changes };
}

/** A quarter of an hour on the telephone on Friday the fourth of December, the day before `sat-am`. */
export function testTalk(changes: Partial<StoredTalk> = {}): StoredTalk {
  return { id: 'early', start: '2026-12-04T10:00:00+01:00[Europe/Oslo]', modes: ['phone', 'visit'], taken: 0, state: 'open', ...changes };
}

/** The open opportunity `cafe-host` of `gronlia`, where one may begin at once. */
export function testOpportunity(changes: Partial<StoredOpportunity> = {}): StoredOpportunity {
  return {
    id: 'cafe-host',
    siteId: 'gronlia',
    state: 'open',
    title: { nb: 'Vert i kafeen', en: 'Café host' },
    organiser: { name: 'Grønlia Vel', kind: 'association' },
    contact: { name: 'Kari Nordmann', phone: '22 33 44 55' },
    mode: 'in-person',
    media: [],
    languages: [],
    skills: [],
    requirements: [],
    access: [],
    rewards: [],
    first: 'direct',
    holdDays: 7,
    offerHours: 24,
    shifts: [testShift()],
    talks: [],
    flexible: false,
    asksNeeds: false,
    controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] },
    retention: { deleteAfterDays: 30 },
    ...changes,
  };
}

/** A new wish of somebody new for `sat-am`, held until the 29th of November where a talk comes first. */
export function testSignUp(signUp: Partial<KeptSignUp> = {}, changes: Partial<SignUpIntent> = {}): SignUpIntent {
  const secret = randomBytes(16).toString('base64url');
  return {
    idempotencyKey: randomUUID(),
    fingerprint: `sent ${JSON.stringify(signUp)}`,
    opportunityId: 'cafe-host',
    signUp: { shiftIds: ['sat-am'], availability: [], person: { name: 'Aud Berg', phone: '90000000', noCalls: false }, languages: ['nb'], language: 'nb', overlap: false, ...signUp },
    phoneHash: `phone of ${secret}`,
    blocked: false,
    reference: `R-${secret}`,
    manageTokenHash: `link of ${secret}`,
    now: '2026-11-22T10:00:00.000Z',
    heldUntil: '2026-11-29T10:00:00.000Z',
    deleteAfter: '2027-01-04',
    mails: { siteId: 'gronlia', token: `token-${secret}`, again: { token: `again-${secret}`, tokenHash: `again link of ${secret}` }, coordinator: { recipient: 'post@gronlia.example', language: 'nb' } },
    ...changes,
  };
}
