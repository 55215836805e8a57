import { nameIds } from '../paragraph/name-ids.ts';
import { wordsOf } from './controls.ts';
import { attributeOf, findIn, type Markup, type Written } from './markup.ts';
import { servedParagraph } from './served.ts';
import { markWrong, tie } from './tie.ts';

/** Writes the hint and the error of a `<dugnad-choice>`, and ties them to its input. */
export function serveChoice(choice: Written, markup: Markup): void {
  const label = findIn(choice, ({ tagName }) => tagName === 'label');
  const control = label && findIn(label, ({ tagName }) => tagName === 'input');
  if (!control) return;
  const id = nameIds('served');
  const { hint, error } = wordsOf(choice);
  markup.insertFirst(choice, servedParagraph(choice, { id: `${id}-error`, className: 'dugnad-choice-error', words: error }));
  markup.insertAfter(label, servedParagraph(choice, { id: `${id}-hint`, className: 'dugnad-choice-hint', words: hint }));
  tie(control, markup, { id, hint, error });
  // A radio button cannot be wrong by itself (ARIA 1.2).
  if (attributeOf(control, 'type') === 'checkbox') markWrong(control, markup, error);
}
