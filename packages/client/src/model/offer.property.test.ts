import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { createMemoryOfferBox } from '../adapters/memory/index.ts';
import { SAMPLE_OFFER, sampleResponse } from '../contract/index.ts';
import type { DugnadError } from '../errors/index.ts';
import { fieldErrors, OFFER_ANSWERS, offerFault, OfferResponseSchema, OfferSchema, OfferStatusSchema, type Offer, type OfferResponse, type OfferStatus } from './index.ts';

const TOKEN = 'B'.repeat(27);
const faultsOf = (schema: v.GenericSchema, value: unknown): string[] => fieldErrors(v.safeParse(schema, value).issues ?? []).map(({ pointer }) => pointer);

type Step = { answer: OfferResponse['answer']; key: string };
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ answer: fc.constantFrom(...OFFER_ANSWERS), key: fc.constantFrom('a', 'b', 'c') }), { maxLength: 8 });
const begins: fc.Arbitrary<Pick<Offer, 'status' | 'first'>> = fc.record({ status: fc.constantFrom<OfferStatus>('open', 'expired', 'full', 'gone'), first: fc.constantFrom('direct', 'conversation') });

interface Told {
  before: OfferStatus;
  answer: OfferResponse['answer'];
  shown?: Offer;
  code?: string;
}

/** Each answer of somebody, one after another, with where the offer stood and what came of it. */
async function answerAll(beginning: Pick<Offer, 'status' | 'first'>, all: readonly Step[]): Promise<{ told: Told[]; kept: readonly string[]; end: Offer }> {
  const box = createMemoryOfferBox({ offer: { ...SAMPLE_OFFER, ...beginning }, token: TOKEN });
  const told: Told[] = [];
  for (const { answer, key } of all) {
    const { status: before } = await box.read(TOKEN);
    told.push(await box.respond(TOKEN, sampleResponse(answer), { idempotencyKey: key }).then((shown): Told => ({ before, answer, shown }), ({ code }: DugnadError): Told => ({ before, answer, code })));
  }
  return { told, kept: box.kept, end: await box.read(TOKEN) };
}

describe('an offer, whatever is answered to it', () => {
  it('is theirs once at most, and nothing changes it afterwards', () => fc.assert(fc.asyncProperty(begins, steps, async (beginning, all) => {
    const { told, kept } = await answerAll(beginning, all);
    assert.ok(kept.filter((answer) => answer !== 'call-me').length <= 1, kept.join());
    assert.ok(kept.filter((answer) => answer === 'call-me').length <= 1, kept.join());
    const settled = told.map(({ before }) => before).filter((status) => status === 'accepted' || status === 'to-confirm' || status === 'declined');
    assert.ok(new Set(settled).size <= 1, settled.join());
  })));

  it('takes nothing where it is over', () => fc.assert(fc.asyncProperty(begins, steps, async (beginning, all) => {
    fc.pre(beginning.status !== 'open' && all.length > 0);
    const { told, kept, end } = await answerAll(beginning, all);
    assert.deepEqual([new Set(told.map(({ code }) => code)), kept, end.status], [new Set(['not-open']), [], beginning.status]);
  })));

  it('tells the door to whoever has the place, and to nobody before', () => fc.assert(fc.asyncProperty(begins, steps, async (beginning, all) => {
    const { told, end } = await answerAll(beginning, all);
    for (const offer of [...told.flatMap(({ shown }) => shown ?? []), end]) assert.equal(offer.place !== undefined, offer.status === 'accepted', offer.status);
  })));

  it('says of each answer what its fault says beforehand, but for a key that was used', () => fc.assert(fc.asyncProperty(begins, steps, async (beginning, all) => {
    for (const { before, answer, code } of (await answerAll(beginning, all)).told) {
      if (code === 'idempotency-key-reused') continue;
      assert.equal(code, offerFault(before, answer) === undefined ? undefined : 'not-open', `${answer} to one that is ${before}`);
    }
  })));

  it('asks to talk first where that is so, and else not', () => fc.assert(fc.asyncProperty(fc.constantFrom('direct', 'conversation'), async (first) => {
    const { end } = await answerAll({ status: 'open', first }, [{ answer: 'call-me', key: 'a' }, { answer: 'accept', key: 'b' }]);
    assert.equal(end.status, first === 'direct' ? 'accepted' : 'to-confirm');
  })));
});

describe('what an offer is made of', () => {
  for (const name of ['status', 'task', 'first', 'organiser', 'contact', 'controller', 'expires'] as const) {
    it(`does not go without its ${name}`, () => assert.deepEqual(faultsOf(OfferSchema, { ...SAMPLE_OFFER, [name]: undefined }).map((pointer) => pointer.split('/')[1]), [name]));
  }
  for (const name of ['description', 'start', 'end', 'where', 'place', 'rules', 'concernContact', 'answered', 'heldUntil', 'ownUrl'] as const) {
    it(`goes without its ${name}`, () => assert.ok(v.is(OfferSchema, { ...SAMPLE_OFFER, [name]: undefined })));
  }

  const WRONG: [what: string, changes: object, pointer: string][] = [
    ['a status that there is not', { status: 'maybe' }, '/status'], ['a beginning that is no moment', { start: 'tomorrow' }, '/start'], ['an end on 30 February', { expires: '2099-02-30T12:00:00+01:00[Europe/Oslo]' }, '/expires'],
    ['a page of one’s own that runs', { ownUrl: 'javascript:alert(1)' }, '/ownUrl'], ['a task without words', { task: {} }, '/task'], ['a first step that there is not', { first: 'later' }, '/first'],
  ];
  for (const [what, changes, pointer] of WRONG) it(`is never ${what}`, () => assert.deepEqual(faultsOf(OfferSchema, { ...SAMPLE_OFFER, ...changes }), [pointer]));

  it('is the same after it was sent, however it stands', () => {
    for (const status of OfferStatusSchema.options) assert.deepEqual(v.parse(OfferSchema, JSON.parse(JSON.stringify({ ...SAMPLE_OFFER, status }))), { ...SAMPLE_OFFER, status });
  });
});

describe('an answer', () => {
  it('is one of three words', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom(...OFFER_ANSWERS, 'Accept', ' accept', 'constructor')), (answer) => {
    assert.equal(v.is(OfferResponseSchema, { answer }), (OFFER_ANSWERS as readonly string[]).includes(answer));
  })));

  it('has nothing beside it, whatever its name', () => fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.jsonValue(), (name, value) => {
    fc.pre(name !== 'answer');
    assert.deepEqual(faultsOf(OfferResponseSchema, { answer: 'accept', [name]: value }), [`/${name}`]);
  })));

  for (const sent of [null, undefined, 'accept', ['accept'], 7]) it(`is none where ${JSON.stringify(sent) ?? 'nothing'} was sent`, () => assert.equal(v.is(OfferResponseSchema, sent), false));
});
