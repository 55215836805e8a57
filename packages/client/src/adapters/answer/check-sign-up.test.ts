import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { sampleOpportunities, sampleSignUp } from '../../contract/index.ts';
import type { DugnadError, FieldError } from '../../errors/index.ts';
import type { Opportunity, SignUpInput } from '../../model/index.ts';
import { checkSignUp, demandTaking } from './check-sign-up.ts';
import { completeOpportunity } from './complete-opportunity.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const [cafe] = sampleOpportunities(NOW).map(completeOpportunity) as [Opportunity];

function errorOf(work: () => unknown): DugnadError {
  try {
    return assert.fail(JSON.stringify(work()));
  } catch (error) {
    return error as DugnadError;
  }
}

describe('a sign-up', () => {
  it('is kept without the blanks around what was written, and with one form of its number', () => {
    const { person, message } = checkSignUp(cafe, sampleSignUp({ person: { name: ' Aud ', phone: '+47 (90) 00-00-00' }, message: ' Hi ' }), NOW);
    assert.deepEqual([person, message], [{ name: 'Aud', phone: '+4790000000', noCalls: false }, 'Hi']);
  });

  const at = (pointer: string, code: string): FieldError => ({ pointer, code });
  const REFUSED: [what: string, changes: Partial<SignUpInput>, more: Partial<Opportunity>, errors: FieldError[]][] = [
    ['without a way to be reached', { person: { name: 'Aud' } }, {}, [at('/person/phone', 'unreachable')]],
    ['with two faults, named at once', { person: { name: '', phone: 'x' } }, {}, [at('/person/name', 'missing'), at('/person/phone', 'not-a-phone-number')]],
    ['for two shifts that overlap, at the later', { shiftIds: ['afternoon', 'noon'] }, {}, [at('/shiftIds/1', 'overlaps')]],
    ['for three of which one overlaps both others', { shiftIds: ['morning', 'night', 'noon', 'afternoon'] }, {}, [at('/shiftIds/2', 'overlaps'), at('/shiftIds/3', 'overlaps')]],
    ['without a word on age where one is needed', {}, { minimumAge: 18 }, [at('/oldEnough', 'missing')]],
    ['of somebody who is not old enough', { oldEnough: false }, { minimumAge: 18 }, [at('/oldEnough', 'missing')]],
    ['of somebody young without a guardian', { oldEnough: false }, { minimumAge: 13, guardianBelow: 16 }, [at('/guardian/name', 'missing')]],
    ['with a guardian whom nobody asks for', { guardian: { name: 'Kari', phone: '92 00 00 00' } }, {}, [at('/guardian', 'not-needed')]],
    ['with all of it, named at once', { shiftIds: ['noon', 'morning', 'x'] }, { minimumAge: 18 }, [at('/oldEnough', 'missing'), at('/shiftIds/1', 'overlaps')]],
  ];
  for (const [what, changes, more, errors] of REFUSED) {
    it(`is refused ${what}`, () => {
      const error = errorOf(() => checkSignUp({ ...cafe, ...more }, sampleSignUp(changes), NOW));
      assert.deepEqual([error.code, error.errors], ['invalid-input', errors]);
    });
  }

  const TAKEN: [what: string, changes: Partial<SignUpInput>, more: Partial<Opportunity>][] = [
    ['for no shift', { shiftIds: [] }, {}],
    ['for shifts of which one begins when the other ends', { shiftIds: ['afternoon', 'morning'] }, {}],
    ['for shifts that overlap on purpose', { shiftIds: ['noon', 'morning'], overlap: true }, {}],
    ['for one that overlaps only what is cancelled', { shiftIds: ['cancelled', 'instead'] }, {}],
    ['for one that there is not, of which whoever keeps the places speaks', { shiftIds: ['morning', 'nowhere'] }, {}],
    ['of somebody who is old enough', { oldEnough: true }, { minimumAge: 18 }],
    ['of somebody who says to be young where nobody asks', { oldEnough: false }, {}],
  ];
  for (const [what, changes, more] of TAKEN) {
    it(`is taken ${what}`, () => assert.equal(checkSignUp({ ...cafe, ...more }, sampleSignUp(changes), NOW).person.name, 'Aud Bjørnøy'));
  }

  it('is refused in words that hold nothing of the person', () => {
    assert.doesNotMatch(errorOf(() => checkSignUp(cafe, sampleSignUp({ person: { name: '=Aud', email: 'aud@secret' } }), NOW)).message, /Aud|secret/i);
  });
});

describe('whether one can sign up now', () => {
  const TABLE: [what: string, more: Partial<Opportunity>, can: boolean][] = [
    ['while it is open', {}, true], ['while it is full', { status: 'full' }, true], ['once it is closed', { status: 'closed' }, false],
    ['a second before the end', { applyBy: '2026-11-22T13:00:01+01:00[Europe/Oslo]' }, true], ['from the end on', { applyBy: '2026-11-22T13:00:00+01:00[Europe/Oslo]' }, false],
  ];
  for (const [what, more, can] of TABLE) {
    it(`${can ? 'one can' : 'one cannot'} ${what}`, () => {
      if (can) assert.doesNotThrow(() => demandTaking({ ...cafe, ...more }, NOW));
      else assert.equal(errorOf(() => demandTaking({ ...cafe, ...more }, NOW)).code, 'not-open');
    });
  }
});
