import { optionalLabel } from '../choice-group/optional-label.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { wordsOf } from './controls.ts';
import { attributeOf, childrenOf, findIn, type Markup, type Written } from './markup.ts';
import { servedParagraph } from './served.ts';
import { tie } from './tie.ts';

const childNamed = (element: Written, name: string): Written | undefined => childrenOf(element).find(({ tagName }) => tagName === name);

/** Writes the question, the hint and the error of a `<dugnad-choice-group>`, and ties them to its group. */
export function serveChoiceGroup(host: Written, markup: Markup): void {
  const id = nameIds('served');
  const { label, optional, hint, error } = wordsOf(host);
  const fieldset = childNamed(host, 'fieldset');
  const legend = fieldset && childNamed(fieldset, 'legend');
  const below = ['hint', 'error'].map((part) => servedParagraph(host, { id: `${id}-${part}`, className: `dugnad-choice-${part}`, words: part === 'hint' ? hint : error })).join('');
  if (legend) markup.insertAfter(legend, below);
  else if (fieldset) markup.insertFirst(fieldset, below);
  else serveQuestion(host, markup, { id: `${id}-label`, words: optionalLabel(label, optional), below });
  tie(fieldset ?? host, markup, { id, hint, error });
}

interface Question {
  readonly id: string;
  readonly words: string;
  readonly below: string;
}

function serveQuestion(host: Written, markup: Markup, { id, words, below }: Question): void {
  markup.insertFirst(host, servedParagraph(host, { id, className: 'dugnad-choice-group-label', words }) + below);
  if (words) nameGroup(host, markup, id);
}

/** An element that nobody knows yet is named only where it has a role. */
function nameGroup(host: Written, markup: Markup, labelId: string): void {
  const isRadio = findIn(host, (one) => attributeOf(one, 'type') === 'radio');
  if (!attributeOf(host, 'role')) markup.setAttribute(host, 'role', isRadio ? 'radiogroup' : 'group');
  markup.setAttribute(host, 'aria-labelledby', labelId);
}
