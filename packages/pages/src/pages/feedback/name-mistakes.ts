import type { PageData } from '@dugnad/client/hosted';
import { FEEDBACK_TEXT_LENGTH } from '@dugnad/client/model';
import { fieldErrors, sayError } from '@dugnad/widgets/feedback/texts';

import { sayMinutes, sayNumber } from '../draw-time.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Reader } from '../reader.ts';
import { fieldOf, firstControl } from './questions.template.ts';

type Sent = Pick<PageData['feedback'], 'round' | 'errors' | 'filled'>;

/** What is wrong, once a question, in the words of the element and the order of the questions. */
export function nameMistakes({ round, errors = [], filled = {} }: Sent, reader: Reader): Problem[] {
  return round.questions.flatMap((question) => {
    const name = fieldOf(question.id);
    const found = errors.find(({ pointer }) => pointer === `/${name}`);
    return found ? [{ field: firstControl(question), words: sayMistake(found.code, filled[name] ?? '', reader) }] : [];
  });
}

function sayMistake(code: string, written: string, reader: Reader): string {
  if (code === 'missing') return fieldErrors.nothing();
  if (code !== 'too-long') return fieldErrors.changed();
  const { length } = written.replace(/\r\n?/g, '\n').trim();
  return fieldErrors.tooLong(sayNumber(Math.max(1, length - FEEDBACK_TEXT_LENGTH), reader));
}

/** Why it could not be taken at all, by the code of the problem. */
export function sayUntaken(code: string, retryAfter: number | undefined, reader: Reader): string {
  if (code === 'form-expired') return ownWords.stale();
  return sayError({ code: code as Parameters<typeof sayError>[0]['code'], ...(retryAfter !== undefined && { retryAfter }) }, (value) => sayMinutes(value, reader));
}
