import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { formatZoned } from '../time/index.ts';
import { momentOf, OpportunitySchema, ShiftSchema, type OpportunityInput, type ShiftInput } from './index.ts';

const shift: ShiftInput = { id: 'sat-am', start: '2026-12-05T10:00:00+01:00[Europe/Oslo]', end: '2026-12-05T13:00:00+01:00[Europe/Oslo]', capacity: 4 };
const HOUR = 3_600_000;

/** Where the first thing wrong is, and what. */
function faultOf(schema: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(schema, value);
  return issues && `${v.getDotPath(issues[0]) ?? 'the whole'}: ${issues[0].message}`;
}

describe('a shift', () => {
  it('is open, empty and without a list of waiting unless told otherwise', () => {
    const { taken, waitlist, status } = v.parse(ShiftSchema, shift);
    assert.deepEqual([taken, waitlist, status], [0, 'none', 'open']);
  });

  const LASTS: [what: string, start: string, end: string, hours: number][] = [
    ['over midnight', '2026-12-05T22:00:00+01:00[Europe/Oslo]', '2026-12-06T02:00:00+01:00[Europe/Oslo]', 4],
    ['over New Year', '2026-12-31T20:00:00+01:00[Europe/Oslo]', '2027-01-01T03:00:00+01:00[Europe/Oslo]', 7],
    ['over the night in autumn that has an hour more', '2026-10-24T22:00:00+02:00[Europe/Oslo]', '2026-10-25T06:00:00+01:00[Europe/Oslo]', 9],
    ['over the night in spring that has an hour less', '2026-03-28T22:00:00+01:00[Europe/Oslo]', '2026-03-29T06:00:00+02:00[Europe/Oslo]', 7],
    ['from the first half past two to the second, which clocks call the same', '2026-10-25T02:30:00+02:00[Europe/Oslo]', '2026-10-25T02:30:00+01:00[Europe/Oslo]', 1],
    ['to a clock time before the one it starts at', '2026-10-25T02:45:00+02:00[Europe/Oslo]', '2026-10-25T02:15:00+01:00[Europe/Oslo]', 0.5],
    ['over the half hour that Lord Howe puts its clocks back', '2026-04-05T00:00:00+11:00[Australia/Lord_Howe]', '2026-04-05T03:00:00+10:30[Australia/Lord_Howe]', 3.5],
    ['over the evening in America when it is night here', '2026-11-01T00:00:00-04:00[America/New_York]', '2026-11-01T02:00:00-05:00[America/New_York]', 3],
    ['from one zone to another, as on a ferry', '2026-12-05T10:00:00+01:00[Europe/Oslo]', '2026-12-05T10:30:00+00:00[Europe/London]', 1.5],
    ['for a minute', '2026-12-05T10:00:00+01:00', '2026-12-05T10:01:00+01:00', 1 / 60],
  ];
  for (const [what, start, end, hours] of LASTS) {
    it(`can go ${what}`, () => {
      const read = v.parse(ShiftSchema, { ...shift, start, end });
      assert.deepEqual([read.start, read.end, (momentOf(read.end) - momentOf(read.start)) / HOUR], [start, end, hours]);
    });
  }

  const WRONG: [what: string, more: object, fault: string][] = [
    ['that ends before it starts', { end: '2026-12-05T09:00:00+01:00' }, 'the whole: ends before it starts'],
    ['that ends when it starts', { end: shift.start }, 'the whole: ends before it starts'],
    ['that ends later by the clock, and before it starts', { start: '2026-12-05T10:00:00-05:00', end: '2026-12-05T12:00:00+01:00' }, 'the whole: ends before it starts'],
    ['of a whole day', { start: '2026-12-05' }, 'start: is not a moment like 2026-11-22T18:00:00+01:00[Europe/Oslo]'],
    ['in no zone at all', { start: '2026-12-05T10:00:00' }, 'start: is not a moment like 2026-11-22T18:00:00+01:00[Europe/Oslo]'],
    ['on a day that there is not', { start: '2026-11-31T10:00:00+01:00' }, 'start: is not in the calendar'],
    ['without an end', { end: undefined }, 'end: Invalid type: Expected string but received undefined'],
    ['for nobody', { capacity: 0 }, 'capacity: Invalid value: Expected >=1 but received 0'],
    ['for half a person', { capacity: 1.5 }, 'capacity: is not a whole number'],
    ['for fewer than nobody', { capacity: -1 }, 'capacity: Invalid value: Expected >=0 but received -1'],
    ['for any number of people', { capacity: Infinity }, 'capacity: is not a whole number'],
    ['for a number in words', { capacity: '4' }, 'capacity: Invalid type: Expected number but received "4"'],
    ['for more people than a database can count', { capacity: 3_000_000_000 }, 'capacity: is too many'],
    ['that fewer than nobody has', { taken: -1 }, 'taken: Invalid value: Expected >=0 but received -1'],
    ['that waits in a manner that there is not', { waitlist: 'yes' }, 'waitlist: Invalid type: Expected ("none" | "offer" | "only") but received "yes"'],
    ['at a place that nobody can find', { place: {} }, 'place: has neither name, address nor geo'],
    ['whose identifier is no part of an address', { id: '../sat' }, 'id: is not an identifier like park-spoor-noord'],
  ];
  for (const [what, more, fault] of WRONG) {
    it(`cannot be one ${what}`, () => assert.equal(faultOf(ShiftSchema, { ...shift, ...more }), fault));
  }

  it('may have more taken than there are places: an association took some in by telephone', () => assert.equal(v.parse(ShiftSchema, { ...shift, taken: 5 }).taken, 5));
});

describe('any shift', () => {
  const zone = fc.constantFrom('Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC');
  const moment = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 }).map((minutes) => minutes * 60_000);

  it('is taken exactly when it ends after it starts, whatever clocks show in whichever zones', () => {
    fc.assert(fc.property(moment, zone, zone, fc.integer({ min: -3000, max: 3000 }), (begin, one, other, minutes) => {
      const written = { ...shift, start: formatZoned(begin, one), end: formatZoned(begin + minutes * 60_000, other) };
      assert.equal(v.is(ShiftSchema, written), minutes > 0, JSON.stringify(written));
    }), { numRuns: 500 });
  });

  it('is the same after it was read, sent and read again', () => {
    const more = fc.record({ capacity: fc.integer({ min: 1, max: 1000 }), waitlist: fc.constantFrom('none', 'offer', 'only' as const) });
    fc.assert(fc.property(moment, zone, fc.integer({ min: 1, max: 3000 }), more, (begin, where, minutes, rest) => {
      const read = v.parse(ShiftSchema, { id: 'a', start: formatZoned(begin, where), end: formatZoned(begin + minutes * 60_000, where), ...rest });
      assert.deepEqual(v.parse(ShiftSchema, JSON.parse(JSON.stringify(read))), read);
    }));
  });
});

const least: OpportunityInput = {
  id: 'cafe-host', title: 'Vert i kafeen', organiser: { name: 'Grønlia grendehus' }, contact: { name: 'Kari' },
  controller: { name: 'Grønlia grendehus', email: 'post@example.org' }, retention: { deleteAfterDays: 30 },
};

describe('an opportunity', () => {
  it('asks for the least, and begins with a talk, unless told otherwise', () => {
    const { first, holdDays, offerHours, shifts, flexible, status, mode, answerWithin, minimumAge, applyBy } = v.parse(OpportunitySchema, least);
    assert.deepEqual([first, holdDays, offerHours, shifts, flexible, status, mode], ['conversation', 7, 24, [], false, 'open', 'in-person']);
    assert.deepEqual([answerWithin, minimumAge, applyBy], [undefined, undefined, undefined], 'it promises nothing and shuts nobody out');
  });

  it('has shifts of any number, and each only once', () => {
    assert.equal(v.parse(OpportunitySchema, { ...least, shifts: [shift, { ...shift, id: 'sat-pm' }] }).shifts.length, 2);
    assert.equal(faultOf(OpportunitySchema, { ...least, shifts: [shift, { ...shift, id: 'sat-pm' }, shift] }), 'shifts: has a shift twice');
  });

  it('says which shift is wrong', () => assert.equal(faultOf(OpportunitySchema, { ...least, shifts: [shift, { ...shift, id: 'b', end: shift.start }] }), 'shifts.1: ends before it starts'));

  it('may ask for what is on the list, and for what it says in its own words', () => {
    const requirements = ['police-certificate', 'first-aid', { text: { nb: 'Du må like hunder.' } }] as const;
    assert.deepEqual(v.parse(OpportunitySchema, { ...least, requirements: [...requirements] }).requirements, requirements);
  });

  const WRONG: [what: string, more: object, field: string][] = [
    ['that does not say who organises it', { organiser: {} }, 'organiser'],
    ['without anybody to talk with', { contact: undefined }, 'contact'],
    ['without somebody who answers for the data', { controller: { name: 'x' } }, 'controller'],
    ['that keeps data for ever', { retention: {} }, 'retention'],
    ['that keeps data for no day', { retention: { deleteAfterDays: 0 } }, 'retention'],
    ['that keeps data for a lifetime', { retention: { deleteAfterDays: 36_500 } }, 'retention'],
    ['that begins in a manner that there is not', { first: 'interview' }, 'first'],
    ['that holds a place for half a day', { holdDays: 0.5 }, 'holdDays'],
    ['that holds a place for years', { holdDays: 366 }, 'holdDays'],
    ['that promises an answer at once', { answerWithin: 0 }, 'answerWithin'],
    ['for whoever is older than anybody is', { minimumAge: 200 }, 'minimumAge'],
    ['that can be asked for until a day, and not a moment', { applyBy: '2026-12-01' }, 'applyBy'],
    ['with a certificate that nobody knows', { requirements: ['diploma'] }, 'requirements'],
    ['with a page that runs script', { url: 'javascript:alert(1)' }, 'url'],
    ['with rules that lead nowhere', { rules: { url: 'rules.html' } }, 'rules'],
    ['with an identifier that is no part of an address', { id: 'Café' }, 'id'],
  ];
  for (const [what, more, field] of WRONG) {
    it(`cannot be one ${what}`, () => assert.equal(v.safeParse(OpportunitySchema, { ...least, ...more }).issues?.[0]?.path?.[0]?.key, field));
  }
});
