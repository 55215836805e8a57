/** Does something once the next frame is painted, or before the page is hidden or left: then no frame may come any more. */
export function afterFrame(act: () => void): void {
  let due: typeof act | undefined = act;
  const once = (): void => {
    due?.();
    due = undefined;
  };
  requestAnimationFrame(() => setTimeout(once));
  // A page that is left is hidden first.
  addEventListener('visibilitychange', once);
}
