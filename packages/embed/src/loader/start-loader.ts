import type { FileTable } from './file-table.ts';
import { findWidgets } from './find-widgets.ts';
import { loadInOneWave } from './load-in-one-wave.ts';
import { dispatchFailure, explainFailure, watchRefusals } from './failure.ts';
import { warnUnknown } from './warn-unknown.ts';

/** What a loader works with; tests bring their own. */
export interface LoaderOptions {
  readonly files: FileTable;
  /** Address of the loader's own file: everything else is loaded from its folder. */
  readonly from: string;
  readonly load?: (url: string) => Promise<unknown>;
  /** Whether the browser can show us as we are meant; `light-dark()` is the youngest thing we cannot do without. */
  readonly isFit?: boolean;
}

/** Tags that some loader on this page has taken on, and with `?` those it warns of: a second copy leaves them alone. */
const taken = Symbol.for('dugnad.loading');
type Page = Window & { [taken]?: Set<string> };

/**
 * Loads what the page uses, as soon as it uses it. Elements whose files do not come keep showing what
 * stands inside them, hear of it by `dugnad-error`, and are tried again when the connection is back.
 *
 * @returns Stops looking for more.
 */
export function startLoader({ files, from, load = (url) => import(url), isFit = CSS.supports('color', 'light-dark(red,red)') }: LoaderOptions): () => void {
  // Below the floor the page's own words stay, which is better than ours without their colours.
  if (!isFit) return () => undefined;
  const page: Page = window;
  const inCare = (page[taken] ??= new Set());
  const waiting = new Map<string, Set<Element>>();
  const warned = new Set<string>();
  const isRefused = watchRefusals(from);
  let loads: Promise<unknown> = Promise.resolve();

  function found(element: Element): void {
    const tag = element.localName;
    if (inCare.has(tag)) return void waiting.get(tag)?.add(element);
    if (customElements.get(tag)) return;
    const own = new Map(Object.entries(files.widgets)).get(tag.slice(7));
    if (!own) return foundUnknown(tag);
    waiting.set(tag, (waiting.get(tag) ?? new Set()).add(element));
    loads = Promise.all([loads, start(tag, own)]);
  }

  function foundUnknown(tag: string): void {
    if (inCare.has(`?${tag}`)) return;
    inCare.add(`?${tag}`);
    void warnUnknown(tag, files, () => loads);
  }

  async function start(tag: string, own: Readonly<Record<string, string>>): Promise<void> {
    inCare.add(tag);
    const failure = await loadInOneWave(files.base, own, (file) => load(new URL(file, from).href));
    if (!failure) return void waiting.delete(tag);
    inCare.delete(tag);
    const error = explainFailure(tag, new URL(failure.file, from), failure.cause, isRefused());
    if (!warned.has(tag)) console.warn(`Dugnad: ${error.message}`, failure.cause);
    warned.add(tag);
    window.addEventListener('online', () => void start(tag, own), { once: true });
    waiting.get(tag)?.forEach((element) => dispatchFailure(element, error));
  }

  return findWidgets(document, found);
}
