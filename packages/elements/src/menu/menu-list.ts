/** The links or buttons of a list that can be pressed now. */
export function itemsOf(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > li > :is(a[href], button:not(:disabled))') ?? [])];
}

/**
 * Says what a list is. Buttons alone are the acts of a menu, and are said to be one, with the keys of one. As soon as there is a
 * link it stays the list that it is: a menu's roles would hide from a screen reader that links lead elsewhere.
 *
 * @returns whether they are acts
 */
export function wireList(list: Element, label: string): boolean {
  const entries = [...list.querySelectorAll<HTMLElement>(':scope > li > :is(a, button)')];
  const areActs = entries.length > 0 && entries.every(({ localName }) => localName === 'button');
  const only = (value: string): string | undefined => (areActs ? value : undefined);
  setOrRemove(list, 'role', only('menu') ?? 'list');
  setOrRemove(list, 'aria-label', label);
  for (const item of list.children) setOrRemove(item, 'role', only('none'));
  for (const entry of entries) {
    setOrRemove(entry, 'role', only('menuitem'));
    setOrRemove(entry, 'tabindex', only('-1'));
  }
  return areActs;
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
