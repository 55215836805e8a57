import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly sharedDevice: boolean; readonly form: HTMLFormElement | null; clear(): void };

/**
 * On a machine that others use too: browsers neither remember what is typed nor offer what others typed, and the form is empty for
 * whoever goes back to it.
 */
export class SharedDeviceController implements ReactiveController {
  readonly #host: Host;
  readonly #own = new Map<Element, string | null>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#onLeave);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onLeave);
    this.#giveBack();
  }

  hostUpdated(): void {
    const { form, sharedDevice, isConnected } = this.#host;
    if (!form || !sharedDevice || !isConnected) {
      this.#giveBack();
      return;
    }
    for (const element of [form, ...form.elements]) {
      if (!element.matches('form, input, select, textarea') || this.#own.has(element)) continue;
      this.#own.set(element, element.getAttribute('autocomplete'));
      element.setAttribute('autocomplete', 'off');
    }
  }

  #giveBack(): void {
    for (const [element, own] of this.#own) {
      if (own === null) element.removeAttribute('autocomplete');
      else element.setAttribute('autocomplete', own);
    }
    this.#own.clear();
  }

  /** Before a browser keeps the page, or what was typed on it, for whoever goes back. */
  readonly #onLeave = (): void => {
    if (this.#host.sharedDevice) this.#host.clear();
  };
}
