import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkHelpRequest } from '../adapters/answer/check-help-request.ts';
import { sampleHelpRequest } from '../contract/index.ts';
import { isDugnadError, type FieldError } from '../errors/index.ts';
import { gapsFirst, helpToday } from './help-request-faults.ts';
import { HELP_EFFORT, HELP_FOR, helpDeletionDay, helpRequestFaults, type HelpRequest, type HelpRequestDraft, type HelpRequestInput } from './index.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const TODAY = helpToday(NOW);
const DAY = 86_400_000;
const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The request as it is kept, or what is wrong with it. */
function check(input: unknown): HelpRequest | readonly FieldError[] {
  try {
    return checkHelpRequest(input as HelpRequestInput, NOW);
  } catch (error) {
    if (!isDugnadError(error) || error.code !== 'invalid-input') throw error;
    return error.errors ?? [];
  }
}

const isFaults = (found: HelpRequest | readonly FieldError[]): found is readonly FieldError[] => Array.isArray(found);
const valueAt = (request: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], request);
const typed = fc.oneof(
  fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', ' ', '\u0000', '\u200b', '=1+1', '<script>', '١٢٣', 'Åse\nBerg', '2026-12-07', '2026-02-30', 'aud@example.org', 'aud@', '+47 900 00 000', '17:00', '25:00', 'x'.repeat(99), 'x'.repeat(101), 'x'.repeat(201), 'x'.repeat(1001)),
);

const FIELDS: [pointer: string, changes: (words: string) => object][] = [
  ['/what', (what) => ({ what })],
  ['/place', (place) => ({ place })],
  ['/organisation', (organisation) => ({ for: 'organisation', organisation })],
  ['/when/words', (words) => ({ when: { kind: 'recurring', words } })],
  ['/when/date', (date) => ({ when: { kind: 'date', date } })],
  ['/when/time', (time) => ({ when: { kind: 'date', date: '2099-03-07', time } })],
  ['/person/name', (name) => ({ person: { name, phone: '90000000' } })],
  ['/person/phone', (phone) => ({ person: { name: 'Aud', phone } })],
  ['/person/email', (email) => ({ person: { name: 'Aud', phone: '90000000', email } })],
];
/** Letters and digits, in whatever way somebody put them. */
const lettersOf = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever anybody types into a request for help', () => {
  for (const [pointer, changes] of FIELDS) {
    it(`is kept at ${pointer} with all its letters, or is a fault there and nowhere else`, () => fc.assert(fc.property(typed, (words) => {
      const found = check({ ...sampleHelpRequest(), ...changes(words) });
      if (isFaults(found)) assert.deepEqual([...new Set(found.map((one) => one.pointer))], [pointer], JSON.stringify(words));
      else assert.equal(lettersOf(String(valueAt(found, pointer))), lettersOf(words));
    })));

    it(`is the same when what was kept at ${pointer} is sent again`, () => fc.assert(fc.property(typed, (words) => {
      const found = check({ ...sampleHelpRequest(), ...changes(words) });
      fc.pre(!isFaults(found));
      assert.deepEqual(check(found), found);
    })));
  }

  it('is never kept without a day that there is, a way to be reached, and a word of ours for each choice', () => fc.assert(fc.property(fc.record({ for: typed, effort: typed, what: typed, place: typed, when: fc.record({ kind: fc.constantFrom('date', 'flexible', 'recurring', 'soon'), date: typed, words: typed }), person: fc.record({ name: typed, phone: typed, email: typed }) }, { requiredKeys: [] }), (sent) => {
    const found = check({ ...sampleHelpRequest(), ...sent });
    if (isFaults(found)) return assert.ok(found.length > 0);
    assert.ok(HELP_FOR.includes(found.for) && HELP_EFFORT.includes(found.effort) && found.what.length > 0 && found.place.length > 0);
    assert.ok(found.person.phone !== undefined || found.person.email !== undefined);
    assert.ok(found.when.kind !== 'date' || found.when.date >= TODAY);
  }), { numRuns: 300 }));

  it('is asked for once a field: no pointer stands twice, and none beside one above it', () => fc.assert(fc.property(fc.object({ maxDepth: 2 }), (sent) => {
    const found = check({ ...sent });
    if (!isFaults(found)) return;
    const pointers = found.filter(({ code }) => code === 'missing' || code === 'unreachable').map(({ pointer }) => pointer);
    assert.equal(new Set(pointers).size, pointers.length, pointers.join(' '));
  })));
});

describe('what is missing', () => {
  const whole: HelpRequestDraft = { for: 'organisation', organisation: 'Bydel Øst', what: 'Skap', when: { kind: 'date', date: '2099-03-07' }, effort: 'heavy', place: 'Øst', person: { name: 'Aud', phone: '90000000', email: 'aud@example.org' } };
  const PARTS: [name: string, without: (draft: HelpRequestDraft) => HelpRequestDraft, fault: string][] = [
    ['for', (draft) => ({ ...draft, for: undefined }), '/for missing'],
    ['organisation', (draft) => ({ ...draft, organisation: undefined }), '/organisation missing'],
    ['what', (draft) => ({ ...draft, what: undefined }), '/what missing'],
    ['date', (draft) => ({ ...draft, when: { ...draft.when, date: undefined } }), '/when/date missing'],
    ['effort', (draft) => ({ ...draft, effort: undefined }), '/effort missing'],
    ['place', (draft) => ({ ...draft, place: undefined }), '/place missing'],
    ['name', (draft) => ({ ...draft, person: { ...draft.person, name: undefined } }), '/person/name missing'],
    ['ways', (draft) => ({ ...draft, person: { ...draft.person, phone: undefined, email: undefined } }), '/person/phone unreachable'],
  ];

  it('is exactly what was left out, in the order of the form, whatever that is', () => fc.assert(fc.property(fc.subarray(PARTS), (left) => {
    const draft = left.reduce((rest, [, without]) => without(rest), whole);
    // Whoever has not said for whom it is is not asked for a centre.
    const expected = left.filter(([name]) => name !== 'organisation' || draft.for === 'organisation').map(([, , fault]) => fault);
    assert.deepEqual(helpRequestFaults(draft, TODAY).map(({ pointer, code }) => `${pointer} ${code}`), expected);
  })));

  it('is a day only where it is over or is none', () => fc.assert(fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
    const date = dayAt(Date.parse(`${TODAY}T00:00:00Z`) + days * DAY);
    assert.deepEqual(helpRequestFaults({ ...whole, when: { kind: 'date', date } }, TODAY), days < 0 ? [{ pointer: '/when/date', code: 'past' }] : []);
  })));

  const NO_DAYS = ['2099-13-01', '2099-00-10', '2099-02-29', '2099-04-31', '2099-1-1', '99-01-01', '2099/01/01', '01.02.2099', '2099-01-01T10:00', ' 2099-01-01', '٢٠٩٩-٠١-٠١'];
  for (const date of NO_DAYS) it(`is a day where somebody wrote “${date}”`, () => assert.deepEqual(helpRequestFaults({ ...whole, when: { kind: 'date', date } }, TODAY), [{ pointer: '/when/date', code: 'not-a-date' }]));
  for (const date of ['2096-02-29', '2099-12-31', TODAY]) it(`is no day on ${date}`, () => assert.deepEqual(helpRequestFaults({ ...whole, when: { kind: 'date', date } }, TODAY), []));
});

describe('the day before which no help comes', () => {
  const CLOCKS: [now: string, today: string][] = [['2026-11-30T12:00:00Z', '2026-11-30'], ['2026-11-30T11:59:59Z', '2026-11-29'], ['2026-11-30T23:59:59Z', '2026-11-30'], ['2027-01-01T00:00:00Z', '2026-12-31'], ['2028-03-01T00:00:00Z', '2028-02-29']];
  for (const [now, today] of CLOCKS) it(`is ${today} at ${now}: somewhere it is not later`, () => assert.equal(helpToday(Date.parse(now)), today));
});

describe('the day after which a request is deleted', () => {
  it('is never before it is needed, and as many days later as was promised', () => fc.assert(fc.property(fc.integer({ min: 1, max: 730 }), fc.integer({ min: -400, max: 800 }), (deleteAfterDays, days) => {
    const date = dayAt(NOW + days * DAY);
    const deleted = helpDeletionDay({ retention: { deleteAfterDays } }, { when: { kind: 'date', date } }, NOW);
    assert.equal(deleted, dayAt(NOW + (Math.max(0, days) + deleteAfterDays) * DAY));
  })));
});

describe('faults from two places', () => {
  const fault = (pointer: string, code = 'x'): FieldError => ({ pointer, code });
  const TABLE: [what: string, gaps: FieldError[], found: FieldError[], pointers: string[]][] = [
    ['stand once where both say it', [fault('/what')], [fault('/what', 'too-long')], ['/what']],
    ['of a part say enough of the whole', [fault('/person/name')], [fault('/person')], ['/person/name']],
    ['of a whole do not hide its parts', [fault('/when')], [fault('/when/time')], ['/when', '/when/time']],
    ['of a name that only begins the same are others', [fault('/whatever')], [fault('/what')], ['/whatever', '/what']],
    ['are all there where nothing is missing', [], [fault('/a'), fault('/b')], ['/a', '/b']],
  ];
  for (const [what, gaps, found, pointers] of TABLE) it(what, () => assert.deepEqual(gapsFirst(gaps, found).map(({ pointer }) => pointer), pointers));
});
