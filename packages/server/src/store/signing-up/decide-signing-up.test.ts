import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testSignUp } from '../../contract/sign-up-samples.ts';
import { talkRowId } from '../opportunities/talk-row.ts';
import type { SignUpIntent, SignUpOutcome } from '../opportunity-store.ts';
import type { WishedOpportunity, WishedShift } from './answer-wish.ts';
import { decideSigningUp } from './decide-signing-up.ts';
import type { FoundForSignUps, SigningUpDecision } from './decide-signing-up.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const HELD = '2026-11-30T12:00:00.000Z';

const shift = (changes: Partial<WishedShift> = {}): WishedShift => ({ opportunity_id: 'cafe-host', id: 'sat-am', starts: '2026-12-05T08:00:00.000Z', capacity: 2, taken: 0, last_number: 0, waitlist: 'none', state: 'open', ...changes });
const cafe = (changes: Partial<WishedOpportunity> = {}): WishedOpportunity => ({ id: 'cafe-host', state: 'open', first: 'direct', apply_by: null, ...changes });
const TALK = shift({ id: talkRowId('early'), capacity: 1, starts: '2026-12-04T09:00:00.000Z' });
const early = { id: 'early', mode: 'phone' as const, start: '2026-12-04T10:00:00+01:00[Europe/Oslo]', end: '2026-12-04T10:15:00+01:00[Europe/Oslo]' };

const wish = (of: string, signUp: Partial<SignUpIntent['signUp']> = {}, more: Partial<SignUpIntent> = {}): SignUpIntent =>
  testSignUp({ person: { name: of, phone: '90000000', email: `${of}@example.org`, noCalls: false }, ...signUp }, { phoneHash: `phone ${of}`, emailHash: `email ${of}`, idempotencyKey: `key of ${of}`, reference: `R-${of}`, now: NOW, heldUntil: HELD, ...more });

function decide(intents: readonly SignUpIntent[], found: Partial<FoundForSignUps> = {}): SigningUpDecision {
  return decideSigningUp(intents, { shifts: [shift()], keys: [], opportunities: [cafe()], people: [], met: [], ...found });
}

const said = (outcome: SignUpOutcome | undefined): string => {
  if (outcome === undefined) return 'nothing';
  if (outcome.kind === 'key-reused') return 'key-reused';
  const shifts = outcome.kind === 'refused' ? outcome.shifts : outcome.answer.shifts;
  return [outcome.kind, ...shifts.map(({ id, status }) => `${id} ${status}`), ...(outcome.kind === 'refused' && outcome.talk !== undefined ? [`talk ${outcome.talk}`] : [])].join(', ');
};

interface Case {
  title: string;
  intents: SignUpIntent[];
  found?: Partial<FoundForSignUps>;
  said: string[];
  /** Of each row of a place: what it is, its number and until when it is held. */
  places?: (string | number)[][];
  /** Of each shift that is changed: places that are taken, and the last number. */
  shifts?: [taken: number, last: number][];
}

const inIt = (of: string, by: 'phone' | 'email') => ({ sign_up_id: `earlier of ${of}`, opportunity_id: 'cafe-host', shift_id: 'sat-am', phone_hash: by === 'phone' ? `phone ${of}` : null, email_hash: by === 'email' ? `email ${of}` : null });
const met = (of: string, changes: object = {}) => ({ site_id: 'gronlia', phone_hash: `phone ${of}`, email_hash: `email ${of}`, ...changes });
const CONFIRMED = 'kept, sat-am confirmed';
const WAITS = 'kept, sat-am waitlisted';

const CASES: Case[] = [
  { title: 'somebody has a place', intents: [wish('aud')], said: [CONFIRMED], places: [['in']], shifts: [[1, 0]] },
  { title: 'the last place is for the first of two, and the other is refused', intents: [wish('aud'), wish('bo')], found: { shifts: [shift({ capacity: 1 })] }, said: [CONFIRMED, 'refused, sat-am full'], places: [['in']], shifts: [[1, 0]] },
  { title: 'whoever comes after the last one waits, by number', intents: [wish('aud'), wish('bo'), wish('cai')], found: { shifts: [shift({ capacity: 1, last_number: 4, waitlist: 'offer' })] }, said: [CONFIRMED, WAITS, WAITS], places: [['in'], ['waiting', 5], ['waiting', 6]], shifts: [[1, 6]] },
  { title: 'a free place that somebody waits for is for nobody new', intents: [wish('aud')], found: { shifts: [shift({ waitlist: 'offer', last_number: 1, isWaitedFor: true })] }, said: [WAITS], places: [['waiting', 2]], shifts: [[0, 2]] },
  { title: 'everybody waits where somebody chooses from the list, also while there are places', intents: [wish('aud')], found: { shifts: [shift({ waitlist: 'only', last_number: 1 })] }, said: [WAITS], places: [['waiting', 2]], shifts: [[0, 2]] },
  { title: 'a place is held where a talk comes first', intents: [wish('aud')], found: { opportunities: [cafe({ first: 'conversation' })] }, said: ['kept, sat-am to-confirm'], places: [['held', HELD]], shifts: [[1, 0]] },
  { title: 'a place is held no longer than until its shift begins', intents: [wish('aud', {}, { heldUntil: '2026-12-09T12:00:00.000Z' })], found: { opportunities: [cafe({ first: 'conversation' })] }, said: ['kept, sat-am to-confirm'], places: [['held', '2026-12-05T08:00:00.000Z']], shifts: [[1, 0]] },
  { title: 'a place is held for whoever comes with a guardian, where others begin at once', intents: [wish('aud', { guardian: { name: 'Kim', phone: '92000000' } })], said: ['kept, sat-am to-confirm'], places: [['held', HELD]], shifts: [[1, 0]] },
  { title: 'whoever is met has the place, and is answered as everybody', intents: [wish('aud')], found: { opportunities: [cafe({ first: 'conversation' })], met: [met('aud')] }, said: ['kept, sat-am to-confirm'], places: [['in']], shifts: [[1, 0]] },
  { title: 'whoever is met by another association is not met', intents: [wish('aud')], found: { opportunities: [cafe({ first: 'conversation' })], met: [met('aud', { site_id: 'other' })] }, said: ['kept, sat-am to-confirm'], places: [['held', HELD]], shifts: [[1, 0]] },
  { title: 'a number that is known opens nothing to another address', intents: [wish('aud')], found: { opportunities: [cafe({ first: 'conversation' })], met: [met('aud', { email_hash: 'email of another' })] }, said: ['kept, sat-am to-confirm'], places: [['held', HELD]], shifts: [[1, 0]] },
  { title: 'whoever is in it by their number is answered as somebody new, and takes nothing', intents: [wish('aud')], found: { people: [inIt('aud', 'phone')] }, said: [CONFIRMED], places: [['double']], shifts: [[0, 0]] },
  { title: 'so is whoever is in it by their address', intents: [wish('aud')], found: { people: [inIt('aud', 'email')] }, said: [CONFIRMED], places: [['double']], shifts: [[0, 0]] },
  { title: 'two of one person at once are one place', intents: [wish('aud'), wish('aud', {}, { idempotencyKey: 'another key' })], said: [CONFIRMED, CONFIRMED], places: [['in'], ['double']], shifts: [[1, 0]] },
  { title: 'the same sent twice at once is answered twice and kept once', intents: [wish('aud', {}, { fingerprint: 'print' }), wish('aud', {}, { fingerprint: 'print' })], said: [CONFIRMED, 'repeated, sat-am confirmed'], places: [['in']], shifts: [[1, 0]] },
  { title: 'another thing under the same key is refused', intents: [wish('aud', {}, { fingerprint: 'print' }), wish('aud', {}, { fingerprint: 'another print' })], said: [CONFIRMED, 'key-reused'], places: [['in']], shifts: [[1, 0]] },
  { title: 'whoever is blocked is answered as everybody, and takes nothing', intents: [wish('aud', {}, { blocked: true })], said: [CONFIRMED] },
  { title: 'one of two shifts that can be had is had', intents: [wish('aud', { shiftIds: ['sat-am', 'sun-am'] })], found: { shifts: [shift({ taken: 2 }), shift({ id: 'sun-am' })] }, said: ['kept, sat-am full, sun-am confirmed'], places: [['in']], shifts: [[1, 0]] },
  { title: 'a shift that is not there any more is cancelled to who has another', intents: [wish('aud', { shiftIds: ['gone', 'sat-am'] })], said: ['kept, gone cancelled, sat-am confirmed'], places: [['in']], shifts: [[1, 0]] },
  { title: 'and unknown to who has none', intents: [wish('aud', { shiftIds: ['gone'] })], said: ['refused, gone unknown'] },
  { title: 'nobody has a place in what has begun', intents: [wish('aud')], found: { shifts: [shift({ starts: NOW })] }, said: ['refused, sat-am past'] },
  { title: 'nobody is taken from the last day of application on', intents: [wish('aud')], found: { opportunities: [cafe({ apply_by: NOW })] }, said: ['refused, sat-am closed'] },
  { title: 'nobody is taken where the task is closed, though its shift is open', intents: [wish('aud')], found: { opportunities: [cafe({ state: 'closed' })] }, said: ['refused, sat-am closed'] },
  { title: 'a wish without a shift is kept while the task is open', intents: [wish('aud', { shiftIds: [] })], said: ['kept'] },
  { title: 'and refused once it is not', intents: [wish('aud', { shiftIds: [] })], found: { opportunities: [cafe({ state: 'closed' })] }, said: ['refused'] },
  { title: 'a talk is theirs at once, also where it is what comes first', intents: [wish('aud', { shiftIds: [] }, { talk: early })], found: { shifts: [TALK], opportunities: [cafe({ first: 'conversation' })] }, said: ['kept'], places: [['in']], shifts: [[1, 0]] },
  { title: 'a talk that is taken refuses the shift with it, so that somebody chooses another', intents: [wish('aud', {}, { talk: early })], found: { shifts: [shift(), { ...TALK, taken: 1 }] }, said: ['refused, sat-am confirmed, talk full'] },
  { title: 'a talk that is free carries a shift that is full', intents: [wish('aud', {}, { talk: early })], found: { shifts: [shift({ taken: 2 }), TALK] }, said: ['kept, sat-am full'], places: [['in']], shifts: [[1, 0]] },
];

for (const { title, intents, found, said: expected, places = [], shifts = [] } of CASES) {
  test(`signing up: ${title}`, () => {
    const decision = decide(intents, found);
    assert.deepEqual(decision.outcomes.map(said), expected);
    assert.deepEqual(decision.places.map(({ state, waiting_number: number, held_until: until }) => [state, number, until].filter((one) => one !== null)), places);
    assert.deepEqual(decision.shifts.map(({ taken, last_number: last }) => [taken, last]), shifts);
    const kept = expected.filter((one) => one.startsWith('kept')).length;
    assert.deepEqual([decision.signUps.length, decision.keys.length], [kept, kept], 'whoever is kept has one row and one key, nobody else has either');
  });
}

const mailed = ({ mails }: SigningUpDecision): string[] => mails.map(({ kind, recipient }) => `${kind} to ${recipient}`);

test('signing up mails the person and the coordinator once each, and of whoever is refused, blocked or repeated nobody', () => {
  const twice = { fingerprint: 'print' };
  const decision = decide([wish('aud', {}, twice), wish('aud', {}, twice), wish('bo', {}, { blocked: true }), wish('cai', { shiftIds: ['gone'] })]);
  assert.deepEqual(mailed(decision), ['signed-up to aud@example.org', 'volunteer to post@gronlia.example']);
});

test('signing up mails whoever is in it already a new link to their first sign-up, where the address is the same, and shows it to no other', () => {
  const [byEmail, byPhone] = [decide([wish('aud')], { people: [inIt('aud', 'email')] }), decide([wish('aud')], { people: [inIt('aud', 'phone')] })];
  const receipt = ({ mails }: SigningUpDecision): unknown => mails.find(({ kind }) => kind === 'signed-up')?.sign_up_id;
  assert.deepEqual([receipt(byEmail), byEmail.links.map(({ sign_up_id }) => sign_up_id)], ['earlier of aud', ['earlier of aud']]);
  assert.deepEqual([receipt(byPhone), byPhone.links], [byPhone.signUps[0]?.id, []], 'who tries a number out reads nothing of its owner');
});

test('signing up asks a guardian by a link of their own, once, and nobody of whom an earlier sign-up has asked', () => {
  const guardian = { name: 'Kim', phone: '92000000', email: 'kim@example.org' };
  const young = (): SignUpIntent => {
    const intent = wish('ada', { guardian });
    return { ...intent, mails: { ...intent.mails, guardian: { recipient: 'kim@example.org', token: 'for-kim', tokenHash: 'hash of for-kim' } } };
  };
  const first = decide([young()]);
  assert.deepEqual([mailed(first)[1], first.guardianLinks.map(({ token_hash, sign_up_id }) => [token_hash, sign_up_id])], ['guardian-asked to kim@example.org', [['hash of for-kim', first.signUps[0]?.id]]]);
  const again = decide([young()], { people: [inIt('ada', 'email')] });
  assert.deepEqual([mailed(again).filter((mail) => mail.startsWith('guardian')), again.guardianLinks], [[], []]);
});

test('signing up leaves a line for the mail of the day, in the place of the mail to the coordinator, where it can wait', () => {
  const intent = wish('aud');
  const decision = decide([{ ...intent, mails: { ...intent.mails, canWait: true } }]);
  assert.deepEqual([mailed(decision), decision.news.map(({ kind, sign_up_id: of }) => [kind, of])], [['signed-up to aud@example.org'], [['volunteer', decision.signUps[0]?.id]]]);
});

test('signing up changes nothing of what it was given', () => {
  const found: FoundForSignUps = { shifts: [shift()], keys: [], opportunities: [cafe()], people: [], met: [] };
  const before = structuredClone(found);
  decideSigningUp([wish('aud'), wish('bo')], found);
  assert.deepEqual(found, before);
});
