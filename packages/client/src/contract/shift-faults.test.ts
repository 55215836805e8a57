import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError } from '../errors/index.ts';
import type { FieldError } from '../errors/index.ts';
import type { Opportunity, Shift, SignUpInput, SignUpReceipt } from '../model/index.ts';
import { code, failuresOf, instead, listing, receiving, runSuite, sending, signing, type Sent, type Spoil } from './fixtures/shift-failures.ts';

/** Spoils each shift of the list. */
const showing = (change: (shift: Shift, opportunity: Opportunity) => Shift): Spoil => listing((page) => ({
  ...page, opportunities: page.opportunities.map((each) => ({ ...each, shifts: each.shifts.map((shift) => change(shift, each)) })),
}));

/** Spoils what a refusal names. */
const refusing = (change: (errors: readonly FieldError[], sent: Sent) => FieldError[]): Spoil => signing((right) => (sent) =>
  right.signUp(sent.to, sent.wish, sent.how).catch((error: DugnadError) => {
    throw error.code === 'invalid-input' ? new DugnadError(error.code, error.message, { errors: change(error.errors ?? [], sent) }) : error;
  }));

/** Knows that something is wrong, and does not say of this field what. */
const silentOn = (pointer: string, wrong: string): Spoil => refusing((errors, { wish }) => (wish.shiftIds?.length === 1 || wish.shiftIds?.[0] === wish.shiftIds?.[1] ? errors.filter((each) => each.pointer !== pointer || each.code !== wrong) : [...errors]));

/** Of one person something else is wrong. */
const silentOf = (isMeant: (person: SignUpInput['person']) => boolean): Spoil => refusing((errors, { wish }) => (isMeant(wish.person) ? [] : [...errors]));

const reversed = (receipt: SignUpReceipt): SignUpReceipt => ({ ...receipt, shifts: receipt.shifts.toReversed() });
const answering = (id: string, status: SignUpReceipt['shifts'][0]['status'], isMeant: (sent: Sent) => boolean = () => true): Spoil => receiving((receipt, sent) =>
  (isMeant(sent) ? { ...receipt, shifts: receipt.shifts.map((shift) => (shift.id === id ? { ...shift, status } : shift)) } : receipt));

const cloneRefuser = signing((right) => {
  const known = new Map<string, SignUpInput>();
  return async ({ to, wish, how }) => {
    if (known.has(how.idempotencyKey) && known.get(how.idempotencyKey) !== wish) throw code('idempotency-key-reused');
    const receipt = await right.signUp(to, wish, how);
    known.set(how.idempotencyKey, wish);
    return receipt;
  };
});

/** Sees that a key was used only when its answer is there. */
const lateLooker = signing((right) => {
  const flying = new Set<string>();
  return async ({ to, wish, how }) => {
    const { idempotencyKey } = how;
    const isSecond = flying.has(idempotencyKey);
    flying.add(idempotencyKey);
    const receipt = await right.signUp(to, wish, { ...how, idempotencyKey: isSecond ? `${idempotencyKey} again` : idempotencyKey });
    flying.delete(idempotencyKey);
    return receipt;
  };
});

/** Answers a known key whatever comes with it, where this is so. */
const keyBeliever = (isMeant: (now: Sent, before: Sent) => boolean): Spoil => signing((right) => {
  const known = new Map<string, Sent & { receipt: SignUpReceipt }>();
  return async (sent) => {
    const before = known.get(sent.how.idempotencyKey);
    if (before && isMeant(sent, before)) return before.receipt;
    const receipt = await right.signUp(sent.to, sent.wish, sent.how);
    known.set(sent.how.idempotencyKey, { ...sent, receipt });
    return receipt;
  };
});

/** Keeps a key also for what it refused. */
const grudgeBearer = signing((right) => {
  const refused = new Set<string>();
  return async ({ to, wish, how }) => {
    if (refused.has(how.idempotencyKey)) throw code('idempotency-key-reused');
    return right.signUp(to, wish, how).catch((error: unknown) => {
      refused.add(how.idempotencyKey);
      throw error;
    });
  };
});

/** Knows nobody again by this. */
const forgetting = (field: 'phone' | 'email'): Spoil => {
  let number = 0;
  return sending((sent) => {
    const { person } = sent.wish;
    if (!person.name.startsWith('Aud B.') || !person[field]) return sent;
    number += 1;
    return { ...sent, wish: { ...sent.wish, person: { ...person, [field]: field === 'phone' ? `95 00 00 ${10 + number}` : `other-${number}@example.net` } } };
  });
};

type Declared = NonNullable<SignUpInput['declarations']>[0];

/** Something else about the answers to declarations. */
const declaredAs = (change: (one: Declared, index: number) => Partial<Declared>, { wish, ...sent }: Sent): Sent => ({ ...sent, wish: { ...wish, ...(wish.declarations && { declarations: wish.declarations.map((one, index) => ({ ...one, ...change(one, index) })) }) } });

/** Gives no reference to whoever agrees in this way. */
const unheard = (way: Declared['method']): Spoil => receiving((receipt, { wish, to }) => (to === 'repair-help' && wish.person.name.startsWith('Aud') && wish.declarations?.[0]?.method === way ? { ...receipt, reference: '' } : receipt));

/** Says to whoever is in already that it is so. */
const tellTale = signing((right) => async ({ to, wish, how }) => {
  const isIn = right.signUps.some(({ signUp }) => signUp.person.phone === wish.person.phone?.replaceAll(' ', ''));
  return right.signUp(to, wish, how).catch((error: DugnadError) => {
    throw isIn && error.errors?.[0]?.code === 'full' && !wish.talk ? new DugnadError('invalid-input', 'x', { errors: [{ pointer: '/shiftIds/0', code: 'twice' }] }) : error;
  });
});

/** Promises a place to whoever comes while it is busy with somebody else, for it has not counted that one yet. */
const slowCounter = (isMeant: (wish: SignUpInput) => boolean): Spoil => (right, opportunities) => {
  let busy = 0;
  return { signUp: async (to, wish, how) => {
    if (!isMeant(wish) || busy === 0) {
      busy += 1;
      return right.signUp(to, wish, how).finally(() => (busy -= 1));
    }
    const shifts = (wish.shiftIds ?? []).map((id) => ({ id, status: 'confirmed' as const }));
    await right.signUp(to, wish, how).catch(() => undefined);
    return { reference: `MEM-${how.idempotencyKey}`, status: 'confirmed', shifts, contact: opportunities[0]!.contact, deleteAfter: '2999-01-01' };
  } };
};

const isOfTalk = (pointer: string, wrong: string): Spoil => refusing((errors, { wish }) => (wish.talk ? errors.filter((each) => each.pointer !== pointer || each.code !== wrong) : [...errors]));

/** Gives a talk also to whoever comes while somebody else is given it. */
const doubleBooker: Spoil = (right, opportunities) => {
  let busy = 0;
  return { signUp: async (to, wish, how) => {
    busy += 1;
    if (busy === 1 || wish.talk?.id !== 'talk-next') return right.signUp(to, wish, how).finally(() => (busy -= 1));
    busy -= 1;
    return { reference: 'MEM-0', status: 'received', shifts: [], talk: { ...wish.talk, start: '', end: '' }, contact: opportunities[0]!.contact, deleteAfter: '2999-01-01' };
  } };
};

const ids = (...all: string[]) => ({ wish }: Sent): boolean => JSON.stringify(wish.shiftIds) === JSON.stringify(all);

const ALIKE = (how: string): string => `answers somebody who is in already as somebody new, and gives no second place: known by ${how}`;

/** The title of each check, a register that is wrong in just this, and what else it must fail in then. */
const FAULTS: [title: string, spoil: Spoil, ...also: string[]][] = [
  ['says what it can do', () => ({ abilities: { places: false } }), 'answers a repeated key with the same receipt, and takes one place', 'does what is sent twice at once only once'],
  ['lists opportunities whole, with what was left out', listing((page) => ({ ...page, opportunities: page.opportunities.map(({ rewards: _, ...each }) => each as Opportunity) }))],
  ['lists first what needs somebody first', listing((page) => ({ ...page, opportunities: page.opportunities.toReversed() }))],
  ['says of each shift where it stands', showing((shift) => (shift.status === 'closed' ? { ...shift, status: 'open' } : shift))],
  ['says of each opportunity where it stands', listing((page) => ({ ...page, opportunities: page.opportunities.map((each) => (each.status === 'open' ? { ...each, status: 'full' } : each)) }))],
  ['says when it was read, and that nothing is wrong', listing((page) => ({ ...page, asOf: 'now' }))],
  ['points at the field for no name', silentOn('/person/name', 'missing')],
  ['points at the field for a name that a spreadsheet would run', silentOn('/person/name', 'formula')],
  ['points at the field for somebody whom nobody can reach', silentOn('/person/phone', 'unreachable')],
  ['points at the field for a telephone number that is none', silentOn('/person/phone', 'not-a-phone-number')],
  ['points at the field for an e-mail address that is none', silentOn('/person/email', 'not-an-email')],
  ['points at the field for a call without a number', silentOf(({ preferred, phone }) => preferred === 'call' && phone === undefined)],
  ['points at the field for a letter without an address', silentOf(({ preferred, email }) => preferred === 'email' && email === undefined)],
  ['points at the field for a call to whoever is never to be called', silentOn('/person/noCalls', 'contradiction'), 'points at the field for a talk on the telephone with whoever is never to be called'],
  ['points at the field for a message without end', silentOn('/message', 'too-long')],
  ['points at the field for half a day that there is not', silentOn('/availability/0', 'not-a-half-day')],
  ['points at the field for twice the same shift', silentOn('/shiftIds', 'twice')],
  ['points at the field for a shift that there is not', silentOn('/shiftIds/0', 'unknown')],
  ['refuses whoever says nothing of an age below which a guardian is needed', refusing((errors, { wish }) => (wish.shiftIds?.[0] === 'plant' && wish.oldEnough === undefined && errors[0]?.pointer === '/oldEnough' ? [] : [...errors])), 'refuses whoever says nothing of an age that is asked for'],
  ['refuses whoever is younger and names no guardian', refusing((errors) => errors.filter(({ pointer }) => pointer !== '/guardian/name'))],
  ['refuses a guardian without a telephone number', refusing((errors) => errors.filter(({ pointer }) => pointer !== '/guardian/phone'))],
  ['refuses a guardian of somebody who is old enough', sending(({ wish, ...sent }) => ({ ...sent, wish: wish.oldEnough && wish.guardian ? { ...wish, oldEnough: false } : wish }))],
  ['holds a place for whoever comes with a guardian, and gives it at once to whoever is old enough', receiving((receipt, { wish }) => (wish.guardian && wish.person.name.startsWith('Aud') ? { ...receipt, status: 'confirmed' } : receipt))],
  ['takes two who come with the same guardian for two people', sending((sent) => (sent.wish.guardian && sent.wish.person.name.startsWith('Volunteer') ? { ...sent, wish: { ...sent.wish, person: { ...sent.wish.person, phone: sent.wish.guardian.phone } } } : sent))],
  ['points at the field for something to prepare that there is not', silentOn('/needs/0', 'unknown')],
  ['takes what somebody asks to be prepared, with their yes', sending(({ wish: { needsConsent: _, ...wish }, ...sent }) => ({ ...sent, wish }))],
  ['refuses what is to be prepared without a word on it', sending((sent) => (sent.to === 'visiting-friend' && !sent.wish.needsConsent ? { ...sent, wish: { ...sent.wish, needs: [] } } : sent))],
  ['refuses what is to be prepared where somebody said no to its being kept', sending((sent) => (sent.wish.needsConsent?.event === 'refused' ? { ...sent, wish: { ...sent.wish, needs: [] } } : sent))],
  ['needs no yes to what is not asked, for it is not kept', signing((right) => ({ to, wish, how }) => (to === 'cafe-host' && wish.needs?.[0] === 'seat' ? Promise.reject(code('invalid-input')) : right.signUp(to, wish, how)))],
  ['takes whoever agrees to a declaration at once', unheard('online')],
  ['takes whoever agrees to a declaration on paper', unheard('paper')],
  ['takes the text of a declaration in each language that it is written in', sending((sent) => (sent.wish.person.name.startsWith('Volunteer') ? declaredAs(({ id }, index) => (index === 0 && id === 'silence' ? { textSha256: 'a'.repeat(64) } : {}), sent) : sent))],
  ['refuses whoever says nothing of a declaration that is asked', refusing((errors) => errors.filter(({ pointer }) => pointer !== '/declarations'))],
  ['refuses an answer to another version of a declaration', sending((sent) => declaredAs(() => ({ version: '2026-11' }), sent))],
  ['refuses an answer to another text of a declaration', refusing((errors, { wish }) => (wish.declarations?.[0]?.version === '2026-11' ? errors.filter(({ code: wrong }) => wrong !== 'stale') : [...errors]))],
  ['refuses an answer to a declaration that nobody asks', refusing((errors) => errors.filter(({ pointer }) => pointer !== '/declarations/1'))],
  ['shows a declaration whole, in each of its languages', listing((page) => ({ ...page, opportunities: page.opportunities.map((each) => ({ ...each, requirements: each.requirements.map((one) => (typeof one === 'object' && 'declaration' in one ? { text: one.declaration.text } : one)) })) }))],
  ['takes an answer to a declaration where none is asked, for it is not kept', signing((right) => ({ to, wish, how }) => (to === 'cafe-host' && wish.declarations ? Promise.reject(code('invalid-input')) : right.signUp(to, wish, how)))],
  ['refuses shifts that overlap, says which, and takes no place', refusing((errors) => errors.filter(({ code: wrong }) => wrong !== 'overlaps'))],
  ['refuses whoever says nothing of an age that is asked for', sending((sent) => ({ ...sent, wish: { ...sent.wish, ...(!sent.wish.guardian && { oldEnough: sent.wish.oldEnough ?? true }) } })), 'refuses whoever says nothing of an age below which a guardian is needed'],
  ['refuses whoever is younger than it takes', sending((sent) => ({ ...sent, wish: { ...sent.wish, ...(sent.wish.oldEnough === false && { oldEnough: true }) } })), 'refuses whoever is younger and names no guardian'],
  ['takes whoever says to be old enough', signing((right) => ({ to, wish, how }) => (wish.oldEnough && !wish.guardian && wish.person.name.startsWith('Aud') ? Promise.reject(code('invalid-input')) : right.signUp(to, wish, how)))],
  ['says that there is no such opportunity', signing((right) => ({ to, wish, how }) => instead(right.signUp(to, wish, how), 'not-found', 'http-status'))],
  ['takes nobody for an opportunity that is closed', signing((right) => ({ to, wish, how }) => (to === 'concert-crew' ? instead(right.signUp(to, wish, how), 'not-open', 'unavailable') : right.signUp(to, wish, how)))],
  ['takes nobody for an opportunity that cannot be asked for any more', signing((right) => ({ to, wish, how }) => (to === 'flea-market' ? instead(right.signUp(to, wish, how), 'not-open', 'unavailable') : right.signUp(to, wish, how)))],
  ['answers a repeated key with the same receipt, and takes one place', cloneRefuser],
  ['does what is sent twice at once only once', lateLooker],
  ['refuses a key that was used for somebody else', keyBeliever((now, before) => now.to === before.to)],
  ['refuses a key that was used for another opportunity', keyBeliever((now, before) => now.to !== before.to)],
  ['takes what was mended under the key that was refused', grudgeBearer],
  ['rejects as aborted when nobody wants the answer any more', sending(({ how: { idempotencyKey }, ...sent }) => ({ ...sent, how: { idempotencyKey } }))],
  ['rejects with a code that says what is wrong with the line', (right) => ({ listOpportunities: (how) => instead(right.listOpportunities(how), 'network', 'invalid-data') })],
  ['gives a place at once where one may begin at once, and says who gets in touch and when all is deleted', receiving((receipt, { wish }) => (wish.person.name.startsWith('Aud Bj') ? { ...receipt, deleteAfter: '2999-12-31' } : receipt)), 'takes somebody who wishes for no shift, and forgets in time'],
  ['holds a place where a talk comes first, and says until when, and when somebody answers', receiving(({ answerBy: _, ...receipt }) => receipt)],
  ['holds no place longer than until its shift begins', receiving((receipt) => (receipt.shifts[0]?.id === 'soon' ? { ...receipt, heldUntil: '2999-01-01T00:00:00Z' } : receipt))],
  ['takes somebody who wishes for no shift, and forgets in time', receiving((receipt) => (receipt.shifts.length || receipt.talk ? receipt : { ...receipt, status: 'confirmed' }))],
  ['answers for each shift, in the order of the wish', receiving((receipt, { wish }) => (wish.shiftIds?.length === 6 ? reversed(receipt) : receipt))],
  ['lets one wait where no place is left and there is a list', answering('one-waits', 'full', ids('one-waits')), 'lets all others wait who come at once, where there is a list'],
  ['lets everybody wait where a person chooses', answering('chosen', 'confirmed', ids('chosen'))],
  ['takes shifts of which one begins when the other ends', answering('afternoon', 'closed', (sent) => ids('morning', 'afternoon')(sent) && sent.wish.person.name !== 'Aud'), 'takes somebody who is in already for another shift'],
  ['takes shifts that overlap when that is meant', sending((sent) => ({ ...sent, wish: { ...sent.wish, overlap: false } }))],
  ['takes one that overlaps only what is cancelled', signing((right) => ({ to, wish, how }) => (ids('cancelled', 'instead')({ to, wish, how }) ? Promise.reject(new DugnadError('invalid-input', 'x', { errors: [{ pointer: '/shiftIds/1', code: 'overlaps' }] })) : right.signUp(to, wish, how)))],
  ['calls a shift cancelled that there is not, beside one that can be had', answering('nowhere', 'closed')],
  ['shows a shift as full when its last place is gone', showing((shift) => (shift.id === 'one-place' && shift.status === 'full' ? { ...shift, status: 'open' } : shift))],
  [ALIKE('a telephone number'), forgetting('phone'), 'answers somebody who has a talk already as somebody new, and leaves the second one to others'],
  [ALIKE('an e-mail address'), forgetting('email')],
  ['says of a full shift to somebody who is in it what it says to all', tellTale],
  ['takes somebody who is in already for another shift', signing((right) => async ({ to, wish, how }) => {
    const isIn = right.signUps.some(({ shifts, signUp }) => shifts.length === 1 && shifts[0]?.id === 'morning' && signUp.person.phone === '90000000');
    return isIn && ids('morning', 'afternoon')({ to, wish, how }) ? reversed(await right.signUp(to, wish, how)) : right.signUp(to, wish, how);
  })],
  ['answers whoever is blocked as somebody new, and gives no place', receiving((receipt, { wish }) => (wish.person.email?.endsWith('@blocked.example') ? { ...receipt, status: 'received', shifts: [] } : receipt))],
  ['names each shift with its reason where none can be had', refusing((errors) => (errors.length === 4 ? errors.map((each) => ({ ...each, code: 'full' })) : [...errors]))],
  ['promises no answer beside a talk that is booked, which is the answer', receiving((receipt) => (receipt.talk ? { ...receipt, answerBy: receipt.talk.start } : receipt))],
  ['points at the field for a talk that there is not', isOfTalk('/talk', 'unknown')],
  ['points at the field for a talk that has begun', isOfTalk('/talk', 'past')],
  ['points at the field for a talk in a way that is not offered', isOfTalk('/talk/mode', 'not-offered')],
  ['points at the field for a talk on the telephone without a number', isOfTalk('/person/phone', 'missing')],
  ['points at the field for a talk on the telephone with whoever is never to be called', isOfTalk('/person/noCalls', 'contradiction')],
  ['gives a talk that is free, says when and how it is, and shows it to nobody else', receiving((receipt, { wish }) => (wish.person.name.startsWith('Aud Bj') && receipt.talk ? { ...receipt, talk: { ...receipt.talk, end: receipt.talk.start } } : receipt))],
  ['refuses a talk that somebody has, to everybody alike, and keeps no shift with it', refusing((errors, { wish }) => (wish.shiftIds?.length ? [...errors] : errors.map((each) => (each.code === 'full' && wish.talk?.id === 'talk-early' ? { ...each, code: 'twice' } : each))))],
  ['answers somebody who has a talk already as somebody new, and leaves the second one to others', receiving((receipt, { wish }) => (wish.talk && wish.person.name === 'Aud B.' ? { ...receipt, status: 'waitlisted' } : receipt))],
  ['answers whoever is blocked as somebody new, and leaves the talk to others', receiving((receipt, { wish }) => (wish.talk && wish.person.email?.endsWith('@blocked.example') ? { ...receipt, status: 'waitlisted' } : receipt))],
  ['gives a talk to one of all who come at once', doubleBooker],
  ['gives no place twice, however many come at once', slowCounter(({ shiftIds, person }) => shiftIds?.length === 1 && shiftIds[0] === 'morning' && person.name.startsWith('Volunteer'))],
  ['lets all others wait who come at once, where there is a list', slowCounter(({ shiftIds }) => shiftIds?.length === 1 && shiftIds[0] === 'one-waits')],
  ['gives no place twice to those who want several shifts at once, in whatever order', slowCounter(({ shiftIds }) => shiftIds?.length === 3 && shiftIds.includes('afternoon') && shiftIds.includes('chosen'))],
];

describe('each check of the contract of a register of shifts', () => {
  for (const [title, spoil, ...also] of FAULTS) {
    it(`is failed by one that is wrong in just that: ${title}`, async () => assert.deepEqual((await failuresOf(spoil)).toSorted(), [title, ...also].toSorted()));
  }

  it('has a register here that fails it', async () => {
    const titles = [...(await runSuite(() => ({}))).keys()];
    assert.deepEqual(titles.toSorted(), FAULTS.map(([title]) => title).toSorted());
  });
});
