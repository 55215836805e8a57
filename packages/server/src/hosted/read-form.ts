import type { FilledForm } from '@dugnad/client/hosted';

const MOST_FIELDS = 100;

/** What a form without script sends: of a field that comes twice, the first. */
export function readForm(body: string): FilledForm {
  const filled: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of [...new URLSearchParams(body)].slice(0, MOST_FIELDS)) filled[name] ??= value;
  return filled;
}
