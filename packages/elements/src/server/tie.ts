import { describe } from '../field/describe.ts';
import { attributeOf, type Markup, type Written } from './markup.ts';

interface Said {
  /** The beginning of the ids of what is said. */
  readonly id: string;
  /** Empty where nothing is. */
  readonly hint: string;
  readonly error: string;
  /** The id of what is said beside the hint. */
  readonly more?: string;
}

/** Has a control, or a group of them, read out with what is said of it; what its page said stays in front. */
export function tie(element: Written, markup: Markup, { id, hint, error, more = '' }: Said): void {
  const hintIds = [hint && `${id}-hint`, more].filter((one) => one).join(' ');
  const described = describe({ own: attributeOf(element, 'aria-describedby') ?? null, hintId: hintIds, errorId: error && `${id}-error` });
  if (described) markup.setAttribute(element, 'aria-describedby', described);
}

/** Says of a control that its answer is wrong. */
export function markWrong(control: Written, markup: Markup, error: string): void {
  if (error) markup.setAttribute(control, 'aria-invalid', 'true');
}
