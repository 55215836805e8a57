/** The open modal dialog that an element is shown in, out through slots and shadow trees. */
export function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = outOf(at)) {
    if (at.matches('dialog:modal')) return at;
  }
  return undefined;
}

function outOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}
