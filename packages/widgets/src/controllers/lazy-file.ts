import type { LitElement } from 'lit';
import { warnOnce } from '@dugnad/elements/warn';

interface Dressed {
  readonly styles?: readonly { readonly styleSheet?: CSSStyleSheet | undefined }[];
}

/** A file of a widget that its page fetches later, with the looks it brings. Asked for again when it did not come. */
export class LazyFile<Part extends object> {
  part: Part | undefined;
  readonly #host: LitElement;
  readonly #fetch: () => Promise<Part & Dressed>;

  constructor(host: LitElement, fetch: () => Promise<Part & Dressed>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Resolves with nothing where it does not come. */
  async load(): Promise<Part | undefined> {
    try {
      const part = await this.#fetch();
      // Asked for twice before it came, it is still adopted once.
      if (!this.part) this.#dress(part);
    } catch {
      warnOnce(this.#host, 'a file that it fetches later did not load.');
    }
    return this.part;
  }

  #dress(part: Part & Dressed): void {
    this.part = part;
    this.#host.shadowRoot?.adoptedStyleSheets.push(...(part.styles ?? []).flatMap(({ styleSheet = [] }) => styleSheet));
    this.#host.requestUpdate();
  }
}
