import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import type { MemoryShiftRegister } from '../adapters/memory/index.ts';
import { momentOf, OpportunitySchema, SignUpSchema } from '../model/index.ts';
import type { OpportunityPage } from '../ports/index.ts';
import { sampleOpportunities, sampleSignUp } from './index.ts';
import { code, failuresOf, receiving, runSuite, sending, signing, type Spoil } from './fixtures/shift-failures.ts';

describe('the contract of a register of shifts', () => {
  for (const places of [true, false]) {
    it(`finds nothing wrong with a right one that ${places ? 'keeps places' : 'leaves the answer to a person'}`, async () => assert.deepEqual(await failuresOf(() => ({}), { abilities: { places } }), []));
  }

  const FAULTS: [what: string, title: RegExp, spoil: Spoil][] = [
    ['takes no notice of the key', /repeated key/, (() => { let number = 0; return sending((sent) => ({ ...sent, how: { ...sent.how, idempotencyKey: `k${(number += 1)}` } })); })()],
    ['shows what nobody gave it', /where it stands/, (right) => ({ listOpportunities: async (how) => {
      const page = await right.listOpportunities(how);
      return { ...page, opportunities: page.opportunities.map((each) => ({ ...each, id: `${each.id}-2` })) };
    } })],
    ['leaves out an opportunity', /whole/, (right) => ({ listOpportunities: async (how) => {
      const page = await right.listOpportunities(how);
      return { ...page, opportunities: page.opportunities.filter(({ id }) => id !== 'repair-help') };
    } })],
    ['shows a shift an hour late', /whole/, (right) => ({ listOpportunities: async (how) => {
      const page = await right.listOpportunities(how);
      return { ...page, opportunities: page.opportunities.map((each) => ({ ...each, shifts: each.shifts.map((shift) => ({ ...shift, end: new Date(momentOf(shift.end) + 3_600_000).toISOString() })) })) };
    } })],
    ['counts no place', /gives a place at once/, (right) => ({ listOpportunities: async (how) => {
      const page = await right.listOpportunities(how);
      return { ...page, opportunities: page.opportunities.map((each) => ({ ...each, shifts: each.shifts.map((shift) => ({ ...shift, taken: 0 })) })) };
    } })],
    ['holds a place for a year', /holds a place where a talk/, receiving((receipt) => (receipt.heldUntil ? { ...receipt, heldUntil: new Date(Date.now() + 365 * 86_400_000).toISOString() } : receipt))],
    ['says that a place is somebody’s before the talk', /holds a place where a talk/, receiving((receipt, { to }) => (to === 'visiting-friend' ? { ...receipt, status: 'confirmed', shifts: receipt.shifts.map((shift) => ({ ...shift, status: 'confirmed' })) } : receipt))],
    ['takes a call for an overlap on the same day', /begins when the other ends/, signing((right) => async ({ to, wish, how }) => (wish.shiftIds?.includes('afternoon') ? Promise.reject(code('invalid-input')) : right.signUp(to, wish, how)))],
    ['throws what is not ours', /the line/, signing((right) => ({ to, wish, how }) => right.signUp(to, wish, how).catch(() => Promise.reject(new TypeError('Failed to fetch'))))],
    ['answers whoever has left', /aborted/, (right) => ({ listOpportunities: () => right.listOpportunities() })],
  ];
  for (const [what, title, spoil] of FAULTS) {
    it(`catches one that ${what}`, async () => {
      const failed = await failuresOf(spoil);
      assert.ok(failed.some((name) => title.test(name)), failed.join('\n') || 'nothing failed');
    });
  }

  it('catches one that gives a place to whoever is blocked', async () => {
    assert.deepEqual(await failuresOf(() => ({}), { harness: () => ({ block: () => undefined }) }), ['answers whoever is blocked as somebody new, and gives no place', 'answers whoever is blocked as somebody new, and leaves the talk to others']);
  });

  it('asks one that keeps no places to promise none', async () => {
    const failed = await failuresOf(receiving((receipt, { wish }) => ({ ...receipt, status: 'confirmed', shifts: (wish.shiftIds ?? []).map((id) => ({ id, status: 'confirmed' })) })), { abilities: { places: false } });
    assert.deepEqual(failed, ['promises nothing of a shift, for a person answers']);
  });

  it('asks nothing of places of one that keeps none', async () => {
    const titles = [...(await runSuite(() => ({}), { abilities: { places: false } })).keys()];
    assert.ok(titles.length > 25 && !titles.some((title) => /at once where|however many|blocked/.test(title)), titles.join('\n'));
  });
});

describe('a failure of the contract', () => {
  it('says what was expected and what came, for whoever writes the register', async () => {
    const ended = await runSuite(receiving((receipt) => ({ ...receipt, status: 'received' })));
    assert.equal(ended.get('lets everybody wait where a person chooses')?.message, 'the receipt, and places taken: expected ["waitlisted",[["chosen","waitlisted"]],[0]], got ["received",[["chosen","waitlisted"]],[0]]');
  });

  it('names the harness when it cannot block anybody', async () => {
    const ended = await runSuite(() => ({}), { harness: () => ({ block: undefined as unknown as () => void }) });
    assert.equal(ended.get('answers whoever is blocked as somebody new, and gives no place')?.message, 'the harness has no block');
  });

  it('names the shift that is not shown any more', async () => {
    const ended = await runSuite((right) => ({ listOpportunities: async (how) => ({ ...(await right.listOpportunities(how)), opportunities: [] }) }));
    assert.equal(ended.get('lets everybody wait where a person chooses')?.message, 'cafe-host is not shown with its shift chosen');
  });

  it('throws on what was thrown in a crowd and is not ours', async () => {
    const thrown = new TypeError('Failed to fetch');
    const ended = await runSuite(signing((right) => ({ to, wish, how }) => right.signUp(to, wish, how).catch(() => Promise.reject(thrown))));
    assert.equal(ended.get('gives no place twice, however many come at once'), thrown);
  });
});

describe('a right register', () => {
  it('may answer with its keys in another order, and with moments of another zone', async () => {
    const turned = <Value extends object>(value: Value): Value => Object.fromEntries(Object.entries(value).toReversed()) as Value;
    assert.deepEqual(await failuresOf((right) => ({
      signUp: async (to, wish, how) => turned(await right.signUp(to, wish, how)),
      listOpportunities: async (how) => {
        const page = await right.listOpportunities(how);
        return turned({ ...page, opportunities: page.opportunities.map((each) => turned({ ...each, shifts: each.shifts.map((shift) => turned({ ...shift, start: new Date(momentOf(shift.start)).toISOString() })) })) });
      },
    })), []);
  });

  it('may leave out what is over and what is closed', async () => {
    assert.deepEqual(await failuresOf((right) => ({ listOpportunities: async (how) => {
      const page = await right.listOpportunities(how);
      return { ...page, opportunities: page.opportunities.filter(({ status }) => status !== 'closed').map((each) => ({ ...each, shifts: each.shifts.filter(({ status }) => status !== 'past') })) };
    } })), []);
  });

  it('may count later, when the harness knows when', async () => {
    const pages = new WeakMap<MemoryShiftRegister, OpportunityPage>();
    const late: Spoil = (right) => ({ listOpportunities: async (how) => pages.get(right) ?? right.listOpportunities(how) });
    const settle = async (right: MemoryShiftRegister): Promise<void> => void pages.set(right, await right.listOpportunities());
    assert.deepEqual((await failuresOf(late, { harness: (right) => ({ settle: () => settle(right) }) })), []);
  });

  it('may say of what comes twice at once that it is at it', async () => {
    const busy = new Set<string>();
    assert.deepEqual(await failuresOf(signing((right) => async ({ to, wish, how }) => {
      if (busy.has(how.idempotencyKey)) throw code('in-progress');
      busy.add(how.idempotencyKey);
      return right.signUp(to, wish, how).finally(() => busy.delete(how.idempotencyKey));
    })), []);
  });
});

describe('the sample of a small association', () => {
  const NOWS = ['2026-11-22T10:00:00Z', '2026-03-20T23:30:00Z', '2026-10-16T22:30:00Z', '2028-02-20T00:00:00Z'];
  for (const now of NOWS) {
    const sample = sampleOpportunities(Date.parse(now));

    it(`follows the schema, from ${now} on`, () => {
      for (const opportunity of sample) assert.doesNotThrow(() => v.parse(OpportunitySchema, opportunity), opportunity.id);
    });

    it(`has its shifts where the checks look for them, from ${now} on`, () => {
      const shifts = new Map(sample.flatMap((each) => each.shifts ?? []).map((shift) => [shift.id, shift]));
      const moments = (id: string): number[] => [shifts.get(id)?.start ?? '', shifts.get(id)?.end ?? ''].map(momentOf);
      const [morning, noon, afternoon, night] = ['morning', 'noon', 'afternoon', 'night'].map(moments) as [number[], number[], number[], number[]];
      assert.ok(noon[0]! < morning[1]! && afternoon[0] === morning[1] && afternoon[0]! < noon[1]!, 'noon overlaps both');
      assert.ok(moments('past')[1]! < Date.parse(now) && moments('soon')[0]! - Date.parse(now) < 7 * 86_400_000, 'one is over, one is soon');
      assert.ok(night[1]! - night[0]! >= 3 * 3_600_000 && shifts.get('night')?.start.slice(0, 10) !== shifts.get('night')?.end.slice(0, 10), 'one goes over midnight');
    });
  }

  it('has both manners of beginning, every manner of waiting, and a sign-up that fits', () => {
    const sample = sampleOpportunities(0).map((each) => v.parse(OpportunitySchema, each));
    assert.deepEqual(new Set(sample.map(({ first }) => first)), new Set(['direct', 'conversation']));
    assert.deepEqual(new Set(sample.flatMap(({ shifts }) => shifts.map(({ waitlist }) => waitlist))), new Set(['none', 'offer', 'only']));
    assert.ok(v.is(SignUpSchema, sampleSignUp()));
  });
});
