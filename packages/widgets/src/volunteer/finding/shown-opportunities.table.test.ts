import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Opportunity } from '@dugnad/client/model';
import { shownOpportunities } from './shown-opportunities.ts';

const one = (id: string, kind?: 'association' | 'business' | 'municipality'): Opportunity => ({ id, organiser: { name: id, kind }, status: 'open', flexible: false, shifts: [] }) as unknown as Opportunity;

describe('what a page shows', () => {
  const all = [one('café', 'association'), one('shop', 'business'), one('town', 'municipality'), one('us')];
  const TABLE: [what: string, opportunity: string, without: string, ids: string[]][] = [
    ['is all there is', '', '', ['café', 'shop', 'town', 'us']],
    ['leaves out a kind of organiser', '', 'business', ['café', 'town', 'us']],
    ['leaves out several kinds', '', ' business  municipality ', ['café', 'us']],
    ['is one alone, of whatever kind', 'shop', 'business', ['shop']],
    ['is nothing where the one is not there', 'gone', '', []],
  ];
  for (const [what, opportunity, without, ids] of TABLE) it(what, () => deepEqual(shownOpportunities(all, { opportunity, without }, 0).map(({ id }) => id), ids));
});
