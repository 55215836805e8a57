/** Does something once the next frame is painted, or before the page is hidden or left: then no frame may come any more. */
export function afterFrame(act: () => void): void {
  let isDue = true;
  const once = (): void => {
    if (isDue) act();
    isDue = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  // A page that is left is hidden first.
  addEventListener('visibilitychange', once, { once: true });
}
