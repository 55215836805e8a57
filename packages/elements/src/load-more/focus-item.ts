const pressable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Moves the focus to the first thing to press in what is new, else to it as a whole, until the focus goes on from there. */
export function focusItem(item: HTMLElement | undefined): void {
  if (!item) return;
  const inside = item.matches(pressable) ? item : item.querySelector<HTMLElement>(pressable);
  if (inside) {
    inside.focus();
    return;
  }
  item.tabIndex = -1;
  item.addEventListener('blur', () => item.removeAttribute('tabindex'), { once: true });
  item.focus();
}
