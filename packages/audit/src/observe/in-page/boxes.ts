/*
 * Functions that run in the audited page. Each is sent there as its own text, beside the others (`in-page.ts`), so it may name
 * these and nothing else. They only look.
 */

/** Every element below, through open shadow trees. */
export function everyElement(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everyElement(element.shadowRoot) : [])]);
}

/** The parent as it is drawn: a slot before its host's own tree, a host above its shadow tree. */
export function drawnParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and all that it is drawn in, innermost first. */
export function drawnIn(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = drawnParent(at)) chain.push(at);
  return chain;
}

export function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** What stands in an element as a person reads it, through slots and open shadow trees, without what is not drawn. */
export function readText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes().map(readText).join(' ');
  if (!(node instanceof Element) || isSilent(node)) return '';
  const text = [...(node.shadowRoot ?? node).childNodes].map(readText).join('');
  return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
}

/** What says nothing to anybody. An element without a box of its own, such as a slot, speaks by what stands in it. */
export function isSilent(element: Element): boolean {
  if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(element.tagName)) return true;
  return getComputedStyle(element).display !== 'contents' && !element.checkVisibility({ visibilityProperty: true });
}

export function rectOf(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** What is hit at a point, down through open shadow trees. */
export function hitAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let deeper = hit?.shadowRoot?.elementFromPoint(x, y); deeper && deeper !== hit; deeper = hit?.shadowRoot?.elementFromPoint(x, y)) hit = deeper;
  return hit;
}

export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

/** Elements that were found before, by number: kept where the page's own scripts do not look. */
export function kept(): Element[] {
  const place = globalThis as unknown as { consentAuditKept?: Element[] };
  place.consentAuditKept ??= [];
  return place.consentAuditKept;
}

export function keep(element: Element): number {
  const list = kept();
  const at = list.indexOf(element);
  return at >= 0 ? at : list.push(element) - 1;
}
