import { elementNames } from './element-names.ts';
import { hintFor } from './nearest-name.ts';

/** Waits until the page is complete and every widget is there: one of them may bring the element along. */
async function pageIsComplete(loads: () => Promise<unknown>): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve));
  // What was found together with this element has begun to load only now.
  await Promise.resolve();
  await loads();
}

/** Tells the webmaster of a tag that nobody knows, most likely a misspelt one. */
export async function warnUnknown(tag: string, loads: () => Promise<unknown>): Promise<void> {
  await pageIsComplete(loads);
  if (!customElements.get(tag)) console.warn(`Dugnad: there is no <${tag}>.${hintFor(tag, elementNames)}`);
}
