import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createMemoryShiftRegister, type MemoryShiftRegister } from '../adapters/memory/index.ts';
import { describeOpportunitySource, describeShiftRegister, sampleOpportunities, sampleSignUp } from '../contract/index.ts';
import type { DugnadError } from '../errors/index.ts';
import type { OpportunityInput } from '../model/index.ts';
import { nameAmongSeveral, nameAtSource } from './name-among-several.ts';
import { combineOpportunities, type OpportunitySource, type ShiftRegister } from './index.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const now = (): number => NOW;
const [cafe, friend] = sampleOpportunities(NOW) as [OpportunityInput, OpportunityInput];

const register = (src: string, opportunities: OpportunityInput[], more = {}): MemoryShiftRegister => createMemoryShiftRegister({ src, opportunities, now, ...more });
const teller = (src: string, opportunities: OpportunityInput[]): OpportunitySource => {
  const { listOpportunities } = register(src, opportunities);
  return { src, listOpportunities };
};
const combined = (...sources: (OpportunitySource | ShiftRegister)[]): ShiftRegister => combineOpportunities(sources, now) as ShiftRegister;
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'no error', ({ code }: DugnadError) => code);
const ids = async (source: OpportunitySource): Promise<string[]> => (await source.listOpportunities()).opportunities.map(({ id }) => id);
const begins = (hours: number): OpportunityInput['shifts'] => [{ id: 'one', start: new Date(NOW + hours * 3_600_000).toISOString(), end: new Date(NOW + (hours + 1) * 3_600_000).toISOString(), capacity: 2 }];
const role = (id: string, hours: number, more: Partial<OpportunityInput> = {}): OpportunityInput => ({ ...cafe, id, shifts: begins(hours), ...more });

describeShiftRegister('several sources together', (opportunities) => {
  const [first, second] = [createMemoryShiftRegister({ opportunities }), createMemoryShiftRegister({ src: 'memory:empty' })];
  return {
    register: combineOpportunities([first, second]) as ShiftRegister,
    block: (domain) => first.update({ blocked: [`aud@${domain}`] }),
    cut: () => [first, second].forEach((one) => one.update({ fail: 'network' })),
  };
}, { describe, it });

describeOpportunitySource('two sources with the same', () => combineOpportunities(['a', 'b'].map((src) => createMemoryShiftRegister({ src, opportunities: sampleOpportunities(Date.now()) }))), {
  describe, it, makeBroken: () => combineOpportunities([createMemoryShiftRegister({ fail: 'network' }), createMemoryShiftRegister({ fail: 'offline' })]),
});

describe('what several associations have', () => {
  it('is one list, in the order of what needs somebody first', async () => {
    assert.deepEqual(await ids(combined(register('a', [role('soon', 2), role('late', 9)]), register('b', [role('between', 5)]))), ['soon', 'between--2', 'late']);
  });

  it('stays apart where two call theirs the same, and keeps its name when the other cannot be read', async () => {
    const [a, b] = [register('a', [role('host', 2)]), register('b', [role('host', 5)])];
    const both = combined(a, b);
    assert.deepEqual(await ids(both), ['host', 'host--2']);
    a.update({ fail: 'network' });
    assert.deepEqual(await ids(both), ['host--2']);
  });

  it('is there once although two tell of it, as the first does', async () => {
    const url = 'https://a.example/embed/volunteer/a/host';
    const page = await combined(register('a', [role('host', 2, { url, title: 'ours' })]), teller('b', [role('host', 2, { url, title: 'theirs' })])).listOpportunities();
    assert.deepEqual(page.opportunities.map(({ title }) => title), ['ours']);
  });

  it('is there without the source that fails, and says which that is', async () => {
    const { opportunities, failures } = await combined(register('a', [role('host', 2)], { fail: 'timeout' }), register('b', [role('help', 5)])).listOpportunities();
    assert.deepEqual([opportunities.map(({ id }) => id), failures.map(({ src, error }) => [src, error.code])], [['help--2'], [['a', 'timeout']]]);
  });

  it('names a source without an address by its place', async () => {
    const broken: OpportunitySource = { listOpportunities: () => Promise.reject(new TypeError('?')) };
    assert.deepEqual((await combined(register('a', [cafe]), broken).listOpportunities()).failures.map(({ src, error }) => [src, error.code]), [['source 2', 'network']]);
  });

  it('cannot be read when none of them can', async () => assert.equal(await codeOf(combined(register('a', [], { fail: 'timeout' }), register('b', [], { fail: 'offline' })).listOpportunities()), 'timeout'));

  it('is nothing without a source', async () => assert.equal(await codeOf(combined().listOpportunities()), 'invalid-address'));

  it('is what the only source has, as it stands', () => {
    const one = register('a', [cafe]);
    assert.equal(combined(one), one);
  });

  it('is as old as the oldest of it, and may be old if one is', async () => {
    const at = (asOf: string, stale: boolean): OpportunitySource => ({ listOpportunities: async () => ({ opportunities: [], failures: [], problems: [{ src: 'a', line: 1, code: 'c', message: asOf }], asOf, stale }) });
    const { asOf, stale, problems } = await combined(at('2026-11-02T00:00:00Z', false), at('2026-11-01T00:00:00Z', true), at('2026-11-03T00:00:00Z', false)).listOpportunities();
    assert.deepEqual([asOf, stale, problems.length], ['2026-11-01T00:00:00Z', true, 3]);
  });

  it('has the addresses of all of them', () => assert.equal(combined(register('a', []), { listOpportunities: async () => Promise.reject(new Error()) }).src, 'a source 2'));
});

describe('a sign-up among several associations', () => {
  const wish = sampleSignUp({ shiftIds: ['one'] });

  it('goes to the one whose opportunity it is, by the name that it has there', async () => {
    const [a, b] = [register('a', [role('host', 2)]), register('b', [role('host', 5)])];
    assert.equal((await combined(a, b).signUp('host--2', wish, { idempotencyKey: 'k' })).status, 'confirmed');
    assert.deepEqual([a.sent.length, b.sent.map(({ opportunityId, idempotencyKey }) => [opportunityId, idempotencyKey])], [0, [['host', 'k']]]);
  });

  it('never goes to another one when its own cannot be reached', async () => {
    const [a, b] = [register('a', [role('host', 2)], { fail: 'network' }), register('b', [role('host', 5)])];
    const both = combined(a, b);
    await both.listOpportunities();
    assert.deepEqual([await codeOf(both.signUp('host', wish, { idempotencyKey: 'k' })), b.sent.length], ['network', 0]);
  });

  it('is refused where its source only tells, and where there is no such source', async () => {
    const both = combined(register('a', [friend]), teller('b', [role('host', 5)]));
    assert.deepEqual([await codeOf(both.signUp('host--2', wish, { idempotencyKey: 'k' })), await codeOf(both.signUp('host--7', wish, { idempotencyKey: 'k' }))], ['not-supported', 'not-found']);
  });

  it('can do what its own source can, and nothing where that only tells', () => {
    const both = combined(register('a', [], { places: false }), teller('b', []), { ...register('c', []), abilities: { places: true, answers: false } });
    assert.deepEqual([both.abilities, ...['x', 'x--2', 'x--3', 'x--4'].map((id) => both.abilitiesFor?.(id))], [{ places: false, answers: false }, { places: false }, undefined, { places: true, answers: false }, undefined]);
  });

  it('is not taken at all where all of them only tell', () => assert.equal('signUp' in combineOpportunities([teller('a', []), teller('b', [])]), false));
});

describe('the name of an opportunity among several', () => {
  it('leads back to its source and its own name, whatever that is', () => {
    const own = fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), fc.constantFrom('host--2', 'host--2--3', '1--1', 'a--'));
    fc.assert(fc.property(own, fc.nat(20), (id, index) => assert.deepEqual(nameAtSource(nameAmongSeveral(id, index)), { own: id, index })));
  });
});
