import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { createMemoryOfferBox } from '../adapters/memory/index.ts';
import type { DugnadError } from '../errors/index.ts';
import { OfferResponseSchema, OfferSchema, type Offer, type OfferResponse } from '../model/index.ts';
import { code, failuresOf, instead, runSuite, TOKEN, type Spoil } from './fixtures/offer-failures.ts';
import { SAMPLE_OFFER, sampleResponse } from './index.ts';

type Sent = Parameters<ReturnType<typeof createMemoryOfferBox>['respond']>;

/** Shows something else. */
const showing = (change: (offer: Offer) => Offer): Spoil => (right) => ({ read: async (...asked) => change(await right.read(...asked)) });
/** Answers something else. */
const answering = (change: (offer: Offer, response: OfferResponse) => Offer): Spoil => (right) => ({ respond: async (...sent) => change(await right.respond(...sent), sent[1]) });
/** Takes what a right box refuses with this. */
const swallowing = (pointerCode: string): Spoil => (right) => ({ respond: (...sent: Sent) => right.respond(...sent).catch((error: DugnadError) => (error.errors?.[0]?.code === pointerCode ? right.read(sent[0]) : Promise.reject(error))) });
const otherStatus = (from: Offer['status'], to: Offer['status']): Spoil => showing((offer) => ({ ...offer, status: offer.status === from ? to : offer.status }));

const FAULTS: [what: string, caught: RegExp, spoil: Spoil][] = [
  ['shows a door to everybody', /and no door/, showing((offer) => ({ ...offer, place: { address: 'Bakkegata 4' } }))],
  ['says nothing of a talk', /talk comes first, where it does/, showing((offer) => ({ ...offer, first: 'direct' }))],
  ['takes a look for a yes', /by being looked at/, (right) => ({ read: async (token, how) => {
    const seen = await right.read(token, how);
    if (seen.status === 'open') await right.respond(token, sampleResponse(), { idempotencyKey: 'seen' });
    return seen;
  } })],
  ['believes every link', /another link/, (right) => ({ read: (_token, how) => right.read(TOKEN, how), respond: (_token, ...sent) => right.respond(TOKEN, ...sent) })],
  ['keeps the way to the place to itself', /and the way to it/, answering(({ place: _place, ...offer }) => offer)],
  ['gives the place before the talk', /tells no door yet/, answering((offer) => ({ ...offer, status: offer.status === 'to-confirm' ? 'accepted' : offer.status }))],
  ['takes a no for a wish to talk', /takes a no/, answering((offer, { answer }) => ({ ...offer, status: answer === 'decline' ? 'call-me' : offer.status }))],
  ['takes a wish to talk for a no', /takes a yes afterwards/, (right) => ({ respond: (token, { answer }, how) => right.respond(token, { answer: answer === 'call-me' ? 'decline' : answer }, how) })],
  ['answers the second time otherwise', /sent twice/, (right) => ({ respond: async (...sent) => {
    const offer = await right.respond(...sent);
    return { ...offer, answered: `${right.sent.length}` };
  } })],
  ['takes no notice of the key', /under the same key/, (right) => ({ respond: (token, response, how) => right.respond(token, response, { ...how, idempotencyKey: `${how.idempotencyKey}${right.sent.length}` }) })],
  ['takes another answer as if it counted', /first answer stand/, swallowing('answered')],
  ['shows an offer that is over as open', /it is too late/, otherStatus('expired', 'open')],
  ['shows a place that others have', /others have/, otherStatus('full', 'open')],
  ['shows what was taken back', /nobody is asked any more/, otherStatus('gone', 'open')],
  ['takes an answer too late', /it is too late/, swallowing('expired')],
  ['takes an answer when it is full', /others have/, swallowing('full')],
  ['takes an answer when it is gone', /nobody is asked any more/, swallowing('gone')],
  ['takes nothing for a yes', /for no answer/, (right) => ({ respond: (token, response, how) => right.respond(token, { ...sampleResponse(), ...response }, how) })],
  ['takes anything for a yes', /that there is not/, (right) => ({ respond: (token, response, how) => right.respond(token, v.is(OfferResponseSchema.entries.answer, response.answer) ? response : { ...response, ...sampleResponse() }, how) })],
  ['drops a name and goes on', /for a name/, (right) => ({ respond: (token, { answer }, how) => right.respond(token, { answer }, how) })],
  ['answers whoever has left', /aborted/, (right) => ({ read: (token) => right.read(token) })],
  ['takes an answer of whoever has left', /aborted/, (right) => ({ respond: (token, response, { idempotencyKey }) => right.respond(token, response, { idempotencyKey }) })],
  ['throws what is not ours', /the line/, (right) => ({ respond: (...sent) => right.respond(...sent).catch(() => Promise.reject(new TypeError('Failed to fetch'))) })],
  ['calls a broken line something else', /the line/, (right) => ({ respond: (...sent) => instead(right.respond(...sent), 'network', 'not-found') })],
  ['says that it cannot, and does it', /another link/, (right) => ({ respond: async (token, response, how) => {
    if (token === TOKEN) return right.respond(token, response, how);
    await right.respond(TOKEN, response, how);
    throw code('not-found');
  } })],
];

describe('the contract of a box for offers', () => {
  it('finds nothing wrong with a right one', async () => assert.deepEqual(await failuresOf(() => ({})), []));

  for (const [what, caught, spoil] of FAULTS) {
    it(`catches one that ${what}`, async () => {
      const failed = await failuresOf(spoil);
      assert.ok(failed.some((title) => caught.test(title)), failed.join('\n') || 'nothing failed');
    });
  }

  it('has a broken box for every check', async () => {
    const titles = [...(await runSuite(() => ({}))).keys()];
    assert.deepEqual(titles.filter((title) => !FAULTS.some(([, caught]) => caught.test(title))), []);
  });
});

describe('the sample offer', () => {
  it('follows the schema, and so does each answer', () => {
    assert.deepEqual(v.parse(OfferSchema, SAMPLE_OFFER), SAMPLE_OFFER);
    for (const answer of ['accept', 'decline', 'call-me'] as const) assert.ok(v.is(OfferResponseSchema, sampleResponse(answer)));
    assert.equal(createMemoryOfferBox({ offer: SAMPLE_OFFER, token: TOKEN }).src, 'memory:');
  });
});
