import type { FieldError } from '@dugnad/client/errors';
import { fieldOf, sayFault, sayUnsent } from '@dugnad/widgets/help-request/texts';

import { sayMinutes } from '../draw-time.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Reader } from '../reader.ts';

/** In the order of the form. */
const ORDER = ['for', 'organisation', 'what', 'when', 'date', 'time', 'rhythm', 'effort', 'place', 'name', 'phone', 'email'];

/** Of several to choose from, the first is where one is led. */
const FIRST: Readonly<Record<string, string>> = { for: 'for-myself', when: 'when-date', effort: 'effort-light' };

/** What is wrong, once a control, in the order of the form. What has no control here stands at the first. */
export function askProblems(errors: readonly FieldError[] = []): Problem[] {
  const found = new Map<string, string>();
  for (const { pointer, code } of errors) {
    const field = fieldOf(pointer);
    const at = field || 'what';
    if (!found.has(at)) found.set(at, sayFault(field, code));
  }
  return [...found].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other)).map(([field, words]) => ({ field: FIRST[field] ?? field, words }));
}

/** Why it was not sent at all, by the code of the problem. */
export function sayUnasked(code: string, retryAfter: number | undefined, reader: Reader): string {
  if (code === 'form-expired') return ownWords.stale();
  return sayUnsent({ code: code as Parameters<typeof sayUnsent>[0]['code'], ...(retryAfter !== undefined && { retryAfter }) }, (value) => sayMinutes(value, reader));
}
