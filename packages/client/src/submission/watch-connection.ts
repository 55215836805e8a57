import type { Outbox } from './outbox.ts';

/** What of a window tells that sending may work again. */
export type ConnectionWindow = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & { readonly visibilityState?: string };
};

/** Milliseconds; less would only find another tab at work, more a timer cannot count. */
const SHORTEST = 1000;
const LONGEST = 2 ** 31 - 1;

/**
 * Sends from the outbox when the connection comes back, when the page is looked at again, now, and whenever the next try is
 * due; until the function that it returns is called.
 */
export function watchConnection(outbox: Outbox, window: ConnectionWindow, now: () => number = Date.now): () => void {
  const { document } = window;
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = async (): Promise<void> => {
    const waiting = (await outbox.list()).filter(({ refused }) => refused === undefined);
    clearTimeout(timer);
    if (signal.aborted || waiting.length === 0) return;
    const next = Math.min(...waiting.map(({ nextTry }) => nextTry)) - now();
    timer = setTimeout(() => void flush(), Math.min(Math.max(next, SHORTEST), LONGEST));
  };
  const flush = async (early = false): Promise<void> => {
    try {
      await outbox.flush({ early });
      await plan();
    } catch {
      // The storage is gone. Whoever wants to keep something hears of it from add().
    }
  };
  const leave = outbox.subscribe(({ kind }) => void (kind === 'kept' && plan().catch(() => undefined)));
  window.addEventListener('online', () => void flush(true), { signal });
  window.addEventListener('pageshow', () => void flush(true), { signal });
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && flush()), { signal });
  void flush(true);
  return () => {
    stop.abort();
    clearTimeout(timer);
    leave();
  };
}
