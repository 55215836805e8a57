import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testOpportunity } from '../../contract/sign-up-samples.ts';
import { isToBeAsked } from './asked-before.ts';

const quiet = { declaration: { id: 'quiet', version: '2026-11', text: 'I tell nobody.' } };
const declared = { declarations: [{ id: 'quiet', version: '2026-11', textSha256: 'a'.repeat(64), method: 'screen' }] };
const own = (said: object, id = 'cafe-host') => ({ id: `of ${id}`, opportunity_id: id, data: JSON.stringify(said) });

const TABLE: readonly (readonly [what: string, asks: Parameters<typeof testOpportunity>[0], rows: ReturnType<typeof own>[], isToBe: boolean])[] = [
  ['nothing that it does not ask for', { requirements: ['training', { text: 'Strong arms' }] }, [own({}, 'driver')], false],
  ['their age, of whoever signed up for another task, whatever they said there', { minimumAge: 18 }, [own({ oldEnough: true }, 'driver')], true],
  ['their age, of whoever signed up before it asked', { minimumAge: 18 }, [own({})], true],
  ['their age no more, once they said it here', { minimumAge: 18 }, [own({}), own({ oldEnough: true })], false],
  ['whether they are younger', { guardianBelow: 18 }, [own({}, 'driver')], true],
  ['nothing more of whoever named their guardian here', { guardianBelow: 18 }, [own({ guardian: { name: 'Kim', phone: '92000000' } })], false],
  ['a declaration that they never saw', { requirements: [quiet] }, [own({ oldEnough: true }), own(declared, 'driver')], true],
  ['a declaration that reads differently now', { requirements: [{ declaration: { ...quiet.declaration, version: '2026-12' } }] }, [own(declared)], true],
  ['a declaration no more, once they agreed here, on a screen or on paper', { requirements: [quiet] }, [own(declared)], false],
  ['the second of two declarations', { requirements: [quiet, { declaration: { ...quiet.declaration, id: 'keys' } }] }, [own(declared)], true],
  ['an age beside a declaration', { minimumAge: 18, requirements: [quiet] }, [own(declared)], true],
];

describe('a task asks of somebody who is asked to come', () => {
  for (const [what, asks, rows, isToBe] of TABLE) it(what, () => assert.equal(isToBeAsked(testOpportunity(asks), rows, new Set()), isToBe));

  it('nothing of whoever was talked with about it: it was asked aloud. A talk about another task is none about this one', () => {
    const task = testOpportunity({ minimumAge: 18, requirements: [quiet] });
    for (const [id, isToBe] of [['cafe-host', false], ['driver', true]] as const) assert.equal(isToBeAsked(task, [own({}), own({}, 'driver')], new Set([`of ${id}`])), isToBe, id);
  });
});
