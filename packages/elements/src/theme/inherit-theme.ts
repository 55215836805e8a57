import { guardFields } from './guard-fields.ts';
import { readLooks } from './read-looks.ts';
import { watchPage } from './watch-page.ts';

/**
 * Gives an element of ours the looks of the page where it stands, and again when the page changes its looks: typeface, size of letters,
 * words, background and accent. Words keep 4.5 : 1, edges and focus ring 3 : 1, letters 16 px, whatever the page does. What the page
 * itself has set in the element's `style` stays.
 *
 * @returns Stops, and takes back what was set.
 */
export function inheritTheme(element: HTMLElement): () => void {
  const { style } = element;
  const kept = new Set([...style].filter((name) => name.startsWith('--dugnad-')));
  const set = new Set<string>();

  function apply(): void {
    if (!element.isConnected) return;
    for (const [name, value] of Object.entries(readLooks(element))) {
      if (kept.has(name)) continue;
      set.add(name);
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
  }

  apply();
  const stop = watchPage(apply);
  const release = guardFields(element.getRootNode() as Document | ShadowRoot);
  return () => {
    stop();
    release();
    set.forEach((name) => style.removeProperty(name));
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  };
}
