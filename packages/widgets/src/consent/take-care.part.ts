import { warnOnce } from '@dugnad/elements/warn';
import { measureOverlap, pointsIn } from './measure-overlap.ts';

/** What changes a page at rest so that something new may lie over us. */
const MOMENTS = ['resize', 'toggle', 'load'];

const nameOf = (element: Element): string => `<${element.localName}${element.id && ` id="${element.id}"`}${element.className && ` class="${String(element.className)}"`}>`;

const hostOf = (region: HTMLElement): HTMLElement => (region.getRootNode() as ShadowRoot).host as HTMLElement;

/** What lies over the region, if anything does. */
function coverOf(region: HTMLElement): string {
  const { left, bottom, width } = region.getBoundingClientRect();
  const [cover] = document.elementsFromPoint(left + width / 2, bottom - 1);
  return cover && cover !== hostOf(region) ? `${nameOf(cover)} lies over them` : 'a style of the page hides or moves them';
}

/** Both buttons are there, whole, and alike. */
function isFair(region: HTMLElement): boolean {
  const root = region.getRootNode() as ShadowRoot;
  const buttons = [...region.querySelectorAll('[part]')];
  const [one, other] = buttons.map((button) => button.getBoundingClientRect());
  const isAlike = one?.width === other?.width && one?.height === other?.height;
  return isAlike && buttons.every((button) => pointsIn(button.getBoundingClientRect()).every(([x, y]) => root.elementFromPoint(x, y) === button));
}

/** A modal dialog comes first, and everything else waits: ours, the page's, or one in a shadow tree where we are. */
function isUnderModal(region: HTMLElement): boolean {
  const root = region.getRootNode() as ShadowRoot;
  if (root.childElementCount > 1 || document.querySelector(':modal')) return true;
  const { left, bottom, width } = region.getBoundingClientRect();
  const [x, y] = [left + width / 2, bottom - 1];
  for (let at = document.elementFromPoint(x, y), above: Element | null = null; at && at !== above; above = at, at = at.shadowRoot?.elementFromPoint(x, y) ?? null) {
    if (at.closest(':modal')) return true;
  }
  return false;
}

/** Puts the region on top once more; if that is not enough, nothing is granted, and the webmaster is told why nobody can answer. */
function insist(region: HTMLElement): void {
  if (isUnderModal(region)) return;
  const focused = (region.getRootNode() as ShadowRoot).activeElement;
  region.hidePopover();
  region.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!isFair(region)) warnOnce(hostOf(region), `refusing and accepting cannot both be seen, so nothing is granted: ${coverOf(region)}.`);
}

/** Lets nothing that has the focus lie under the region. */
function setFree(region: HTMLElement, target: EventTarget | null): void {
  if (!target || target === document.body || target === hostOf(region)) return;
  const measure = (): number => measureOverlap((target as Element).getBoundingClientRect(), region.getBoundingClientRect());
  scrollBy({ top: measure(), behavior: 'instant' });
  // What stands fixed on the screen cannot be scrolled free: then we go out of its way.
  if (measure()) region.classList.toggle('top');
}

/** Follows the focus; while something is pressed nothing moves away from under the pointer, and what got the focus by that is told afterwards. @returns ends it */
function followFocus(tell: (target: EventTarget | null) => void): () => void {
  const following = new AbortController();
  const { signal } = following;
  let isPressed = Boolean(document.querySelector(':active'));
  let waiting: EventTarget | null = null;
  const hear = ({ target }: Pick<FocusEvent, 'target'>): void => {
    if (isPressed) waiting = target;
    else tell(target);
  };
  // After the click, which comes next.
  const release = (): void => void setTimeout(() => {
    isPressed = false;
    if (waiting && !signal.aborted) tell(waiting);
    waiting = null;
  });
  document.addEventListener('focusin', hear, { signal });
  addEventListener('pointerdown', () => (isPressed = true), { capture: true, signal });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, { capture: true, signal });
  hear({ target: document.activeElement });
  return () => following.abort();
}

const cared = new WeakSet<HTMLElement>();

/** For as long as the region is shown: the end of the page comes out from under it, so does what has the focus, and nothing covers the two buttons. */
export function takeCare(region: HTMLElement): void {
  // It may be answered before this file is there.
  if (cared.has(region) || !region.matches(':popover-open')) return;
  cared.add(region);
  const room = new CSSStyleSheet();
  const look = (): void => {
    if (!region.matches(':popover-open')) end();
    else if (!isFair(region)) insist(region);
  };
  const measure = (): void => {
    const height = region.offsetHeight;
    room.replaceSync(`html{padding-block-end:${height}px;scroll-padding-block-end:${height}px}`);
    look();
  };
  // In the next frame: a page that becomes longer gets a scrollbar, which makes the region narrower, and an observer must not cause what it observes.
  const size = new ResizeObserver(() => requestAnimationFrame(measure));
  const end = (): void => {
    cared.delete(region);
    size.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== room);
    unfollow();
    for (const moment of MOMENTS) removeEventListener(moment, look, true);
  };
  document.adoptedStyleSheets.push(room);
  for (const moment of MOMENTS) addEventListener(moment, look, true);
  size.observe(region);
  const unfollow = followFocus((target) => setFree(region, target));
}
