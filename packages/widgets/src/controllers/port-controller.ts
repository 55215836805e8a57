import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DugnadPortRequestEvent } from './port-request-event.ts';
import { warnOnce } from '@dugnad/elements/warn';

/** Time (ms) a page has to answer before the webmaster is told what is missing. */
const PATIENCE_MS = 3000;

/**
 * Finds who answers a widget: the `source` given as a property, else whoever on the page answers a
 * `dugnad-port-request` for the address in `src` (`@dugnad/embed/connect` does, for the document).
 */
export class PortController<Port> implements ReactiveController {
  /** Who answers, when somebody does. */
  port: Port | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: string;
  #src = '';
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param name what is asked for, such as `activity-source` */
  constructor(host: ReactiveControllerHost & HTMLElement, name: string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('dugnad-connected', this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('dugnad-connected', this.#ask);
    clearTimeout(this.#patience);
  }

  /** Asks for the port of another address; an empty one asks nobody. */
  look(src: string): void {
    if (src === this.#src) return;
    this.#src = src;
    this.port = undefined;
    this.#ask();
  }

  readonly #ask = (): void => {
    clearTimeout(this.#patience);
    if (this.port || !this.#src || !this.#host.isConnected) return;
    this.#patience = setTimeout(() => {
      if (!this.port) warnOnce(this.#host, `nobody answers for src="${this.#src}". Load dugnad.js, call connect() or set "source".`);
    }, PATIENCE_MS);
    this.#host.dispatchEvent(new DugnadPortRequestEvent(this.#name, this.#src, (port) => {
      // The one place where the two sides meet by name: a page may hold two copies of us, so no class can be compared.
      this.port = port as Port;
      this.#host.requestUpdate();
    }));
  };
}
