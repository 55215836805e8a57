import { msg, str } from '@lit/localize';

import { limitDay, type DayLimits, type DayProblem } from './check-day.ts';
import type { CivilDay } from './civil-day.ts';
import type { ReadingProblem } from './read-date.ts';
import { dayInNumbers, dayInWords } from './write-day.ts';

/** Where it is said, and of which days. */
export interface ProblemContext extends DayLimits {
  readonly language: string;
  readonly today: CivilDay;
  /** Why days are closed, in the page's words. */
  readonly closedReason?: string;
}

/** What is wrong with an answer, and how to put it right; for a visitor. */
export function sayProblem(problem: ReadingProblem | DayProblem, context: ProblemContext): string {
  const { today, language, closedReason } = context;
  const limit = (day: string | undefined): string => dayInWords(limitDay(day, today) ?? today, language);
  switch (problem) {
    case 'unreadable':
      return msg(str`Write the date like this: ${dayInNumbers(today, language)}`, { id: 'date-field.problem.unreadable' });
    case 'impossible':
      return msg('There is no such day. Check the day and the month.', { id: 'date-field.problem.impossible' });
    case 'early':
      return msg(str`The first day you can choose: ${limit(context.min)}`, { id: 'date-field.problem.early' });
    case 'late':
      return msg(str`The last day you can choose: ${limit(context.max)}`, { id: 'date-field.problem.late' });
    case 'closed':
      return closedReason || msg('You cannot choose this day. Choose another one.', { id: 'date-field.problem.closed' });
  }
}
