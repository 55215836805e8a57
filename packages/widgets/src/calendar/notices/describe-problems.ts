import type { ActivityPage } from '@dugnad/client/ports';

/** How many broken entries are named before "and more": a console is read by a person too. */
const NAMED = 3;

/** One sentence for the webmaster about entries that could not be read. */
export function describeProblems(problems: ActivityPage['problems']): string {
  const named = problems.slice(0, NAMED).map(({ src, line, message }) => `${src}${line ? ` line ${line}` : ''}: ${message}`);
  const rest = problems.length - named.length;
  return `${problems.length} entries could not be read as they stand; all others are shown. ${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}. Correct them in the calendar they come from.`;
}
