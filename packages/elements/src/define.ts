/** Marks a class with the version of ours that registered it; a second copy of us can read it. */
const versionMark = Symbol.for('dugnad.version');

/**
 * Registers an element, once. The same version there already: nothing happens. Another one: it stays, and one
 * warning names both, because a page with two versions shows whichever came first.
 */
export function define(tag: string, element: CustomElementConstructor, version: string): void {
  const registered = customElements.get(tag);
  if (!registered) {
    Object.defineProperty(element, versionMark, { value: version });
    customElements.define(tag, element);
    return;
  }
  const other: unknown = Reflect.get(registered, versionMark);
  if (other === version) return;
  const whose = typeof other === 'string' ? `version ${other} of Dugnad` : 'code that is not ours';
  console.warn(`<${tag}> was registered before by ${whose}; version ${version} is not used. Load one version on a page.`);
}
