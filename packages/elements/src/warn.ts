const told = new Set<string>();

/** Tells the webmaster something once a page, however many elements have the same trouble: what is wrong, and the cure. */
export function warnOnce(element: Element, message: string): void {
  const warning = `<${element.localName}>: ${message}`;
  if (told.has(warning)) return;
  told.add(warning);
  console.warn(warning, element);
}
