import { holdElement, names, type Holdable } from './hold-element.ts';

/**
 * Holds an element whose `src` or `srcset` is about to be set.
 *
 * @returns Whether the value is kept already, and must not be set.
 */
export function holdAddress(element: Element, attribute: unknown, value: unknown): boolean {
  const name = names.find((one) => one === `${attribute as string}`.toLowerCase());
  if (!name || !element.matches('script,iframe,img')) return false;
  const own = element as Holdable;
  const isScript = own.localName === 'script';
  // A script outside the page fetches nothing, and may still get another address: it is looked at when it is inserted.
  if ((!isScript || own.isConnected) && holdElement(own, name, `${value as string}`)) return !isScript;
  // Another address in its place: the one that was held must not come back with the consent.
  if (own.dataset.consent) delete own.dataset[name];
  return false;
}
