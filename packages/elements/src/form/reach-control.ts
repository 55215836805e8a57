import type { Control } from './question-type.ts';

type Opening = Element & { open: boolean; updateComplete?: Promise<unknown> };

/** All that stands around an element, through the slots and shadow trees that it is shown in. */
function* around(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    const slot: HTMLSlotElement | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    if (node instanceof Element) yield node;
  }
}

/** Opens what is closed around a control, moves the focus to it and shows it with its label, clear of what sticks to an edge. */
export async function reachControl(control: Control): Promise<void> {
  const closed = [...around(control)].filter((element): element is Opening => element.matches('details, dugnad-disclosure') && !(element as Opening).open);
  for (const element of closed) element.open = true;
  await Promise.all(closed.map(({ updateComplete }) => updateComplete));
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center', inline: 'nearest' });
}
