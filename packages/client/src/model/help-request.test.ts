import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { completeHelpPoint } from '../adapters/answer/complete-help-point.ts';
import { checkHelpRequest } from '../adapters/answer/check-help-request.ts';
import { SAMPLE_HELP_POINT, sampleHelpRequest } from '../contract/index.ts';
import { isDugnadError } from '../errors/index.ts';
import { fieldErrors, helpDeletionDay, helpRequestFaults, HelpPointSchema, HelpRequestSchema, HelpRequestSentSchema, type HelpRequestDraft, type HelpRequestInput } from './index.ts';

const TODAY = '2026-11-30';
const GOOD: HelpRequestDraft = sampleHelpRequest();
const found = (draft: HelpRequestDraft): string[] => helpRequestFaults(draft, TODAY).map(({ pointer, code }) => `${pointer} ${code}`);

describe('what a request for help lacks', () => {
  const TABLE: [what: string, changes: HelpRequestDraft, faults: string[]][] = [
    ['nothing', {}, []],
    ['whom it is for', { for: undefined }, ['/for missing']],
    ['whom it is for, if that is no word of ours', { for: 'neighbour' }, ['/for missing']],
    ['the name of a centre', { for: 'organisation', organisation: ' ' }, ['/organisation missing']],
    ['no name of a centre for a neighbour', { for: 'somebody', organisation: '' }, []],
    ['what', { what: '\n\t ' }, ['/what missing']],
    ['when', { when: undefined }, ['/when/kind missing']],
    ['when, if that is no word of ours', { when: { kind: 'soon' } }, ['/when/kind missing']],
    ['a date', { when: { kind: 'date', date: '' } }, ['/when/date missing']],
    ['a day that there is', { when: { kind: 'date', date: '2027-02-29' } }, ['/when/date not-a-date']],
    ['a date as calendars write it', { when: { kind: 'date', date: '7.3.2027' } }, ['/when/date not-a-date']],
    ['a day that is not over', { when: { kind: 'date', date: '2026-11-29' } }, ['/when/date past']],
    ['nothing for today', { when: { kind: 'date', date: TODAY } }, []],
    ['nothing for any time', { when: { kind: 'flexible' } }, []],
    ['how often', { when: { kind: 'recurring', words: '' } }, ['/when/words missing']],
    ['nothing for each Tuesday', { when: { kind: 'recurring', words: 'Tuesdays' } }, []],
    ['how heavy', { effort: '' }, ['/effort missing']],
    ['where', { place: '' }, ['/place missing']],
    ['who', { person: { phone: '90000000' } }, ['/person/name missing']],
    ['a way to be reached', { person: { name: 'Aud', phone: ' ', email: '' } }, ['/person/phone unreachable']],
    ['nothing for who has mail alone', { person: { name: 'Aud', email: 'aud@example.org' } }, []],
  ];
  for (const [what, changes, faults] of TABLE) it(`is ${what}`, () => assert.deepEqual(found({ ...GOOD, ...changes }), faults));

  it('is said of an empty form in the order of the form', () => {
    assert.deepEqual(found({}), ['/for missing', '/what missing', '/when/kind missing', '/effort missing', '/place missing', '/person/name missing', '/person/phone unreachable']);
  });

  it('is said of anything that a program may send, and of what the schema takes there is a day and a person', () => {
    fc.assert(fc.property(fc.object({ maxDepth: 3 }), (sent) => {
      const draft = { ...GOOD, ...sent, when: sent['when'], person: sent['person'] } as HelpRequestDraft;
      assert.ok(helpRequestFaults(draft, TODAY).length >= 1);
    }));
  });
});

describe('a request for help', () => {
  const faultsOf = (input: unknown): string[] => {
    try {
      checkHelpRequest(input as HelpRequestInput, Date.parse('2026-11-30T12:00:00Z'));
      return [];
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      return (error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
    }
  };

  it('says each fault once, in the order of the form', () => {
    assert.deepEqual(faultsOf({}), ['/for missing', '/what missing', '/when/kind missing', '/effort missing', '/place missing', '/person/name missing', '/person/phone unreachable', '/language missing']);
  });

  it('may be for yesterday, where it is yesterday yet', () => {
    const on = (date: string) => checkHelpRequest(sampleHelpRequest({ when: { kind: 'date', date } }), Date.parse('2026-11-30T02:00:00Z')).when;
    assert.deepEqual(on('2026-11-29'), { kind: 'date', date: '2026-11-29' });
    assert.throws(() => on('2026-11-28'), { code: 'invalid-input' });
  });

  for (const time of ['24:00', '9:30', 'noon']) it(`is at no time like ${time}`, () => assert.deepEqual(faultsOf(sampleHelpRequest({ when: { kind: 'date', date: '2099-03-07', time } })), ['/when/time not-a-time']));

  it('has no place for an address or a diagnosis', () => {
    const sent = { ...sampleHelpRequest(), address: 'Storgata 1', diagnosis: 'x', formToken: 'x', website: '' };
    assert.deepEqual(Object.keys(v.parse(HelpRequestSentSchema, sent)).filter((name) => name === 'address' || name === 'diagnosis'), []);
    assert.deepEqual(fieldErrors(v.safeParse(HelpRequestSchema, { ...sampleHelpRequest(), things: ['lifting', 'lifting'] }).issues ?? []), [{ pointer: '/things', code: 'twice' }]);
  });

  const DAYS: [when: HelpRequestInput['when'], day: string][] = [
    [{ kind: 'date', date: '2027-01-10' }, '2027-04-10'], [{ kind: 'date', date: '2026-11-29' }, '2027-02-28'], [{ kind: 'flexible' }, '2027-02-28'], [{ kind: 'recurring', words: 'x' }, '2027-02-28'],
  ];
  for (const [when, day] of DAYS) it(`is deleted after ${day} when help is needed ${'date' in when ? when.date : when.kind}`, () => assert.equal(helpDeletionDay(completeHelpPoint(SAMPLE_HELP_POINT), { when }, Date.parse('2026-11-30T12:00:00Z')), day));
});

describe('a help point', () => {
  it('is completed without the schema as the schema would do it, and is the same after it was sent', () => {
    const whole = v.parse(HelpPointSchema, SAMPLE_HELP_POINT);
    assert.deepEqual(completeHelpPoint(SAMPLE_HELP_POINT), whole);
    assert.deepEqual(v.parse(HelpPointSchema, JSON.parse(JSON.stringify(whole))), whole);
  });

  for (const name of ['contact', 'controller', 'retention'] as const) it(`does not go without its ${name}`, () => assert.equal(v.is(HelpPointSchema, { ...SAMPLE_HELP_POINT, [name]: undefined }), false));
});
