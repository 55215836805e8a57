/** Does something once the next frame is painted, or before the page is left or hidden: then no frame may come any more. */
export function afterFrame(act: () => void): void {
  let isDue = true;
  const once = (): void => {
    if (isDue) act();
    isDue = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  for (const end of ['pagehide', 'visibilitychange']) addEventListener(end, once, { capture: true, once: true });
}
