/** What a journey asks of a page. Bundled to one text and evaluated inside the page, so everything here returns plain data. */
import { reachableElements, textOf } from './flat-tree.ts';
import { nameOf } from './name.ts';
import { narrowFrame } from './narrow-frame.ts';
import { watchPress } from './press-watch.ts';
import { bringToRest } from './rest.ts';
import { roleOf } from './role.ts';

export { metByPress } from './press-watch.ts';
export { tabStopNow, tabStops } from './tab-stops.ts';
export { writtenSizes } from './written-sizes.ts';

export interface Query {
  readonly role: string;
  /** The whole name, or a part of it where `partly`. */
  readonly name?: string;
  readonly partly?: boolean;
}

export interface Found {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly focused: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** In CSS pixels of the page: where it stands, frame included. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const frame = (): HTMLIFrameElement | null => document.querySelector(narrowFrame);

/** The page under test: the document itself, or the one in the narrow frame. */
function page(): Document {
  return frame()?.contentDocument ?? document;
}

function innermostFocus(): Element | null {
  let element = page().activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function matches(element: Element, query: Query): boolean {
  if (roleOf(element) !== query.role) return false;
  if (query.name === undefined) return true;
  const name = nameOf(element, query.role);
  return query.partly ? name.includes(query.name) : name === query.name;
}

const matching = (query: Query): Element[] => reachableElements(page()).filter((element) => matches(element, query));

function described(element: Element): Found {
  const role = roleOf(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  const outer = frame()?.getBoundingClientRect();
  return {
    role,
    name: nameOf(element, role),
    text: textOf(element),
    focused: element === innermostFocus(),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    box: { x: x + (outer?.x ?? 0), y: y + (outer?.y ?? 0), width, height },
  };
}

export function find(query: Query): Found[] {
  return matching(query).map(described);
}

/** Brings the nth into view and says where it is, for the pointer, once it rests there; the press that follows is watched. */
export async function showNth(query: Query, nth: number): Promise<Found | undefined> {
  // What is drawn anew while it comes to rest is looked for once more, as a person would.
  for (let look = 0; look < 5; look += 1) {
    const element = matching(query)[nth];
    if (!element) return undefined;
    await bringToRest(element);
    if (!element.isConnected) continue;
    watchPress(element);
    return described(element);
  }
  return undefined;
}

export function focusNth(query: Query, nth: number): boolean {
  const element = matching(query)[nth];
  (element as HTMLElement | undefined)?.focus();
  return element !== undefined && element === innermostFocus();
}

/** Does the focus stand on such a thing? Without a look at all the others. */
export function isFocused(query: Query): boolean {
  const element = innermostFocus();
  return element !== null && matches(element, query);
}

export function focused(): Found | undefined {
  const element = innermostFocus();
  return element && element !== page().body ? described(element) : undefined;
}

export function text(): string {
  return textOf(page().body);
}

export interface Storage {
  readonly localStorage: string[];
  readonly sessionStorage: string[];
  readonly indexedDB: string[];
  readonly caches: string[];
}

export async function storage(): Promise<Storage> {
  const databases = await indexedDB.databases();
  return {
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: databases.map(({ name }) => name ?? ''),
    // There are no caches where the page is no secure context.
    caches: 'caches' in globalThis ? await caches.keys() : [],
  };
}

/** For engines that cannot be told: the page hears what it would hear, though `navigator.onLine` stays as it is. */
export function tellConnection(online: boolean): void {
  const view = page().defaultView ?? window;
  view.dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** Has the page in the narrow frame been loaded? */
export function isFrameLoaded(): boolean {
  const inner = frame()?.contentDocument;
  return inner?.readyState === 'complete' && inner.location.href !== 'about:blank';
}

/** Addresses that this page loaded, its own among them, as the page itself can know. */
export function loaded(): string[] {
  const view = page().defaultView ?? window;
  const entries = [...view.performance.getEntriesByType('navigation'), ...view.performance.getEntriesByType('resource')];
  return entries.map(({ name }) => name);
}
