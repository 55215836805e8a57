import { momentOf } from '@dugnad/client/model';
import * as v from 'valibot';
import { ProblemError } from '../../problem/problem.ts';
import { OpportunityEditSchema } from '../../routes/opportunity-body.ts';
import type { OpportunityEdit } from '../../routes/opportunity-body.ts';
import { fingerprint } from '../../secrets/fingerprint.ts';
import type { StoredOpportunity, StoredShift } from '../../store/opportunity-store.ts';

type Shift = OpportunityEdit['shifts'][number];

/** The schema of the interface for whoever runs the server, without what the address says. */
const { siteId: _siteId, state: _state, shifts, talks: _talks, ...own } = OpportunityEditSchema.entries;

/** What is edited at once. Its shifts and its state are changed by presses of their own. */
export const OwnEditSchema = v.object({
  ...own,
  /** Of what was edited: somebody else may have been faster. */
  version: v.string(),
});

export const ShiftsSchema = v.object({ shifts });

const NOTHING: Readonly<Record<string, unknown>> = {};

/** A new opportunity, checked as one that is sent. */
export function draftOpportunity(id: string, siteId: string, given: Readonly<Record<string, unknown>> = NOTHING): StoredOpportunity {
  const draft = v.parse(OpportunityEditSchema, { ...given, siteId, state: 'draft', shifts: [], talks: [] });
  return { ...draft, id, shifts: [], talks: [] };
}

/** Names what is edited: how many places are taken is no part of it. */
export function versionOf({ shifts: all, talks, ...opportunity }: StoredOpportunity): string {
  return fingerprint('opportunity', { ...opportunity, shifts: all.map(({ taken: _taken, ...shift }) => shift), talks: talks.map(({ taken: _taken, ...talk }) => talk) });
}

export const isEmpty = (text: StoredOpportunity['title']): boolean => (typeof text === 'string' ? text.trim() === '' : Object.values(text).every((one) => one.trim() === ''));

/** What has to be there: a title always, and somebody to talk to before anybody can see it. @throws ProblemError */
export function complete<Thing extends Pick<StoredOpportunity, 'title' | 'state' | 'contact'>>(thing: Thing): Thing {
  const { title, state, contact: { phone = '', email = '' } } = thing;
  const errors = [
    ...(isEmpty(title) ? [{ pointer: '/title', code: 'missing' }] : []),
    ...(state !== 'draft' && phone + email === '' ? [{ pointer: '/contact', code: 'unreachable' }] : []),
  ];
  if (errors.length > 0) throw new ProblemError('invalid-input', 'Something is missing before that.', { errors });
  return thing;
}

const asStored = (shift: Shift): StoredShift => ({ ...shift, taken: 0 });

/** In the order of their beginnings, whatever order they were added in. */
function inOrder(all: readonly StoredShift[]): StoredShift[] {
  return all.toSorted((one, other) => momentOf(one.start) - momentOf(other.start));
}

/** With more shifts. @throws ProblemError where one of them is there already */
export function withShifts(before: StoredOpportunity, added: readonly Shift[]): StoredOpportunity {
  const errors = added.flatMap(({ id }, index) => (before.shifts.some((shift) => shift.id === id) ? [{ pointer: `/shifts/${index}/id`, code: 'taken' }] : []));
  if (errors.length > 0) throw new ProblemError('invalid-input', 'A shift of this name is there already.', { errors });
  if (before.shifts.length + added.length > 1000) throw new ProblemError('invalid-input', 'These are too many shifts.', { errors: [{ pointer: '/shifts', code: 'too-many' }] });
  return { ...before, shifts: inOrder([...before.shifts, ...added.map(asStored)]) };
}

/** With one shift changed. @throws ProblemError where it is not there */
export function withShift(before: StoredOpportunity, changed: Shift): StoredOpportunity {
  if (!before.shifts.some(({ id }) => id === changed.id)) throw new ProblemError('not-found', 'There is no such shift.');
  return { ...before, shifts: inOrder(before.shifts.map((shift) => (shift.id === changed.id ? asStored(changed) : shift))) };
}
