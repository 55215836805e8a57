const tag = 'dugnad-status-region';
let waiting: string[] = [];

/** Makes an element the polite voice of the page: heard, not seen, and no matter whether it is registered. */
export function prepareRegion(region: HTMLElement): void {
  region.setAttribute('role', 'status');
  Object.assign(region.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
}

function findRegion(): HTMLElement {
  const found = document.querySelector<HTMLElement>(tag);
  if (found) return found;
  const region = document.createElement(tag);
  prepareRegion(region);
  document.body.append(region);
  return region;
}

function speak(region: HTMLElement): void {
  region.textContent = waiting.join(' ');
  waiting = [];
}

/**
 * Has a screen reader say one sentence when it is free to. One region a page serves every element and every
 * copy of us. Sentences of the same moment are said together, and a repeated one is said again.
 */
export function announce(text: string): void {
  const first = waiting.length === 0;
  if (!waiting.includes(text)) waiting.push(text);
  if (!first) return;
  const region = findRegion();
  region.textContent = '';
  requestAnimationFrame(() => speak(region));
}
