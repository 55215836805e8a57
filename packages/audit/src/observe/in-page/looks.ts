/* Runs in the audited page: see `boxes.ts`. */
import { drawnIn, drawnParent, everyElement, hitAt, isDrawn, kept, rectOf } from './boxes.ts';
import { nameOf, roleOf } from './names.ts';
import type { BoxFacts, Looks, Toggle } from '../facts.ts';

/** A colour of any notation as one of sRGB, as a screen of that kind shows it. */
export function plainColor(color: string): string {
  const canvas = /^rgb/.test(color) ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return color;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}

/** How a control looks at this moment: what a person can tell two of them apart by. */
export function readLooks(id: number): Looks {
  const element = kept()[id];
  if (!element?.isConnected) return { style: {}, backgrounds: [], rect: { x: 0, y: 0, width: 0, height: 0 }, picture: false };
  for (const animation of element.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const style = getComputedStyle(element);
  const names = ['font-size', 'font-weight', 'font-family', 'font-style', 'padding-top', 'padding-bottom', 'padding-left', 'padding-right', 'border-top-width', 'border-top-style',
    'border-top-color', 'border-top-left-radius', 'opacity', 'text-decoration-line', 'text-transform', 'letter-spacing', 'box-shadow', 'outline-style', 'outline-width', 'outline-color', 'background-color', 'background-image', 'color', 'filter'];
  const chain = drawnIn(element);
  return {
    style: { ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])), color: plainColor(style.color) },
    backgrounds: chain.map((box) => plainColor(getComputedStyle(box).backgroundColor)),
    rect: rectOf(element),
    picture: chain.slice(0, 3).some((box) => getComputedStyle(box).backgroundImage !== 'none'),
  };
}

/** Whether a control is seen as it stands: within the window, and hit in its middle. */
export function isInSight(id: number): boolean {
  const element = kept()[id];
  if (!element?.isConnected) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inside = right - left >= 1 && Math.min(top, left) >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
  const hit = inside ? hitAt((left + right) / 2, (top + bottom) / 2) : null;
  return hit !== null && drawnIn(hit).includes(element);
}

export function isShown(id: number): boolean {
  const element = kept()[id];
  return element !== undefined && element.isConnected && isDrawn(element);
}

export function isWide(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect();
  return left < -1 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
}

/** The element's roles and names, its own or of the nearest above or below that has both. */
export function readBox(id: number): BoxFacts {
  const element = kept()[id] ?? document.body;
  const above = drawnIn(element).filter((box) => box !== document.body && box !== document.documentElement);
  const below = [...element.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  const isOne = (box: Element): boolean => /^(dialog|alertdialog|region|complementary|form|banner|contentinfo)$/.test(roleOf(box)) || box.hasAttribute('aria-modal');
  const owner = [...above, ...below].find(isOne);
  return {
    rect: rectOf(element),
    role: owner ? roleOf(owner) : '', name: owner ? nameOf(owner) : '',
    modalSaid: owner?.getAttribute('aria-modal') === 'true',
    modal: [...above, ...below].some((box) => box.matches(':modal')),
    wide: isWide(element),
    window: { width: innerWidth, height: innerHeight },
  };
}

/** Milliseconds of a list of CSS times. */
export function longest(times: string): number {
  return Math.max(0, ...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) || 0));
}

/** Longest animation, or transition of a place or size, within a box, under whatever the window prefers now. A colour that fades does not move. */
export function readMotion(id: number): number {
  const element = kept()[id];
  const inside = everyElement(document).filter((other) => element !== undefined && drawnIn(other).includes(element));
  const times = inside.map((box) => {
    const { animationDuration, animationName, transitionDuration, transitionProperty } = getComputedStyle(box);
    const moves = /\b(all|transform|translate|scale|rotate|top|bottom|left|right|inset|height|width|margin)\b/.test(transitionProperty);
    return Math.max(animationName === 'none' ? 0 : longest(animationDuration), moves ? longest(transitionDuration) : 0);
  });
  return Math.max(0, ...times);
}

export function readToggles(id: number): Toggle[] {
  const element = kept()[id];
  const inside = everyElement(document).filter((other) => element !== undefined && drawnIn(other).includes(element));
  const toggles = inside.filter((other) => other.matches('input[type=checkbox], [role=switch], [role=checkbox]'));
  return toggles.map((toggle) => {
    const isBox = toggle instanceof HTMLInputElement;
    const on = isBox ? toggle.checked || toggle.indeterminate : /^(true|mixed)$/.test(toggle.getAttribute('aria-checked') ?? '');
    const fixed = toggle.matches(':disabled, [aria-disabled=true], [aria-readonly=true]') || drawnParent(toggle)?.matches('[aria-disabled=true], fieldset:disabled') === true;
    return { label: nameOf(toggle), on, fixed };
  });
}
