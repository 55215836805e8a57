import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createMemoryShiftRegister, type MemoryShiftRegister } from '../adapters/memory/index.ts';
import { sampleOpportunities, sampleSignUp } from '../contract/index.ts';
import type { DugnadError, ErrorCode } from '../errors/index.ts';
import type { OpportunityInput } from '../model/index.ts';
import { combineOpportunities, type OpportunityPage, type OpportunitySource, type ShiftRegister } from './index.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const now = (): number => NOW;
const [cafe] = sampleOpportunities(NOW) as [OpportunityInput];
const HOUR = 3_600_000;

/** What one association has, and whether it can be read. */
interface Told {
  roles: { id: string; hours: number; url: string | undefined }[];
  fail: ErrorCode | undefined;
  takes: boolean;
}

const role = ({ id, hours, url }: Told['roles'][number]): OpportunityInput => ({ ...cafe, id, url, shifts: [{ id: 'one', start: new Date(NOW + hours * HOUR).toISOString(), end: new Date(NOW + (hours + 1) * HOUR).toISOString(), capacity: 2 }] });
const memoryOf = ({ roles, fail }: Told, index: number): MemoryShiftRegister => createMemoryShiftRegister({ src: `memory:${index}`, opportunities: roles.map(role), now, ...(fail && { fail }) });

function sourceOf(told: Told, index: number): OpportunitySource | ShiftRegister {
  const register = memoryOf(told, index);
  return told.takes ? register : { src: register.src!, listOpportunities: register.listOpportunities };
}

const roles = fc.uniqueArray(fc.record({ id: fc.constantFrom('host', 'bake', 'drive', 'walk', 'host--2'), hours: fc.integer({ min: 1, max: 500 }), url: fc.option(fc.constantFrom('https://a.example/1', 'https://a.example/2', 'https://b.example/1'), { nil: undefined }) }), { selector: ({ id }) => id, maxLength: 5 });
const told: fc.Arbitrary<Told> = fc.record({ roles, fail: fc.option(fc.constantFrom<ErrorCode>('network', 'timeout', 'not-found'), { nil: undefined, freq: 3 }), takes: fc.boolean() });
const several = fc.array(told, { minLength: 2, maxLength: 5 });
const listed = (all: readonly Told[], how = {}): Promise<OpportunityPage> => combineOpportunities(all.map(sourceOf), now).listOpportunities(how);
const nameAt = (id: string, index: number): string => (index === 0 && !/--\d+$/.test(id) ? id : `${id}--${index + 1}`);
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'no error', ({ code }: DugnadError) => code);
const firstOf = ({ shifts }: OpportunityPage['opportunities'][number]): number => Date.parse(shifts[0]?.start ?? '');

/** A source tells of its own in the order of their first free shift. */
const sortedAtSource = (all: Told['roles']): Told['roles'] => all.toSorted((one, other) => one.hours - other.hours);

describe('whatever several associations have', () => {
  it('is read as long as one of them can be read, and else fails as the first one does', () => fc.assert(fc.asyncProperty(several, async (all) => {
    const wanted = all.every(({ fail }) => fail !== undefined) ? all[0]!.fail : 'no error';
    assert.equal(await codeOf(listed(all)), wanted);
  })));

  it('is all that can be read, each under one name, and each page of the web once, as the first tells it', () => fc.assert(fc.asyncProperty(several, async (all) => {
    fc.pre(all.some(({ fail }) => fail === undefined));
    const { opportunities } = await listed(all);
    const seen = new Set<string>();
    const expected = all.flatMap(({ roles: theirs, fail }, index) => (fail === undefined ? sortedAtSource(theirs).filter(({ url }) => url === undefined || (!seen.has(url) && Boolean(seen.add(url)))).map(({ id }) => nameAt(id, index)) : []));
    assert.deepEqual(opportunities.map(({ id }) => id).toSorted(), expected.toSorted());
    assert.equal(new Set(opportunities.map(({ id }) => id)).size, opportunities.length);
  })));

  it('stands in the order of its first free shift, whoever tells of it', () => fc.assert(fc.asyncProperty(several, async (all) => {
    fc.pre(all.some(({ fail }) => fail === undefined));
    const starts = (await listed(all)).opportunities.map(firstOf);
    assert.deepEqual(starts, starts.toSorted((one, other) => one - other));
  })));

  it('says of each that cannot be read which it is and why, in their order, and of no other', () => fc.assert(fc.asyncProperty(several, async (all) => {
    fc.pre(all.some(({ fail }) => fail === undefined));
    const { failures } = await listed(all);
    assert.deepEqual(failures.map(({ src, error }) => [src, error.code]), all.flatMap(({ fail }, index) => (fail ? [[`memory:${index}`, fail]] : [])));
  })));

  it('keeps its names whichever others can be read', () => fc.assert(fc.asyncProperty(several, fc.nat(), async (all, lost) => {
    const without = (fail: ErrorCode | undefined): Told[] => all.map((one, index) => (index === lost % all.length ? { ...one, fail } : { ...one, fail: undefined }));
    const bare = (tolds: Told[]): Told[] => tolds.map((one) => ({ ...one, roles: one.roles.map((each) => ({ ...each, url: undefined })) }));
    const [whole, less] = [await listed(bare(without(undefined))), await listed(bare(without('network')))];
    const names = new Set(whole.opportunities.map(({ id }) => id));
    for (const { id } of less.opportunities) assert.ok(names.has(id), id);
    assert.equal(whole.opportunities.length - less.opportunities.length, all[lost % all.length]!.roles.length);
  })));

  it('is not given to whoever does not want it any more', () => fc.assert(fc.asyncProperty(several, async (all) => {
    assert.equal(await codeOf(listed(all, { signal: AbortSignal.abort() })), 'aborted');
  })));

  it('takes a sign-up where it came from, by its own name, and nowhere else', () => fc.assert(fc.asyncProperty(several, async (all) => {
    const open = all.map((one): Told => ({ ...one, fail: undefined, takes: true, roles: one.roles.map((each) => ({ ...each, url: undefined })) }));
    const registers = open.map(memoryOf);
    const both = combineOpportunities(registers, now) as ShiftRegister;
    for (const [index, { roles: theirs }] of open.entries()) {
      for (const { id } of theirs) {
        const idempotencyKey = `${index}-${id}`;
        await both.signUp(nameAt(id, index), sampleSignUp({ shiftIds: ['one'] }), { idempotencyKey });
        assert.deepEqual(registers.map(({ sent }) => sent.filter((one) => one.idempotencyKey === idempotencyKey).map((one) => one.opportunityId)), open.map((_, place) => (place === index ? [id] : [])));
      }
    }
  }), { numRuns: 40 }));

  it('is refused a sign-up where its own source only tells, and where nobody tells of it', () => fc.assert(fc.asyncProperty(several, async (all) => {
    const sources = all.map((one, index) => sourceOf({ ...one, fail: undefined, takes: one.takes || index === 0 }, index));
    const both = combineOpportunities(sources, now) as ShiftRegister;
    const sign = (id: string): Promise<string> => codeOf(both.signUp(id, sampleSignUp({ shiftIds: ['one'] }), { idempotencyKey: id }));
    for (const [index, { takes }] of all.entries()) if (index > 0 && !takes) assert.deepEqual([await sign(`host--${index + 1}`), both.abilitiesFor?.(`host--${index + 1}`)], ['not-supported', undefined]);
    assert.equal(await sign(`host--${all.length + 1}`), 'not-found');
  }), { numRuns: 40 }));

  it('is asked afresh of each of them, where somebody asks afresh', () => fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 5 }), fc.boolean(), async (count, refresh) => {
    const asked: unknown[] = [];
    const source = (index: number): OpportunitySource => ({ src: `s${index}`, listOpportunities: async (how) => {
      asked.push(how?.refresh ?? false);
      return { opportunities: [], failures: [], problems: [], asOf: '2026-11-22T10:00:00Z', stale: false };
    } });
    await combineOpportunities(Array.from({ length: count }, (_, index) => source(index)), now).listOpportunities({ refresh });
    assert.deepEqual(asked, Array.from({ length: count }, () => refresh));
  })));
});
