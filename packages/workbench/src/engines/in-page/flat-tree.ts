/** The page as a person meets it: shadow roots opened, slots filled, what is not shown left out. Runs inside the page. */

/** Not `instanceof`: what stands in a frame is made of the frame's own classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'contents' || display.startsWith('inline') || display.startsWith('ruby');
}

/** Children in the order in which they are shown. */
export function childrenOf(node: Node): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

/** What a screen reader would not meet, itself or by what it stands in: not rendered, `aria-hidden`, `inert`. */
export function isHidden(element: Element): boolean {
  if (element.matches('[aria-hidden="true"], [inert], script, style, template, head')) return true;
  // Without a box of its own, `checkVisibility` says no, but the children are there.
  if (getComputedStyle(element).display === 'contents') return false;
  return !element.checkVisibility({ visibilityProperty: true });
}

/** Every element that is there for people, in reading order. */
export function* shownElements(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || isHidden(child)) continue;
    yield child;
    yield* shownElements(child);
  }
}

/** What can be reached: all that is shown, or the topmost modal dialog with what stands in it. */
export function reachableElements(page: Document): readonly Element[] {
  const shown = [...shownElements(page)];
  const modal = shown.findLast((element) => element.matches('dialog:modal'));
  return modal ? [modal, ...shownElements(modal)] : shown;
}

export function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function rawText(node: Node): string {
  if (isText(node)) return node.data;
  if (isElement(node) && isHidden(node)) return '';
  const inner = childrenOf(node).map(rawText).join('');
  return isElement(node) && !isInline(node) ? ` ${inner} ` : inner;
}

/** The shown text of an element with everything in it, as one line. */
export function textOf(node: Node): string {
  return tidy(rawText(node));
}
