import { compareTold } from '../compare-told.ts';
import type { Told } from '../compare-told.ts';
import type { KeptFeedback } from './kept-feedback.ts';

/** What somebody answered, and what they were told. */
export interface FeedbackEntry extends Told {
  readonly answers: readonly { id: string; value: string }[];
}

/** What a receipt says. It has no reference: nobody can find an answer. */
export const RECEIVED = 'received';

const isText = ({ id }: { id: string }): boolean => id === 'wish';

function tally(answers: readonly { id: string; value: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, value } of answers) counts.set(`${id} ${value}`, (counts.get(`${id} ${value}`) ?? 0) + 1);
  return counts;
}

function compareCounts(wanted: ReadonlyMap<string, number>, kept: ReadonlyMap<string, number>): string[] {
  const names = [...new Set([...wanted.keys(), ...kept.keys()])];
  return names.filter((name) => wanted.get(name) !== kept.get(name)).map((name) => `${name} was answered ${wanted.get(name) ?? 0} times and is counted ${kept.get(name) ?? 0} times`);
}

/** What is counted against what was sent by those whose key is kept: nothing lost, nothing doubled, nothing of somebody who was refused. */
export function compareFeedback(entries: readonly FeedbackEntry[], { keys, answered, counts, texts }: KeptFeedback): string[] {
  const kept = new Map(keys.map(({ key }) => [key, RECEIVED]));
  const answers = entries.filter(({ key }) => kept.has(key)).flatMap((entry) => entry.answers);
  return [
    ...compareTold(entries, kept),
    ...(answered === keys.length ? [] : [`${keys.length} have answered, and the round says ${answered}`]),
    ...compareCounts(tally(answers.filter((answer) => !isText(answer))), new Map(counts.map(({ question, value, people }) => [`${question} ${value}`, people]))),
    ...compareCounts(tally(answers.filter(isText)), tally(texts.map((value) => ({ id: 'wish', value })))),
  ];
}
