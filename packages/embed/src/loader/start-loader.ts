import { findElements } from '@dugnad/elements/find';
import type { FileTable } from './file-table.ts';
import { loadInOneWave } from './load-in-one-wave.ts';
import { dispatchFailure, explainFailure, type LoadError } from './failure.ts';

/** What a loader works with; tests bring their own. */
export interface LoaderOptions {
  readonly table: FileTable;
  /** Address of the loader's own file: everything else is loaded from its folder. */
  readonly from: string;
  readonly load?: (url: string) => Promise<unknown>;
  /** Whether the browser can show us as we are meant; `light-dark()` is the youngest thing we cannot do without. */
  readonly isFit?: boolean;
}

/** Tags that some loader on this page has taken on, and with `!` those it warned of: a second copy leaves them alone. */
const taken = Symbol.for('dugnad.loading');
type Page = Window & { [taken]?: Set<string> };

/** The voice of our announcements needs no registering, and makes itself. */
const voice = 'dugnad-status-region';

/** Only a page with an element that nobody has defined fetches what knows about mistakes. */
function tellOf(tag: string, loads: () => Promise<unknown>): void {
  // If that file does not come, the browser tells so.
  void import('./warn-unknown.ts').then(({ warnUnknown }) => warnUnknown(tag, loads));
}

/** What no other file is for, if it is ours, is one of the many elements that stand together in one file. */
function fileFor(tag: string, { files }: FileTable): string {
  return Object.keys(files).find((file) => (files[file] || file).split(' ').includes(tag.slice(7))) ?? 'elements';
}

/**
 * Loads what the page uses, as soon as it uses it. Elements whose files do not come keep showing what
 * stands inside them, hear of it by `dugnad-error`, and are tried again when the connection is back.
 *
 * @returns Stops looking for more.
 */
export function startLoader({ table, from, load = (url) => import(url), isFit = CSS.supports('color', 'light-dark(red,red)') }: LoaderOptions): () => void {
  // Below the floor the page's own words stay, which is better than ours without their colours.
  if (!isFit) return () => undefined;
  const inCare = ((window as Page)[taken] ??= new Set([voice]));
  const isNew = (word: string): boolean => inCare.size < inCare.add(word).size;
  const waiting = new Map<string, Set<Element>>();
  const folder = new URL('.', from).href;
  let refused = false;
  let loads: Promise<unknown> = Promise.resolve();

  function found(element: Element): void {
    const tag = element.localName;
    if (inCare.has(tag)) return void waiting.get(tag)?.add(element);
    if (customElements.get(tag)) return;
    waiting.set(tag, (waiting.get(tag) ?? new Set()).add(element));
    loads = Promise.all([loads, start(tag, fileFor(tag, table))]);
  }

  function loadFor(tag: string, file: string): Promise<LoadError | undefined> {
    const url = folder + file;
    return load(url).then(() => undefined, (cause: unknown) => explainFailure(tag, url, cause, refused));
  }

  async function start(tag: string, own: string): Promise<void> {
    inCare.add(tag);
    const error = await loadInOneWave(own, table, (file) => loadFor(tag, file));
    if (!error) {
      waiting.delete(tag);
      return customElements.get(tag) ? undefined : tellOf(tag, () => loads);
    }
    inCare.delete(tag);
    if (isNew(`!${tag}`)) console.warn(`Dugnad: ${error.message}`, error.cause);
    window.addEventListener('online', () => void start(tag, own), { once: true });
    waiting.get(tag)?.forEach((element) => dispatchFailure(element, error));
  }

  // Only what is refused as script: a page may well refuse another file of the same folder, its picture for one.
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => (refused ||= effectiveDirective.startsWith('script') && blockedURI.startsWith(folder)));
  return findElements(document, found);
}
