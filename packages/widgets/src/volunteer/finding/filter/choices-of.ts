import type { Opportunity } from '@dugnad/client/model';
import type { VolunteerModel } from '../../volunteer.model.ts';
import { answersOf, choicesFrom, type Choices } from '../choices.ts';
import type { Finding } from '../finding.ts';

interface Answered {
  readonly all: readonly Opportunity[];
  readonly minute: number;
  readonly answers: Choices;
}

const MINUTE = 60_000;
const known = new WeakMap<Finding, Answered>();

const isSame = (one: readonly Opportunity[], other: readonly Opportunity[]): boolean => one.length === other.length && one.every((each, at) => each === other[at]);

/** What somebody can choose from. Every press asks for it; what a list answers is looked for once a minute, for it is most of what a press costs. */
export function choicesOf({ all, now, finding }: Pick<VolunteerModel, 'all' | 'now' | 'finding'>): Choices {
  const minute = Math.floor(now / MINUTE);
  let last = known.get(finding);
  if (!last || last.minute !== minute || !isSame(last.all, all)) {
    last = { all, minute, answers: answersOf(all, now) };
    known.set(finding, last);
  }
  return choicesFrom(last.answers, finding.wishes);
}
