import type { FileTable } from './file-table.ts';

/** Waits until the page is complete and every widget is there: one of them may bring the element along. */
async function pageIsComplete(loads: () => Promise<unknown>): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve));
  // What was found together with this element has begun to load only now.
  await Promise.resolve();
  await loads();
}

/** Tells the webmaster of a tag that nobody knows, most likely a misspelt one. */
export async function warnUnknown(tag: string, { widgets }: FileTable, loads: () => Promise<unknown>): Promise<void> {
  await pageIsComplete(loads);
  // The voice of our announcements needs no registering, and makes itself.
  if (customElements.get(tag) || tag === 'dugnad-status-region') return;
  // Only a page with a mistake in it fetches what knows about mistakes.
  const hint = await import('./nearest-name.ts').then(
    ({ hintFor }) => hintFor(tag, Object.keys(widgets)),
    () => '',
  );
  console.warn(`Dugnad: there is no <${tag}>.${hint}`);
}
