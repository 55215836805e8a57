import { activeLanguage } from '../language/page-language.ts';

const tag = 'dugnad-status-region';
const waiting = new Set<string>();

/** Makes an element the polite voice of the page: heard, not seen, and no matter whether it is registered. */
export function prepareRegion(region: HTMLElement): void {
  region.role = 'status';
  region.style.cssText = 'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
}

/**
 * Has a screen reader say one sentence when it is free to. One region a page serves every element and every
 * copy of us. Sentences of the same moment are said together, and a repeated one is said again.
 */
export function announce(text: string): void {
  const region = document.querySelector<HTMLElement>(tag) ?? document.body.appendChild(document.createElement(tag));
  // Also one that a page has written and nobody has registered.
  prepareRegion(region);
  region.textContent = '';
  // What we say is in our words, and a voice of another language would make nothing of them.
  region.lang = activeLanguage();
  waiting.add(text);
  requestAnimationFrame(() => {
    const words = [...waiting].join(' ');
    waiting.clear();
    // Another copy of us may have said something at the same moment.
    if (words) region.append(region.textContent && ' ', words);
  });
}
