import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { OpportunitySchema, SignUpSchema, TalkSchema, fieldErrors, type Opportunity, type Talk } from '../model/index.ts';
import { sampleOpportunities } from '../contract/sample-opportunities.ts';
import { bookedTalk } from '../adapters/answer/booked-talk.ts';
import { comingTalks, opportunityAt, talkFaults } from './index.ts';

const talk = (start: string, more: Partial<Talk> = {}): Talk => ({ id: 'kari', start, modes: ['phone'], ...more });
const codesOf = (schema: v.GenericSchema, value: unknown): string[] => fieldErrors(v.safeParse(schema, value).issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

const endOf = (one: Talk): string | undefined => bookedTalk({ id: 'kari', mode: 'phone' }, [one])?.end;

describe('a talk', () => {
  const ENDS: [what: string, start: string, end: string][] = [
    ['by the clock of its zone', '2026-12-05T10:00:00+01:00[Europe/Oslo]', '2026-12-05T10:15:00+01:00[Europe/Oslo]'],
    ['over midnight', '2026-12-05T23:50:00+01:00[Europe/Oslo]', '2026-12-06T00:05:00+01:00[Europe/Oslo]'],
    ['in Oslo, autumn, from the first ten to three to the second five past two', '2026-10-25T02:50:00+02:00[Europe/Oslo]', '2026-10-25T02:05:00+01:00[Europe/Oslo]'],
    ['in Oslo, spring, from ten to two to five past three', '2026-03-29T01:50:00+01:00[Europe/Oslo]', '2026-03-29T03:05:00+02:00[Europe/Oslo]'],
    ['by its offset where it names no zone', '2026-12-05T23:50:00+05:30', '2026-12-06T00:05:00+05:30'],
    ['by its offset behind UTC', '2026-12-05T23:50:00-05:00', '2026-12-06T00:05:00-05:00'],
    ['by its offset where nobody knows its zone', '2026-12-05T10:00:00+01:00[Mars/Olympus]', '2026-12-05T10:15:00+01:00'],
    ['in UTC where that is all it says', '2026-12-05T10:00:00Z', '2026-12-05T10:15:00.000Z'],
  ];
  for (const [what, start, end] of ENDS) it(`is over a quarter of an hour later, ${what}`, () => assert.equal(endOf(talk(start)), end));

  it('is as long as it is said to be', () => assert.equal(endOf(talk('2026-12-05T10:00:00Z', { end: '2026-12-05T10:30:00Z' })), '2026-12-05T10:30:00Z'));

  const WRONG: [what: string, more: object, faults: string[]][] = [
    ['with no way to talk', { modes: [] }, ['/modes missing']],
    ['with one way twice', { modes: ['phone', 'phone'] }, ['/modes twice']],
    ['by letter', { modes: ['letter'] }, ['/modes/0 not-valid']],
    ['that ends before it starts', { end: '2026-12-05T09:00:00Z' }, [' not-valid']],
    ['at no moment', { start: '10:00' }, ['/start not-valid']],
  ];
  for (const [what, more, faults] of WRONG) it(`is none ${what}`, () => assert.deepEqual(codesOf(TalkSchema, { ...talk('2026-12-05T10:00:00Z'), ...more }), faults));
});

describe('a talk that is wished for', () => {
  const talks = [talk('2026-12-05T10:00:00Z')];
  it('is one of those that there are, in one of its ways', () => {
    assert.deepEqual(talkFaults(undefined, talks), []);
    assert.deepEqual(talkFaults({ id: 'kari', mode: 'phone' }, talks), []);
    assert.deepEqual(talkFaults({ id: 'per', mode: 'phone' }, talks), [{ pointer: '/talk', code: 'unknown' }]);
    assert.deepEqual(talkFaults({ id: 'kari', mode: 'visit' }, talks), [{ pointer: '/talk/mode', code: 'not-offered' }]);
  });

  it('is booked with its start, its end and its way', () => {
    assert.deepEqual(bookedTalk({ id: 'kari', mode: 'phone' }, talks), { id: 'kari', mode: 'phone', start: '2026-12-05T10:00:00Z', end: '2026-12-05T10:15:00.000Z' });
    assert.deepEqual([bookedTalk({ id: 'per', mode: 'phone' }, talks), bookedTalk(undefined, talks)], [undefined, undefined]);
  });

  const wish = (mode: string, person: object): unknown => ({ talk: { id: 'kari', mode }, person: { name: 'Aud', ...person }, language: 'nb' });
  const NEEDS: [what: string, mode: string, person: object, faults: string[]][] = [
    ['on the telephone, with a number', 'phone', { phone: '90000000' }, []],
    ['on the telephone, with an address alone', 'phone', { email: 'aud@example.org' }, ['/person/phone missing']],
    ['on the telephone, and never to be called', 'phone', { phone: '90000000', noCalls: true }, ['/person/noCalls contradiction']],
    ['by video, with an address', 'video', { email: 'aud@example.org' }, []],
    ['by video, with a number that is not rung', 'video', { phone: '90000000', noCalls: true }, []],
    ['by video, and nowhere to send the link', 'video', {}, ['/person/phone unreachable']],
    ['where the contact is, with a number', 'visit', { phone: '90000000' }, []],
    ['where the contact is, with an address', 'visit', { email: 'aud@example.org' }, []],
    ['by telegram', 'telegram', { phone: '90000000' }, ['/talk/mode not-valid']],
  ];
  for (const [what, mode, person, faults] of NEEDS) it(`${what}, ${faults.length ? 'is refused' : 'is taken'}`, () => assert.deepEqual(codesOf(SignUpSchema, wish(mode, person)), faults));
});

describe('talks that can be booked', () => {
  const NOW = Date.UTC(2026, 11, 1, 12);
  const talks = [talk('2026-12-03T10:00:00Z', { id: 'late' }), talk('2026-12-01T13:00:00+01:00', { id: 'now' }), talk('2026-12-01T13:00:01+01:00', { id: 'soon' })];
  it('have not begun, and stand in their order', () => assert.deepEqual(comingTalks({ talks }, NOW).map(({ id }) => id), ['soon', 'late']));

  const at = (changes: Partial<Opportunity>): string[] => opportunityAt({ ...v.parse(OpportunitySchema, sampleOpportunities(NOW)[0]), talks, ...changes }, NOW).talks.map(({ id }) => id);
  it('are none where nobody is taken', () => assert.deepEqual([at({}), at({ status: 'closed' }), at({ applyBy: '2026-12-01T12:00:00Z' })], [['soon', 'late'], [], []]));

  it('are each another one', () => assert.deepEqual(codesOf(OpportunitySchema, { ...sampleOpportunities(NOW)[0], talks: [talks[0], talks[0]] }), ['/talks not-valid']));
});
