import type { CSSResult, LitElement } from 'lit';
import { reportFailure } from '../controllers/report-failure.ts';

interface Part {
  readonly styles: readonly CSSResult[];
}

/** A part of the form that comes in a file of its own, when somebody opens it. */
export class LazyPart<Opened extends Part> {
  isOpen = false;
  isFailed = false;
  part?: Opened;
  readonly #host: LitElement;
  readonly #fetch: () => Promise<Opened>;

  constructor(host: LitElement, fetch: () => Promise<Opened>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** What is drawn: nothing until the file has come. */
  get shown(): Opened | undefined {
    return this.isOpen ? this.part : undefined;
  }

  async open(isOpen: boolean): Promise<void> {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.isFailed = false;
    this.#host.requestUpdate();
    if (isOpen && !this.part) await this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#adopt(await this.#fetch());
    } catch (cause) {
      reportFailure(this.#host, cause, '', 'A part of the form did not load.');
      this.isOpen = false;
      this.isFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** Asked for twice before it came, it is still adopted once. */
  #adopt(part: Opened): void {
    if (this.part) return;
    this.part = part;
    this.#host.shadowRoot?.adoptedStyleSheets.push(...part.styles.flatMap(({ styleSheet = [] }) => styleSheet));
  }
}
