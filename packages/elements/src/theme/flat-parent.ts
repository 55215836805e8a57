/** What an element stands in as it is drawn: its slot, its parent, or the element whose shadow root it is the first in. */
export function flatParent(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  if (assignedSlot) return assignedSlot;
  return parentNode?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((parentNode as Partial<ShadowRoot>).host ?? null) : element.parentElement;
}

const isOurs = (element: Element): boolean => element.localName.startsWith('dugnad-');

/** Whether an element of ours stands in no other of ours: what it is given, those inside it inherit. */
export function isOutermost(element: Element): boolean {
  for (let above = flatParent(element); above; above = flatParent(above)) if (isOurs(above)) return false;
  return isOurs(element);
}
