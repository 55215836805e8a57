/**
 * Tells of every `dugnad-*` element of a page: those that are there, those added later, and those in
 * open shadow roots, also of custom elements that are defined later. Nothing of the page is patched,
 * so a root that a script attaches to an element long after inserting it is found only when the
 * element is moved or inserted again.
 *
 * @param found Called for each element, more than once for one that moves.
 * @returns Stops looking.
 */
export function findElements(page: Document, found: (element: Element) => void): () => void {
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(visit);
    }
  });

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true });
    root.querySelectorAll('*').forEach(visit);
  }

  function visit(element: Element): void {
    const name = element.localName;
    // What is inside an element of ours comes with its file.
    if (name.startsWith('dugnad-')) found(element);
    else if (element.shadowRoot) watch(element.shadowRoot);
    else if (!element.matches(':defined')) customElements.whenDefined(name).then(() => visit(element), () => undefined);
  }

  watch(page);
  return () => observer.disconnect();
}
