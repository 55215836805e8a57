import tokens from '@dugnad/tokens/tokens.css?raw';

/** Which colour of the system stands in for a token, by the words in its name; the first that fits. */
const standIns: readonly [name: RegExp, colour: string][] = [
  [/-on-/, 'Canvas'],
  [/surface|soft|gap/, 'Canvas'],
  [/highlight/, 'Mark'],
  [/focus/, 'Highlight'],
  [/accent/, 'LinkText'],
];

const names = new Set(tokens.match(/--dugnad-color-[a-z-]+(?=:)/g));
const standInFor = (name: string): string => standIns.find(([pattern]) => pattern.test(name))?.[1] ?? 'CanvasText';

/**
 * Gives every colour of ours to the system, as near to forced colours as a page comes by itself. What a sheet says under
 * `@media (forced-colors: active)` is not heard: for that, emulate it in the developer tools, as the sweep does.
 */
export function takeSystemColours(page: HTMLElement, taken: boolean): void {
  for (const name of names) {
    if (taken) page.style.setProperty(name, standInFor(name));
    else page.style.removeProperty(name);
  }
}
