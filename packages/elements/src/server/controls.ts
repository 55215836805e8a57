import { attributeOf, elementsIn, findIn, type Markup, type Written } from './markup.ts';

/** What an element of the form family says, from its attributes. */
export interface FormWords {
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly optional: boolean;
}

export function wordsOf(element: Written): FormWords {
  const [label = '', hint = '', error = ''] = ['label', 'hint', 'error'].map((name) => attributeOf(element, name) ?? '');
  return { label, hint, error, optional: attributeOf(element, 'optional') !== undefined };
}

/** The native control in an element. */
export function findControl(element: Written): Written | undefined {
  return findIn(element, ({ tagName }) => ['input', 'select', 'textarea'].includes(tagName));
}

/** The label that the page wrote. */
export function findOwnLabel(element: Written): Written | undefined {
  return findIn(element, ({ tagName }) => tagName === 'label');
}

interface Named {
  readonly holder: Written;
  readonly control: Written;
  /** The beginning of ids of ours. */
  readonly id: string;
}

/** Ties the page's own label to its control, where the page has not, and tells the control's id. */
export function nameByLabel(markup: Markup, { holder, control, id }: Named): string {
  const controlId = attributeOf(control, 'id') || `${id}-control`;
  if (!attributeOf(control, 'id')) markup.setAttribute(control, 'id', controlId);
  const label = findOwnLabel(holder);
  if (label && ![...elementsIn(label)].includes(control)) markup.setAttribute(label, 'for', controlId);
  return controlId;
}
