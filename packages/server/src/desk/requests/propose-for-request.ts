import type { HelpRequest } from '@dugnad/client/model';
import { partOfDay, proposeFor, weekdayOf } from '../helping/propose-people.ts';
import type { Known, Proposal } from '../helping/propose-people.ts';

/** The half-days that would do; none where the day is not known. */
export function halfDaysOf({ when }: Pick<HelpRequest, 'when'>): string[] {
  if (when.kind !== 'date') return [];
  const parts = when.time === undefined ? (['morning', 'afternoon', 'evening'] as const) : [partOfDay(Number(when.time.slice(0, 2)))];
  return parts.map((part) => `${weekdayOf(when.date)}-${part}`);
}

/**
 * Who could be asked to help somebody, who may be alone at home: only those whom somebody here has met, and nobody whose guardian is called first.
 * The system proposes, and a person chooses.
 */
export function proposeForRequest(known: Known, { id, request }: { id: string; request: HelpRequest }): Proposal[] {
  return proposeFor(known, {
    isOut: ({ offers }) => offers.some(({ helpRequestId, state }) => helpRequestId === id && state !== 'taken-back'),
    halfDays: halfDaysOf(request),
    languages: [request.language],
    first: 'conversation',
  }).filter(({ first }) => first === 'direct');
}
