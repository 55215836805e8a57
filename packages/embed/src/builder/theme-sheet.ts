/** The custom properties of a theme's style sheet, by name: what stands in its `:root`. */
export function propertiesOf(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Gives an element, and all in it, the properties of a theme instead of those it was given before. */
export function dress(element: HTMLElement, properties: ReadonlyMap<string, string>): void {
  for (const name of [...element.style]) if (name.startsWith('--dugnad-')) element.style.removeProperty(name);
  for (const [name, value] of properties) element.style.setProperty(name, value);
}
