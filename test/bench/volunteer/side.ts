/** One side of the bench, on a page of its own. */
export interface Side {
  /** Shows what comes before the week: the same times as a list, and the button to the week. */
  mount(root: HTMLElement): Promise<void> | void;
  /** Shows the week with all its shifts. */
  week(): Promise<void> | void;
}

declare global {
  interface Window {
    week: { start(): Promise<void>; open(): Promise<void>; text(): string; boxes(): number };
  }
}

const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

const rootsOf = (root: ParentNode): ParentNode[] => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? rootsOf(each.shadowRoot) : []))];

/** Offers one side to the harness. */
export function offer(side: Side): void {
  const root = document.querySelector<HTMLElement>('#volunteer') ?? document.body;
  const shown = async (does: Promise<void> | void): Promise<void> => {
    await does;
    root.getBoundingClientRect();
    await painted();
  };
  window.week = {
    start: () => shown(side.mount(root)),
    open: () => shown(side.week()),
    // What is shown has to be the same on both sides, else nothing is compared.
    text: () => rootsOf(root).flatMap((each) => [...each.querySelectorAll('.week > li')]).map(({ textContent }) => textContent.replace(/\s+/gu, '')).join('\n'),
    boxes: () => rootsOf(root).reduce((sum, each) => sum + each.querySelectorAll('.week input').length, 0),
  };
}
