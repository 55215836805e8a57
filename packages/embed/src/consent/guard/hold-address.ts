import { holdElement, tags, type Holdable, type Name } from './hold-element.ts';

/**
 * Holds an element whose `src` or `srcset` is about to be set.
 *
 * @returns Whether the value is kept already, and must not be set.
 */
export function holdAddress(element: Holdable, name: Name, value: string): boolean {
  const { dataset, isConnected } = element;
  const isScript = element.localName === 'script';
  // A script outside the page fetches nothing, and may still get another address: it is looked at when it is inserted.
  if ((isConnected || !isScript) && holdElement(element, name, value, tags)) return !isScript;
  // Another address in its place: the one that waits must not come back with the consent.
  if (dataset.consent && dataset[name] !== value) delete dataset[name];
  return false;
}
