import type { BenchEvent } from './events.ts';

/** One side of the bench, on a page of its own. */
export interface Side {
  /** Shows the month with all its events below `root`; resolves when they are in the page. */
  mount(root: HTMLElement, events: BenchEvent[]): Promise<void> | void;
  /** Shows the next month. */
  next(): Promise<void> | void;
}

declare global {
  interface Window {
    bench: { start(): Promise<void>; next(): Promise<void>; nodes(): number };
  }
}

const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function countNodes(root: ParentNode): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += countNodes(element.shadowRoot);
  }
  return count;
}

/** Offers one side to the harness: what is measured begins with the first byte of its file. */
export function offer(side: Side, events: BenchEvent[]): void {
  const root = document.querySelector<HTMLElement>('#calendar') ?? document.body;
  window.bench = {
    async start() {
      await side.mount(root, events);
      root.getBoundingClientRect();
      await painted();
    },
    async next() {
      await side.next();
      root.getBoundingClientRect();
      await painted();
    },
    nodes: () => countNodes(root),
  };
}
