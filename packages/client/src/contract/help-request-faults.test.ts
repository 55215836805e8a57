import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import type { DugnadError } from '../errors/index.ts';
import { HELP_THINGS, helpRequestFaults, HelpPointSchema, HelpRequestSchema, type HelpRequestInput } from '../model/index.ts';
import { code, failuresOf, instead, runSuite, type Spoil } from './fixtures/help-request-failures.ts';
import { SAMPLE_HELP_POINT, sampleHelpRequest } from './index.ts';

const GOOD = sampleHelpRequest();
/** Repairs what was sent before a right box sees it. */
const mending = (mend: (request: HelpRequestInput) => Partial<HelpRequestInput>): Spoil => (right) => ({ send: (request, how) => right.send({ ...request, ...mend(request) }, how) });
const filling = (name: keyof HelpRequestInput): Spoil => mending((request) => ({ [name]: request[name] || GOOD[name] }));
const telling = (change: object): Spoil => (right) => ({ status: async (...asked) => ({ ...(await right.status(...asked)), ...change }) });
const person = (mend: (person: HelpRequestInput['person']) => Partial<HelpRequestInput['person']>): Spoil => mending((request) => ({ person: { ...request.person, ...mend(request.person) } }));
const refusing = (when: (request: HelpRequestInput) => boolean): Spoil => (right) => ({ send: (...sent) => (when(sent[0]) ? Promise.reject(code('invalid-input')) : right.send(...sent)) });

const FAULTS: [what: string, caught: RegExp, spoil: Spoil][] = [
  ['shows another point', /shows whom one asks/, (right) => ({ readPoint: async (how) => ({ ...(await right.readPoint(how)), id: 'another' }) })],
  ['shows a closed point as open', /says that one cannot ask now/, (right) => ({ readPoint: async (how) => ({ ...(await right.readPoint(how)), status: 'open' }) })],
  ['tells another day of deletion', /whom it reaches/, (right) => ({ send: async (...sent) => ({ ...(await right.send(...sent)), deleteAfter: '2099-12-31' }) })],
  ['wants a day', /whenever it suits/, refusing(({ when }) => when.kind === 'flexible')],
  ['knows no rhythm', /again and again/, refusing(({ when }) => when.kind === 'recurring')],
  ['wants a mail address', /who has no mail/, refusing((request) => request.person.email === undefined && request.person.phone === '90000000' && request.person.name === 'Aud')],
  ['takes nothing from centres', /for a centre/, refusing((request) => request.organisation !== undefined)],
  ['throws away what it takes for the same', /two people/, (right) => ({ send: (request, how) => right.send(request, { ...how, idempotencyKey: JSON.stringify(request) }) })],
  ['takes no notice of the key', /however often/, (right) => ({ send: (request, how) => right.send(request, { ...how, idempotencyKey: `${how.idempotencyKey}${right.kept.length}` }) })],
  ['takes anything under one key', /another request under/, (right) => ({ send: (...sent) => right.send(...sent).catch((error: DugnadError) => (error.code === 'idempotency-key-reused' ? right.kept[0]!.receipt : Promise.reject(error))) })],
  ['guesses whom it is for', /not whom it is for/, filling('for')],
  ['takes centres without a name', /centre without its name/, mending((request) => ({ organisation: request.for === 'organisation' ? (request.organisation ?? '-') : undefined }))],
  ['takes a request for nothing', /nothing that is asked/, mending(({ what }) => ({ what: what.trim() || 'x' }))],
  ['cuts texts short', /text without end/, mending(({ what }) => ({ what: what.slice(0, 1000) }))],
  ['takes no time for any time', /no word about when/, mending(({ when }) => ({ when: (when as typeof when | undefined) ?? { kind: 'flexible' } }))],
  ['takes a day that is not named for any', /day without its date/, mending(({ when }) => ({ when: when as unknown === undefined || when.kind !== 'date' || when.date ? when : { kind: 'flexible' } }))],
  ['moves days to where there are some', /day that there is not/, mending(({ when }) => ({ when: when as unknown !== undefined && when.kind === 'date' && when.date === '2099-02-30' ? { ...when, date: '2099-03-02' } : when }))],
  ['takes what is over', /a day of the past/, mending(({ when }) => ({ when: when as unknown !== undefined && when.kind === 'date' && when.date === '2020-03-07' ? { kind: 'flexible' } : when }))],
  ['takes nobody knows when', /nobody knows when/, mending(({ when }) => ({ when: when as unknown !== undefined && when.kind === 'recurring' ? { kind: 'recurring', words: when.words || '-' } : when }))],
  ['calls everything light', /how heavy/, filling('effort')],
  ['drops what it does not know', /thing to know/, mending(({ things = [] }) => ({ things: things.filter((one) => HELP_THINGS.includes(one)) }))],
  ['takes anywhere for a place', /no place at all/, filling('place')],
  ['takes nameless ones', /nobody who asks/, person(({ name }) => ({ name: name.trim() || 'Noen' }))],
  ['takes who cannot be reached', /can be reached/, person(({ phone, email }) => ({ phone: phone ?? (email ? undefined : '90000000') }))],
  ['drops bad addresses', /that none can be/, person(({ email }) => ({ email: email === 'aud@' ? undefined : email }))],
  ['takes requests when it is closed', /takes nothing where one cannot/, (right) => ({ send: async (request, how) => {
    right.update({ point: SAMPLE_HELP_POINT });
    return right.send(request, how);
  } })],
  ['answers whoever has left', /aborted/, (right) => ({ readPoint: () => right.readPoint() })],
  ['sends for whoever has left', /aborted/, (right) => ({ send: (request, { idempotencyKey }) => right.send(request, { idempotencyKey }) })],
  ['throws what is not ours', /the line/, (right) => ({ send: (...sent) => right.send(...sent).catch(() => Promise.reject(new TypeError('Failed to fetch'))) })],
  ['calls a broken line something else', /the line/, (right) => ({ send: (...sent) => instead(right.send(...sent), 'network', 'not-found') })],
  ['shows the number to whoever has the link', /nothing of how they are reached/, telling({ person: GOOD.person })],
  ['says that it is received for ever', /talking that|found that|closed that/, telling({ status: 'received' })],
  ['keeps the answer to itself', /what the association wrote/, telling({ answer: undefined })],
  ['makes something up for any link', /a link that is none/, (right) => ({ status: (token, how) => right.status(token === 'nothing' ? (right.kept[0]?.token ?? '') : token, how).catch((error: Error) => (token === 'nothing' ? ({ status: 'received' } as never) : Promise.reject(error))) })],
  ['takes nothing back', /taken back at once/, () => ({ withdraw: async () => undefined })],
];

describe('the contract of a box for requests', () => {
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

  it('catches one that gives out links though nobody can follow them', async () => {
    const failed = await failuresOf(() => ({}), { status: false });
    assert.deepEqual(failed, ['gives nobody a link that shows nothing, and says so when it is asked']);
  });
});

describe('the sample', () => {
  it('follows the schemas, and lacks nothing', () => {
    assert.ok(v.is(HelpPointSchema, SAMPLE_HELP_POINT));
    assert.ok(v.is(HelpRequestSchema, GOOD));
    assert.deepEqual(helpRequestFaults(GOOD, '2026-11-30'), []);
  });
});
