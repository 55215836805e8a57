/** What stands in an element; what is false or empty is left out, and what is in a list stands there itself. */
export type Child = Node | string | false | undefined | readonly Child[];

/** Attributes, where they are there, and under `onclick` and the like what listens. */
type Facts = Readonly<Record<string, string | undefined | ((event: Event) => void)>>;

/**
 * Makes an element with what belongs to it. What everybody on a site fetches is drawn by this alone
 * (docs/decisions/0038-consent-without-lit.md): words become text, never HTML.
 */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, facts: Facts, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined) element.setAttribute(name, value);
  }
  // Between elements is a space, so that whoever copies or reads out the text finds no two words in one.
  for (const child of children.flat(2) as Exclude<Child, readonly Child[]>[]) if (child !== undefined && child !== false) element.append(child, ...(typeof child === 'string' ? [] : [' ']));
  return element;
}
