import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Opportunity, OpportunityStatus, Shift } from '../model/index.ts';
import { firstFreeShift, opportunityAt, opportunityStatus, orderOpportunities, shiftStatus, takesSignUps } from './index.ts';

type Standing = Pick<Opportunity, 'id' | 'status' | 'applyBy' | 'shifts' | 'flexible' | 'talks'>;

const NOW = Date.UTC(2026, 11, 1, 12);
const HOUR = 3_600_000;
const at = (hours: number): string => new Date(NOW + hours * HOUR).toISOString();

const shift = (hours: number, more: Partial<Shift> = {}): Shift => ({ id: `at-${hours + 100}`, start: at(hours), end: at(hours + 2), capacity: 2, taken: 0, waitlist: 'none', status: 'open', ...more });
const full = (hours: number): Shift => shift(hours, { taken: 2 });
const role = (id: string, more: Partial<Standing> = {}): Standing => ({ id, status: 'open', flexible: false, shifts: [], talks: [], ...more });
const of = (shifts: Shift[], more: Partial<Standing> = {}): Partial<Standing> => ({ shifts, ...more });

describe('where an opportunity stands', () => {
  const TABLE: [what: string, more: Partial<Standing>, status: OpportunityStatus, takes: boolean][] = [
    ['without shifts', {}, 'open', true],
    ['with a place in one of its shifts', of([full(1), shift(5), shift(9, { status: 'cancelled' })]), 'open', true],
    ['with all its shifts full', of([full(1), full(5)]), 'full', true],
    ['with what is left of its shifts full', of([shift(-9), full(5), shift(9, { status: 'closed' })]), 'full', true],
    ['with all its shifts over', of([shift(-9), shift(-5)]), 'closed', true],
    ['with all its shifts cancelled or closed', of([shift(5, { status: 'cancelled' }), shift(6, { status: 'closed' })]), 'closed', true],
    ['with all its shifts full, which takes other times', of([full(1)], { flexible: true }), 'open', true],
    ['with all its shifts over, which takes other times', of([shift(-9)], { flexible: true }), 'open', true],
    ['that is called full', of([shift(5)], { status: 'full' }), 'full', true],
    ['that is closed, with places', of([shift(5)], { status: 'closed' }), 'closed', false],
    ['that is closed and takes other times', { status: 'closed', flexible: true }, 'closed', false],
    ['a moment before it closes', of([shift(5)], { applyBy: new Date(NOW + 1).toISOString() }), 'open', true],
    ['at the moment it closes', of([shift(5)], { applyBy: at(0) }), 'closed', false],
    ['after it has closed, called full', of([full(5)], { applyBy: at(-1), status: 'full' }), 'closed', false],
  ];
  for (const [what, more, status, takes] of TABLE) {
    it(`is ${status}${takes === (status !== 'closed') ? '' : ', and can still be asked for'}: one ${what}`, () => assert.deepEqual([opportunityStatus(role('a', more), NOW), takesSignUps(role('a', more), NOW)], [status, takes]));
  }

  const CLOCKS: [zone: string, applyBy: string, utc: string][] = [
    ['Europe/Oslo', '2026-10-25T02:30:00+01:00[Europe/Oslo]', '2026-10-25T01:30:00Z'],
    ['America/New_York', '2026-11-01T01:30:00-05:00[America/New_York]', '2026-11-01T06:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45:00+10:30[Australia/Lord_Howe]', '2026-04-04T15:15:00Z'],
  ];
  for (const [zone, applyBy, utc] of CLOCKS) {
    it(`closes at the second of two equal clock times when that was meant: ${zone}`, () => {
      assert.deepEqual([Date.parse(utc) - 1, Date.parse(utc)].map((now) => takesSignUps(role('a', { applyBy }), now)), [true, false]);
    });
  }
});

describe('an opportunity at a moment', () => {
  const night = { ...role('a', of([shift(-1), full(1), shift(5)])), title: 'Night' };

  it('says of itself and of each shift where it stands, and stays else what it was', () => {
    const { shifts, ...rest } = opportunityAt(night, NOW);
    assert.deepEqual([rest, shifts.map(({ id, status }) => [id, status])], [{ id: 'a', title: 'Night', status: 'open', flexible: false, talks: [] }, [['at-99', 'past'], ['at-101', 'full'], ['at-105', 'open']]]);
    assert.deepEqual(night.shifts.map(({ status }) => status), ['open', 'open', 'open'], 'what was given is not changed');
  });

  it('says later what is so later, also of what was looked at before', () => {
    const later = opportunityAt(opportunityAt(night, NOW), NOW + 6 * HOUR);
    assert.deepEqual([later.status, later.shifts.map(({ status }) => status)], ['closed', ['past', 'past', 'past']]);
  });
});

describe('the first shift that can still be taken', () => {
  const TABLE: [what: string, more: Partial<Standing>, id: string | undefined][] = [
    ['the earliest by its moment, in whatever order they stand', of([shift(9), shift(3), shift(5)]), 'at-103'],
    ['none that is full, over, closed or cancelled', of([shift(-3), full(1), shift(2, { status: 'closed' }), shift(3, { status: 'cancelled' }), shift(4)]), 'at-104'],
    ['none where all are full', of([full(1)]), undefined],
    ['none of an opportunity that is closed', of([shift(3)], { status: 'closed' }), undefined],
    ['none once it cannot be asked for', of([shift(3)], { applyBy: at(-1) }), undefined],
    ['none without shifts', {}, undefined],
  ];
  for (const [what, more, id] of TABLE) it(`is ${what}`, () => assert.equal(firstFreeShift(role('a', more), NOW)?.id, id));

  it('is the earlier moment, not the earlier clock', () => {
    const shifts = [shift(0, { id: 'oslo', start: '2026-12-05T12:00:00+01:00[Europe/Oslo]' }), shift(0, { id: 'new-york', start: '2026-12-05T07:00:00-05:00[America/New_York]' })];
    assert.equal(firstFreeShift(role('a', { shifts }), NOW)?.id, 'oslo');
  });
});

describe('opportunities in order', () => {
  const ids = (all: readonly Standing[]): string[] => orderOpportunities(all, NOW).map(({ id }) => id);

  it('begin with the one that needs somebody first; those that nobody can take now come last, as they stood', () => {
    assert.deepEqual(ids([role('talk'), role('late', of([shift(9)])), role('full', of([full(1)])), role('soon', of([full(1), shift(2)])), role('closed', of([shift(1)], { status: 'closed' }))]), ['soon', 'late', 'talk', 'full', 'closed']);
  });

  it('stay as they stood where they begin together', () => assert.deepEqual(ids([role('b', of([shift(2)])), role('a', of([shift(2)]))]), ['b', 'a']));

  const drawn = fc.array(fc.array(fc.record({ hours: fc.integer({ min: -50, max: 50 }), taken: fc.nat(3) }), { maxLength: 4 }), { maxLength: 8 });

  it('are the same ones, sorted, and the list that was given stays as it was', () => {
    fc.assert(fc.property(drawn, (shifts) => {
      const given = shifts.map((each, index) => role(String(index), of(each.map(({ hours, taken }, nth) => shift(hours, { id: `s${nth}`, taken })))));
      const before = structuredClone(given);
      const ordered = orderOpportunities(given, NOW);
      assert.deepEqual(given, before);
      assert.deepEqual(ordered.map(({ id }) => id).toSorted(), given.map(({ id }) => id).toSorted());
      const starts = ordered.map(({ shifts: all }) => Math.min(...all.filter((each) => shiftStatus(each, NOW) === 'open').map(({ start }) => Date.parse(start))));
      assert.deepEqual(starts, starts.toSorted((a, b) => (a === b ? 0 : a - b)));
    }));
  });
});
