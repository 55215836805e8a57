/* Runs in the audited page: see `boxes.ts`. */
import { drawnIn, focused, hitAt, kept, readText } from './boxes.ts';
import { nameOf } from './names.ts';
import type { FocusFacts, StoredItem, Usability } from '../facts.ts';

export function storeOf(kind: 'local' | 'session'): StoredItem[] {
  try {
    const store = kind === 'local' ? localStorage : sessionStorage;
    return Object.keys(store).map((name) => ({ kind, name, value: store.getItem(name) ?? '' }));
  } catch {
    return [];
  }
}

export async function listed<T>(list: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await list();
  } catch {
    return [];
  }
}

/** All that the page's own origin keeps, but cookies: the browser tells those better. */
export async function readStorage(): Promise<StoredItem[]> {
  const databases = await listed(() => indexedDB.databases());
  const caches = await listed(() => window.caches.keys());
  const workers = await listed(() => navigator.serviceWorker.getRegistrations());
  return [
    ...storeOf('local'), ...storeOf('session'),
    ...databases.map(({ name }): StoredItem => ({ kind: 'database', name: name ?? '', value: '' })),
    ...caches.map((name): StoredItem => ({ kind: 'cache', name, value: '' })),
    ...workers.map(({ scope }): StoredItem => ({ kind: 'worker', name: scope, value: '' })),
  ];
}

/** A grid of points outside a box, and whether the page is hit at each. */
export function outsidePoints(id: number): { x: number; y: number; own: boolean; still: boolean }[] {
  const box = kept()[id];
  const places = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) => [0.08, 0.25, 0.5, 0.75, 0.92].map((down) => ({ x: Math.round(innerWidth * across), y: Math.round(innerHeight * down) })));
  const { left, right, top, bottom } = box?.getBoundingClientRect() ?? { left: 0, right: 0, top: 0, bottom: 0 };
  return places.filter(({ x, y }) => x < left || x > right || y < top || y > bottom).map(({ x, y }) => {
    const hit = hitAt(x, y);
    const chain = hit ? drawnIn(hit) : [];
    const over = chain.find((element) => getComputedStyle(element).position === 'fixed' && element.clientWidth >= innerWidth * 0.95 && element.clientHeight >= innerHeight * 0.95);
    const own = hit !== null && !(box && chain.includes(box)) && over === undefined && !hit.matches(':modal');
    return { x, y, own, still: own && !chain.some((element) => element.matches('a, button, input, select, textarea, label, summary, iframe, [onclick], [role=button]')) };
  });
}

export function readUsability(id: number): Usability {
  const styles = [document.documentElement, document.body].map((element) => getComputedStyle(element));
  const box = kept()[id];
  const inert = [...document.querySelectorAll('[inert], body > [aria-hidden=true]')].filter((element) => (element.textContent ?? '').length > 200 && !(box && element.contains(box)));
  const points = outsidePoints(id);
  return {
    scrollLocked: styles.some(({ overflowY, position }) => overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed'),
    inert: inert.length > 0,
    points: points.length, reached: points.filter(({ own }) => own).length,
    modal: box !== undefined && drawnIn(box).some((element) => element.matches(':modal')),
  };
}

export function readFocus(id: number): FocusFacts {
  const at = focused();
  const box = kept()[id];
  return { inside: at !== null && box !== undefined && drawnIn(at).includes(box), control: at ? kept().indexOf(at) : -1, name: at ? nameOf(at) : '', nothing: at === null };
}

export function readPage(): { language: string; text: string; title: string } {
  const text = readText(document.body).replace(/\s+/g, ' ').trim();
  return { language: document.documentElement.lang, text: text.slice(0, 20_000), title: document.title };
}

/** Two frames later, so that what a change of the window starts has been drawn. */
export function nextFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

export function scrollPage(): void {
  window.scrollBy({ top: 600, behavior: 'instant' });
}

export function focusPage(): void {
  (focused() as HTMLElement | null)?.blur();
  getSelection()?.removeAllRanges();
}

export function showControl(id: number): { x: number; y: number } | undefined {
  const element = kept()[id];
  if (!element?.isConnected) return undefined;
  const within = (): boolean => { const { top, bottom } = element.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; };
  if (!within()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
