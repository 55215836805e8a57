import { msg, str } from '@lit/localize';

import type { ProblemName } from './name-problem.ts';

/** What a sentence about a problem needs beside its name. */
export interface Particulars {
  /** The question as the visitor reads it. */
  readonly label: string;
  /** Of the control: `email`, `date`, `select-one` … */
  readonly type: string;
  /** Several answers may be given. */
  readonly several: boolean;
  /** What the problem is measured by, written for people: the least or most number, length, date or time. */
  readonly limit: string;
  /** What the page says of the form that it wants: the `title` beside a `pattern` (HTML). */
  readonly title: string;
}

function writeMissing({ label, type, several }: Particulars): string {
  if (several) return msg(str`Please choose at least one for “${label}”.`, { id: 'form.missing.several' });
  if (type === 'checkbox') return msg(str`Please tick “${label}”.`, { id: 'form.missing.tick' });
  if (type === 'file') return msg(str`Please choose a file for “${label}”.`, { id: 'form.missing.file' });
  if (type === 'radio' || type.startsWith('select')) return msg(str`Please choose an answer for “${label}”.`, { id: 'form.missing.choice' });
  return msg(str`Please fill in “${label}”.`, { id: 'form.missing.words' });
}

const isTime = (type: string): boolean => /^(?:date|time|month|week)/.test(type);

function writeLow({ label, type, limit }: Particulars): string {
  if (isTime(type)) return msg(str`“${label}” must be ${limit} or later.`, { id: 'form.low.time' });
  return msg(str`“${label}” must be ${limit} or more.`, { id: 'form.low.number' });
}

function writeHigh({ label, type, limit }: Particulars): string {
  if (isTime(type)) return msg(str`“${label}” must be ${limit} or earlier.`, { id: 'form.high.time' });
  return msg(str`“${label}” must be ${limit} or less.`, { id: 'form.high.number' });
}

function writeStep({ label, limit }: Particulars): string {
  if (limit === '1') return msg(str`“${label}” must be a whole number.`, { id: 'form.step.whole' });
  return msg(str`“${label}” must go up in steps of ${limit}.`, { id: 'form.step.other' });
}

const writers: Readonly<Record<Exclude<ProblemName, 'custom'>, (particulars: Particulars) => string>> = {
  missing: writeMissing,
  low: writeLow,
  high: writeHigh,
  step: writeStep,
  unreadable: ({ label }) => msg(str`We cannot read “${label}”. Please write it again.`, { id: 'form.unreadable' }),
  email: ({ label }) => msg(str`“${label}” is not a whole e-mail address. Example: kari@example.org.`, { id: 'form.email' }),
  url: ({ label }) => msg(str`“${label}” is not a whole address. Example: https://example.org.`, { id: 'form.url' }),
  short: ({ label, limit }) => msg(str`“${label}” is too short. Write ${limit} characters or more.`, { id: 'form.short' }),
  long: ({ label, limit }) => msg(str`“${label}” is too long. Write ${limit} characters or fewer.`, { id: 'form.long' }),
  pattern: ({ label, title }) => `${msg(str`Please check how “${label}” is written.`, { id: 'form.pattern' })} ${title}`.trim(),
  other: ({ label }) => msg(str`Please check “${label}”.`, { id: 'form.other' }),
};

/** One plain sentence or two: what is wrong with which answer, and how to put it right. */
export function writeProblem(name: Exclude<ProblemName, 'custom'>, particulars: Particulars): string {
  return writers[name](particulars);
}
