import { createRelease } from './release-held.ts';

/** What ran, in its order: every script of the tests says its name here. */
declare global {
  interface Window {
    ran: string[];
  }
}

const script = (words: string): string => URL.createObjectURL(new Blob([words], { type: 'text/javascript' }));

/** A part of a page that holds things back, and what may be let go of. */
export class HeldPage {
  readonly #part = document.createElement('div');
  readonly #granted = new Set<string>();
  readonly #release = createRelease((id) => this.#granted.has(id));
  readonly #observer = new MutationObserver(() => this.#release());

  constructor() {
    window.ran = [];
    document.body.append(this.#part);
    this.#observer.observe(document, { childList: true, subtree: true });
  }

  /** As a browser's parser puts it there: what is held back is not run. */
  write(html: string): void {
    this.#part.append(document.createRange().createContextualFragment(html));
  }

  /** The address of a script that says `name` when it runs. */
  static address(name: string): string {
    return script(`ran.push('${name}')`);
  }

  grant(...ids: string[]): void {
    for (const id of ids) this.#granted.add(id);
    this.#release(true);
  }

  find<Kind extends Element>(selector: string): Kind {
    const found = this.#part.querySelector<Kind>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  close(): void {
    this.#observer.disconnect();
    this.#part.remove();
  }
}
