/** Marks a class with the version of ours that registered it; a second copy of us can read it. */
const versionMark = Symbol.for('dugnad.version');

type Marked = CustomElementConstructor & { [versionMark]?: string };

/**
 * Registers an element, once. The same version there already: nothing happens. Another one: it stays, and one
 * warning names both, because a page with two versions shows whichever came first.
 */
export function define(tag: string, element: CustomElementConstructor, version: string): void {
  const registered: Marked | undefined = customElements.get(tag);
  if (!registered) {
    (element as Marked)[versionMark] = version;
    customElements.define(tag, element);
    return;
  }
  const other = registered[versionMark];
  if (other === version) return;
  console.warn(`<${tag}> was registered by ${other ? `version ${other}` : 'others'} before ${version}. Load one version on a page.`);
}
