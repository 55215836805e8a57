/**
 * Moves focus to a part of the page from which one reads on. What cannot have focus can have it until it leaves: a lasting
 * `tabindex` would make every press inside of it move the focus there.
 */
export function focusTarget(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (!target.matches(':focus-within')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
    target.focus({ preventScroll: true });
  }
  target.scrollIntoView();
}
