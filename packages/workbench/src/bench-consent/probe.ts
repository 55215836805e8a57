/** Runs in each page before anything else does, and is the same in all: sees the banner come and go, and counts what is written. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Probe {
  /** Milliseconds from the start of the navigation until the frame that shows the banner was drawn; 0 before. */
  painted: number;
  /** Milliseconds from the press until the next frame was drawn. */
  refused: number;
  /** Milliseconds from the press until a frame without the button was drawn. */
  gone: number;
  shift: number;
  /** What was written into the browser, in the order of the calls. */
  writes: string[];
  /** The middle of the button that refuses, as soon as it has stopped moving. */
  rest(): Promise<Point>;
  /** What lies in the browser's stores, however it came there. */
  stored(): Promise<number>;
}

declare global {
  interface Window {
    benchProbe: Probe;
    /** Put before this file by the bench. */
    benchRefuse: readonly string[];
  }
}

/** The task of a frame ends with drawing it, and the next task tells the time. Only asked within a frame. */
function tellWhenDrawn(tell: (now: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tell(performance.now());
  port2.postMessage(undefined);
}

function findButton(): Element | null {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const selector of window.benchRefuse) {
    found = root?.querySelector(selector) ?? null;
    root = found?.shadowRoot ?? null;
  }
  return found;
}

function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function topmostAt({ x, y }: Point): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let inner = top; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (inner === top) break;
    top = inner ?? top;
  }
  return top;
}

/** Seen: drawn, not transparent, within the window, and nothing lies over its middle. */
function isSeen(button: Element | null): boolean {
  if (!button?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return button.contains(topmostAt(middleOf(button)));
}

/** Looks once a frame, until it is as asked. */
function watch(isIt: () => boolean, tell: (now: number) => void): void {
  requestAnimationFrame(() => {
    if (isIt()) tellWhenDrawn(tell);
    else watch(isIt, tell);
  });
}

function countShifts(probe: Probe): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function tellCalls(probe: Probe, target: object, name: string): void {
  const own = Reflect.get(target, name) as (...values: unknown[]) => unknown;
  Reflect.set(target, name, function told(this: unknown, ...values: unknown[]) {
    probe.writes.push(`${name} ${String(values[0])}`);
    return own.apply(this, values);
  });
}

function tellCookies(probe: Probe): void {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (!own) return;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...own,
    set(this: Document, value: string) {
      probe.writes.push(`cookie ${value}`);
      own.set?.call(this, value);
    },
  });
}

function timePress(probe: Probe): void {
  const press = ({ timeStamp }: Event): void => {
    requestAnimationFrame(() => tellWhenDrawn((now) => (probe.refused = now - timeStamp)));
    watch(() => !isSeen(findButton()), (now) => (probe.gone = now - timeStamp));
  };
  window.addEventListener('click', press, { capture: true, once: true });
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Where the button is when it was there in the frame before as well: peers let it slide in, and a press would miss it. */
async function restOf(): Promise<Point> {
  let before = { x: NaN, y: NaN };
  for (;;) {
    await nextFrame();
    const now = middleOf(findButton() ?? document.body);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

async function countStored(): Promise<number> {
  const cookies = document.cookie.split(';').filter((part) => part.trim() !== '').length;
  return cookies + localStorage.length + sessionStorage.length + (await indexedDB.databases()).length;
}

const probe: Probe = {
  painted: 0, refused: 0, gone: 0, shift: 0, writes: [],
  rest: restOf,
  stored: countStored,
};
window.benchProbe = probe;
countShifts(probe);
tellCookies(probe);
tellCalls(probe, Storage.prototype, 'setItem');
tellCalls(probe, IDBFactory.prototype, 'open');
timePress(probe);
watch(
  () => isSeen(findButton()),
  (now) => {
    probe.painted = now;
    // Told in the trace as well, which thereby knows which of its threads is this page's.
    performance.mark('bench-painted');
  },
);
