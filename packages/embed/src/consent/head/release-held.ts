import { isDeferred, startHeld, type Held } from './start-held.ts';

/** Lets go of what is granted, in the order of the page, each once. */
export function createRelease(granted: (id: string) => boolean): (later?: boolean) => void {
  const done = new WeakSet<Held>();
  let isAtWork = false;
  const isDue = (element: Held): boolean => !done.has(element) && granted(element.dataset['consent'] ?? '') && !(isDeferred(element) && document.readyState === 'loading');
  const next = (later?: boolean): void => {
    const element = [...document.querySelectorAll<Held>('[data-consent]')].find(isDue);
    isAtWork = Boolean(element);
    if (!element) return;
    done.add(element);
    startHeld(element, () => {
      // In tasks of their own, so that the page answers in between.
      if (later) setTimeout(next, 0, later);
      else next();
    });
  };
  return (later) => {
    if (!isAtWork) next(later);
  };
}
