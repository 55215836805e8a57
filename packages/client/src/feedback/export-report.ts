import type { FeedbackRound } from '../model/feedback.ts';
import type { FeedbackGroups, FeedbackReport, FeedbackTexts } from './report.ts';

/** How a question and its values are called. A group without values is of those who left the question out. */
export interface FeedbackWords {
  question(id: string): string;
  value(id: string, value: string): string;
  leftOut: string;
}

/** One row for a spreadsheet; what is hidden says so, for an empty cell would be read as none. */
export interface FeedbackLine {
  question: string;
  answer: string;
  people: string;
}

const HIDDEN = 'hidden';

function linesOf(question: FeedbackGroups | FeedbackTexts, words: FeedbackWords): FeedbackLine[] {
  const name = words.question(question.id);
  if (question.kind === 'text') return (question.texts ?? []).map((text) => ({ question: name, answer: text, people: '' }));
  return question.groups.map(({ values, count }) => ({
    question: name,
    answer: values.length === 0 ? words.leftOut : values.map((value) => words.value(question.id, value)).join(' + '),
    people: count === undefined ? HIDDEN : String(count),
  }));
}

/** The report as rows, with the number of all who answered first. */
export function reportLines(report: FeedbackReport, words: FeedbackWords): FeedbackLine[] {
  const { answered, questions } = report;
  return [{ question: '', answer: '', people: answered === undefined ? HIDDEN : String(answered) }, ...questions.flatMap((question) => linesOf(question, words))];
}

/** The report for programs: with its round, and `null` for what is hidden. */
export function reportJson({ id, title }: Pick<FeedbackRound, 'id' | 'title'>, { answered = null, questions }: { answered?: number | null; questions: FeedbackReport['questions'] }): unknown {
  return {
    round: id,
    title,
    answered,
    questions: questions.map((question) => (question.kind === 'text'
      ? { id: question.id, texts: question.texts ?? null }
      : { id: question.id, groups: question.groups.map(({ values, count = null }) => ({ values, count })) })),
  };
}
