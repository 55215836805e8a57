/** Where the Tab key should stop on a page, and where it is now. Runs inside the page. */
import { childrenOf, reachableElements, textOf } from './flat-tree.ts';

/** Where focus is after a press: the number of a stop, -1 elsewhere; and whether it is seen there. */
export interface Stop {
  readonly at: number;
  readonly seen: boolean;
}

/** Kept between two calls, each of which brings this text anew. */
interface StopsWindow {
  dugnadStops?: readonly unknown[];
}

/** Of radio buttons with one name, a keyboard stops at one: they are the same stop. */
function stopOf(element: Element): unknown {
  if (!element.matches('input[type="radio"][name]')) return element;
  const { form, name } = element as HTMLInputElement;
  return `radio ${form?.id ?? ''} ${name}`;
}

function isStop(element: Element): boolean {
  if (element.matches(':disabled, a:not([href]):not([tabindex])') || element.shadowRoot?.delegatesFocus) return false;
  return (element as HTMLElement).tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });
}

function describeStop(element: Element): string {
  const { host } = element.getRootNode() as ShadowRoot;
  const words = textOf(element).slice(0, 40);
  return `${host ? `${host.localName} >>> ` : ''}${element.localName}${words ? ` “${words}”` : ''}`;
}

/** One line for each stop there should be. */
export function tabStops(): string[] {
  const elements = reachableElements(document).filter(isStop);
  const stops = elements.map(stopOf);
  (globalThis as StopsWindow).dugnadStops = [...new Set(stops)];
  return elements.filter((_, index) => stops.indexOf(stops[index]) === index).map(describeStop);
}

/** A ring, or what looks like one, on the element or on what it fills: a label with a hidden input draws it around both. */
function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
}

function isSeen(element: Element): boolean {
  const { parentElement } = element;
  const around = parentElement && childrenOf(parentElement).length < 8 ? [parentElement, ...parentElement.children] : [];
  return [element, ...around].some(hasRing);
}

export function tabStopNow(): Stop {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const at = focused ? ((globalThis as StopsWindow).dugnadStops ?? []).indexOf(stopOf(focused)) : -1;
  return { at, seen: at >= 0 && focused !== null && isSeen(focused) };
}
