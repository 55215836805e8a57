import type { FeedbackQuestion, FeedbackRound } from '../model/feedback.ts';
import { hideSmallGroups, LEAST_GROUP } from './hide-small-groups.ts';
import { shuffled, type Chance } from './shuffled.ts';
import { valuesOf, type FeedbackTally } from './tally.ts';

/** One line: who chose these values, together. Without a count it is hidden. */
export interface FeedbackGroup {
  /** One value, or the two of a scale that are put together; none for who left the question out. */
  values: readonly string[];
  count?: number;
}

/** A question that one chooses at. The groups are in the order of the question, and those who left it out are the last. */
export interface FeedbackGroups {
  id: string;
  kind: 'scale' | 'choice';
  groups: FeedbackGroup[];
}

/** What was written, in an order of chance. Without texts there are too few. */
export interface FeedbackTexts {
  id: string;
  kind: 'text';
  texts?: string[];
}

/** What may be shown to anybody. */
export interface FeedbackReport {
  /** Nothing where fewer than five have answered; then nothing else is said either. */
  answered?: number;
  questions: (FeedbackGroups | FeedbackTexts)[];
}

/** The five of a scale, put together. */
const TOGETHER: readonly (readonly string[])[] = [['very-bad', 'bad'], ['middling'], ['good', 'very-good']];

function groupsBy(lines: readonly (readonly string[])[], counts: ReadonlyMap<string, number>, answered: number): FeedbackGroup[] {
  const sizes = lines.map((values) => values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0));
  const leftOut = answered - sizes.reduce((sum, size) => sum + size, 0);
  const shown = hideSmallGroups([...sizes, leftOut]);
  return [...lines, []].map((values, index) => ({ values, ...(shown[index] !== undefined && { count: shown[index] }) }));
}

const isWhole = (groups: readonly FeedbackGroup[]): boolean => groups.every(({ count }) => count !== undefined);

/** One of the two at most: both together would tell by difference what either hides. */
function groupsOf(question: FeedbackQuestion, counts: ReadonlyMap<string, number>, answered: number): FeedbackGroup[] {
  const each = groupsBy(valuesOf(question).map((value) => [value]), counts, answered);
  return question.kind === 'scale' && !isWhole(each) ? groupsBy(TOGETHER, counts, answered) : each;
}

/**
 * The report of a round: no group under five, also not by difference (decision 48).
 *
 * @param chance gives numbers from 0 up to 1; real chance unless told
 */
export function reportFeedback({ questions }: Pick<FeedbackRound, 'questions'>, { answered, counts, texts }: FeedbackTally, chance?: Chance): FeedbackReport {
  const isTold = answered >= LEAST_GROUP;
  return {
    ...(isTold && { answered }),
    questions: questions.map((question): FeedbackGroups | FeedbackTexts => {
      const { id, kind } = question;
      const written = texts.get(id) ?? [];
      if (kind === 'text') return { id, kind, ...(isTold && written.length >= LEAST_GROUP && { texts: shuffled(written, chance) }) };
      return { id, kind, groups: isTold ? groupsOf(question, counts.get(id) ?? new Map(), answered) : [] };
    }),
  };
}
