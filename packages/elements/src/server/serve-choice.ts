import { describe } from '../field/describe.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { wordsOf } from './controls.ts';
import { attributeOf, findIn, type Markup, type Written } from './markup.ts';
import { servedParagraph } from './served.ts';

/** Writes the hint and the error of a `<dugnad-choice>`, and ties them to its input. */
export function serveChoice(choice: Written, markup: Markup): void {
  const label = findIn(choice, ({ tagName }) => tagName === 'label');
  const control = label && findIn(label, ({ tagName }) => tagName === 'input');
  if (!control) return;
  const id = nameIds('served');
  const { hint, error } = wordsOf(choice);
  markup.insertFirst(choice, servedParagraph(choice, { id: `${id}-error`, className: 'dugnad-choice-error', words: error }));
  markup.insertAfter(label, servedParagraph(choice, { id: `${id}-hint`, className: 'dugnad-choice-hint', words: hint }));
  const described = describe({ own: attributeOf(control, 'aria-describedby') ?? null, hintId: hint && `${id}-hint`, errorId: error && `${id}-error` });
  if (described) markup.setAttribute(control, 'aria-describedby', described);
  if (error && attributeOf(control, 'type') === 'checkbox') markup.setAttribute(control, 'aria-invalid', 'true');
}
