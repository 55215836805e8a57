import { optionalLabel } from '../choice-group/optional-label.ts';
import { describe } from '../field/describe.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { wordsOf } from './controls.ts';
import { attributeOf, childrenOf, findIn, type Markup, type Written } from './markup.ts';
import { servedParagraph } from './served.ts';

const childNamed = (element: Written, name: string): Written | undefined => childrenOf(element).find(({ tagName }) => tagName === name);

/** Writes the question, the hint and the error of a `<dugnad-choice-group>`, and ties them to its group. */
export function serveChoiceGroup(host: Written, markup: Markup): void {
  const id = nameIds('served');
  const words = wordsOf(host);
  const fieldset = childNamed(host, 'fieldset');
  const group = fieldset ?? host;
  const legend = fieldset && childNamed(fieldset, 'legend');
  const label = fieldset ? '' : optionalLabel(words.label, words.optional);
  const paragraph = (part: 'label' | 'hint' | 'error', said: string): string =>
    servedParagraph(host, { id: `${id}-${part}`, className: part === 'label' ? 'dugnad-choice-group-label' : `dugnad-choice-${part}`, words: said });
  const below = paragraph('hint', words.hint) + paragraph('error', words.error);
  if (legend) markup.insertAfter(legend, below);
  else markup.insertFirst(group, paragraph('label', label) + below);
  if (label) nameGroup(host, markup, `${id}-label`);
  const described = describe({ own: attributeOf(group, 'aria-describedby') ?? null, hintId: words.hint && `${id}-hint`, errorId: words.error && `${id}-error` });
  if (described) markup.setAttribute(group, 'aria-describedby', described);
}

/** An element that nobody knows yet is named only where it has a role. */
function nameGroup(host: Written, markup: Markup, labelId: string): void {
  const isRadio = findIn(host, (one) => attributeOf(one, 'type') === 'radio');
  if (!attributeOf(host, 'role')) markup.setAttribute(host, 'role', isRadio ? 'radiogroup' : 'group');
  markup.setAttribute(host, 'aria-labelledby', labelId);
}
