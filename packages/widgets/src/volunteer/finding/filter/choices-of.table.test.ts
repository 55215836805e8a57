import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Opportunity } from '@dugnad/client/model';
import type { VolunteerModel } from '../../volunteer.model.ts';
import type { Finding } from '../finding.ts';
import { noWishes, type Wishes } from '../wishes.ts';
import { choicesOf } from './choices-of.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
let looked = 0;

/** Counts how often somebody looks at what it needs. */
const role = (code: string): Opportunity => ({
  id: code, title: code, mode: 'online', access: [], shifts: [], status: 'open',
  get languages() {
    looked += 1;
    return [{ code, use: 'needed' }];
  },
}) as unknown as Opportunity;

const ARABIC = role('ar');
const NORWEGIAN = role('nb');
const finding = (wishes: Partial<Wishes> = {}): Finding => ({ wishes: { ...noWishes, ...wishes } }) as unknown as Finding;
const model = (own: Finding, all = [ARABIC], now = NOW): VolunteerModel => ({ all, now, finding: own }) as unknown as VolunteerModel;

/** @returns whether somebody looked at the list for the second */
function isLookedFor(first: VolunteerModel, second: VolunteerModel): boolean {
  choicesOf(first);
  looked = 0;
  choicesOf(second);
  return looked > 0;
}

describe('what somebody can choose from, press after press', () => {
  const own = finding();
  const TABLE: readonly (readonly [what: string, first: VolunteerModel, second: VolunteerModel, isLookedFor: boolean])[] = [
    ['is not looked for again where the list is the same, though it is another array', model(own), model(own, [ARABIC]), false],
    ['is not looked for again within a minute', model(own), model(own, [ARABIC], NOW + 59_999), false],
    ['is looked for in the next minute, for a time may be over', model(own), model(own, [ARABIC], NOW + 60_000), true],
    ['is looked for where something else is in the list', model(own), model(own, [NORWEGIAN]), true],
    ['is looked for where there is more in the list', model(own), model(own, [ARABIC, NORWEGIAN]), true],
    ['is looked for in another widget', model(own), model(finding()), true],
  ];
  for (const [what, first, second, expected] of TABLE) it(what, () => equal(isLookedFor(first, second), expected));

  it('has at once what somebody is after now', () => {
    const one = finding();
    deepEqual(choicesOf(model(one)).languages, ['ar']);
    Object.assign(one, { wishes: { ...noWishes, languages: ['so'] } });
    deepEqual(choicesOf(model(one)).languages, ['ar', 'so']);
  });

  it('has what is in the list now', () => {
    const one = finding();
    choicesOf(model(one));
    deepEqual(choicesOf(model(one, [NORWEGIAN])).languages, ['nb']);
  });
});
