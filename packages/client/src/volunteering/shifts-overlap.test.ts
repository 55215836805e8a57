import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatZoned } from '../time/index.ts';
import { overlappingShifts, shiftsOverlap, type ShiftSpan } from './index.ts';

const span = (start: string, end: string): ShiftSpan => ({ start, end });
/** On one day in Oslo, by the clock. */
const on = (from: string, to: string, day = '2026-12-05'): ShiftSpan => span(`${day}T${from}:00+01:00[Europe/Oslo]`, `${day}T${to}:00+01:00[Europe/Oslo]`);

const PAIRS: [what: string, one: ShiftSpan, other: ShiftSpan, overlap: boolean][] = [
  ['a morning and an evening of one day', on('09:00', '12:00'), on('18:00', '21:00'), false],
  ['one that ends when the other begins', on('09:00', '12:00'), on('12:00', '15:00'), false],
  ['one that ends a minute after the other begins', on('09:00', '12:01'), on('12:00', '15:00'), true],
  ['one inside the other', on('09:00', '15:00'), on('11:00', '12:00'), true],
  ['two that begin together', on('09:00', '12:00'), on('09:00', '10:00'), true],
  ['two that end together', on('09:00', '12:00'), on('11:00', '12:00'), true],
  ['the same time twice', on('09:00', '12:00'), on('09:00', '12:00'), true],
  ['the same clock on two days', on('09:00', '12:00'), on('09:00', '12:00', '2026-12-06'), false],
  ['a night and the morning after', span('2026-12-05T22:00:00+01:00', '2026-12-06T06:00:00+01:00'), on('05:00', '08:00', '2026-12-06'), true],
  ['a night and the breakfast after', span('2026-12-05T22:00:00+01:00', '2026-12-06T06:00:00+01:00'), on('06:00', '08:00', '2026-12-06'), false],
  ['the same moments in two zones', span('2026-12-05T10:00:00+01:00[Europe/Oslo]', '2026-12-05T11:00:00+01:00[Europe/Oslo]'), span('2026-12-05T04:00:00-05:00[America/New_York]', '2026-12-05T05:00:00-05:00[America/New_York]'), true],
  ['the same clock in two zones', span('2026-12-05T10:00:00+01:00[Europe/Oslo]', '2026-12-05T11:00:00+01:00[Europe/Oslo]'), span('2026-12-05T10:00:00-05:00[America/New_York]', '2026-12-05T11:00:00-05:00[America/New_York]'), false],
  ['Oslo, autumn: the hour from two to three, and the one that is called so again', span('2026-10-25T02:00:00+02:00[Europe/Oslo]', '2026-10-25T02:00:00+01:00[Europe/Oslo]'), span('2026-10-25T02:00:00+01:00[Europe/Oslo]', '2026-10-25T03:00:00+01:00[Europe/Oslo]'), false],
  ['Oslo, autumn: a night shift, and one that begins at half past two the second time', span('2026-10-24T22:00:00+02:00[Europe/Oslo]', '2026-10-25T02:45:00+01:00[Europe/Oslo]'), span('2026-10-25T02:30:00+01:00[Europe/Oslo]', '2026-10-25T06:00:00+01:00[Europe/Oslo]'), true],
  ['Oslo, autumn: one until half past two the first time, and one from half past two the second', span('2026-10-24T22:00:00+02:00[Europe/Oslo]', '2026-10-25T02:30:00+02:00[Europe/Oslo]'), span('2026-10-25T02:30:00+01:00[Europe/Oslo]', '2026-10-25T06:00:00+01:00[Europe/Oslo]'), false],
  ['Oslo, spring: one until two, and one from three, which is the same moment', span('2026-03-28T22:00:00+01:00[Europe/Oslo]', '2026-03-29T02:00:00+01:00[Europe/Oslo]'), span('2026-03-29T03:00:00+02:00[Europe/Oslo]', '2026-03-29T07:00:00+02:00[Europe/Oslo]'), false],
  ['New York, autumn: half past one twice', span('2026-11-01T01:00:00-04:00[America/New_York]', '2026-11-01T01:30:00-04:00[America/New_York]'), span('2026-11-01T01:00:00-05:00[America/New_York]', '2026-11-01T01:30:00-05:00[America/New_York]'), false],
  ['New York, spring: one until two, and one from three', span('2026-03-07T23:00:00-05:00[America/New_York]', '2026-03-08T02:00:00-05:00[America/New_York]'), span('2026-03-08T03:00:00-04:00[America/New_York]', '2026-03-08T05:00:00-04:00[America/New_York]'), false],
  ['Lord Howe, autumn: a quarter to two twice, half an hour apart', span('2026-04-05T01:30:00+11:00[Australia/Lord_Howe]', '2026-04-05T01:45:00+11:00[Australia/Lord_Howe]'), span('2026-04-05T01:30:00+10:30[Australia/Lord_Howe]', '2026-04-05T01:45:00+10:30[Australia/Lord_Howe]'), false],
  ['Lord Howe, autumn: a night over the change, and its last half hour', span('2026-04-04T22:00:00+11:00[Australia/Lord_Howe]', '2026-04-05T02:00:00+10:30[Australia/Lord_Howe]'), span('2026-04-05T01:45:00+10:30[Australia/Lord_Howe]', '2026-04-05T03:00:00+10:30[Australia/Lord_Howe]'), true],
];

describe('two shifts', () => {
  for (const [what, one, other, overlap] of PAIRS) {
    it(`${overlap ? 'overlap' : 'do not overlap'}: ${what}`, () => assert.deepEqual([shiftsOverlap(one, other), shiftsOverlap(other, one)], [overlap, overlap]));
  }

  const zone = fc.constantFrom('Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe');
  /** Minutes about the nights in which clocks change. */
  const drawn = fc.record({
    night: fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'), from: fc.integer({ min: -1200, max: 1200 }), length: fc.integer({ min: 1, max: 900 }), zone,
  });
  const minutesOf = ({ night, from, length }: { night: string; from: number; length: number }): [number, number] => [Date.parse(night) / 60_000 + from, Date.parse(night) / 60_000 + from + length];

  it('overlap exactly when a minute belongs to both, whatever clocks show', () => {
    fc.assert(fc.property(drawn, drawn, fc.boolean(), (one, other, together) => {
      const [a, b] = [minutesOf(one), minutesOf(together ? { ...other, night: one.night } : other)];
      const asSpan = ([from, to]: [number, number], where: string): ShiftSpan => span(formatZoned(from * 60_000, where), formatZoned(to * 60_000, where));
      const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
      assert.equal(shiftsOverlap(asSpan(a, one.zone), asSpan(b, other.zone)), common > 0);
    }), { numRuns: 500 });
  });
});

describe('a choice of shifts', () => {
  const [morning, late, noon, evening] = [on('09:00', '12:00'), on('11:00', '14:00'), on('12:00', '13:00'), on('18:00', '20:00')];

  it('has no pair of overlapping ones when it is empty, one, or follows on', () => {
    for (const chosen of [[], [morning], [morning, noon, evening]]) assert.deepEqual(overlappingShifts(chosen), []);
  });

  it('names each pair once, in the order of the choice', () => {
    assert.deepEqual(overlappingShifts([evening, noon, late, morning]), [[noon, late], [late, morning]]);
    assert.deepEqual(overlappingShifts([morning, morning, late]), [[morning, morning], [morning, late], [morning, late]]);
  });
});
