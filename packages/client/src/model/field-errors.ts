import type { BaseIssue } from 'valibot';
import type { FieldError } from '../errors/errors.ts';

const codeOf = ({ kind, message, received }: BaseIssue<unknown>): string => {
  if (kind === 'schema') return received === 'undefined' ? 'missing' : 'not-valid';
  return /^[a-z-]+$/.test(message) ? message : 'not-valid';
};

const escaped = (key: unknown): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** What a schema found, by JSON pointers (RFC 6901) into what was checked: one for each field, the first that was found. */
export function fieldErrors(issues: readonly BaseIssue<unknown>[]): FieldError[] {
  const found = new Map<string, FieldError>();
  for (const issue of issues) {
    const pointer = (issue.path ?? []).map(({ key }) => `/${escaped(key)}`).join('');
    if (!found.has(pointer)) found.set(pointer, { pointer, code: codeOf(issue) });
  }
  return [...found.values()];
}
