import { highContrast } from '@dugnad/tokens/theme';

import { findElements } from '../find/find-elements.ts';
import { isOutermost } from './flat-parent.ts';
import { inheritTheme } from './inherit-theme.ts';

/** `default`: our own looks, or those of the page's tokens. `inherit`: the looks of the page around. `high-contrast`: 7 : 1 for words. */
export type ThemeName = 'default' | 'inherit' | 'high-contrast';
type Stop = () => void;

const nothing: Stop = () => undefined;

/** Every outermost element of ours, present and future; those inside inherit from it. */
function inheritEverywhere(page: Document): Stop {
  const stops = new Map<Element, Stop>();
  const stopLooking = findElements(page, (element) => {
    for (const [gone, stop] of stops) {
      if (gone.isConnected && gone !== element) continue;
      // One that has moved stands on other ground now.
      stop();
      stops.delete(gone);
    }
    if (element instanceof HTMLElement && isOutermost(element)) stops.set(element, inheritTheme(element));
  });
  return () => {
    stopLooking();
    stops.forEach((stop) => stop());
  };
}

/** `!important`, as in high-contrast.css: a page's own accent on these surfaces would keep no promise. */
function raiseContrast(page: Document): Stop {
  const sheet = new CSSStyleSheet();
  const lines = Object.entries(highContrast).map(([name, value]) => `${name}: ${value} !important;`);
  sheet.replaceSync(`@layer dugnad { :root { ${lines.join(' ')} } }`);
  page.adoptedStyleSheets.push(sheet);
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const starts: Readonly<Record<ThemeName, (page: Document) => Stop>> = { default: () => nothing, inherit: inheritEverywhere, 'high-contrast': raiseContrast };

/**
 * Gives all elements of ours on a page a theme, those in open shadow roots and those that come later too. Visitors who ask their system
 * for more contrast get `high-contrast`, whatever the name, and from the moment they ask.
 *
 * @param name An unknown one counts as `default`.
 * @returns Stops, and takes back what was set.
 */
export function useTheme(name: ThemeName, page: Document = document): Stop {
  const more = matchMedia('(prefers-contrast: more)');
  const wanted = Object.hasOwn(starts, name) ? name : 'default';
  if (wanted !== name) console.warn(`Dugnad: there is no theme "${name}". There is: ${Object.keys(starts).join(', ')}.`);
  let stop = nothing;
  const start = (): void => {
    stop();
    stop = starts[more.matches ? 'high-contrast' : wanted](page);
  };
  start();
  more.addEventListener('change', start);
  return () => {
    more.removeEventListener('change', start);
    stop();
  };
}
