import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when a control has been left or changed for good. While a pointer is down it waits until it is up: what then
 * disappears would move the button away from under it, and the press would be lost.
 */
export class LeavingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #left: () => void;
  #root: Node | undefined;
  #isDown = false;

  constructor(host: ReactiveControllerHost & HTMLElement, left: () => void) {
    this.#host = host;
    this.#left = left;
    host.addController(this);
  }

  /** At the root, because a control may belong to the form and stand elsewhere. */
  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('change', this.#onLeave);
    this.#root.addEventListener('focusout', this.#onLeave);
    window.addEventListener('pointerdown', this.#onDown, { capture: true });
    window.addEventListener('pointerup', this.#onUp, { capture: true });
    window.addEventListener('pointercancel', this.#onUp, { capture: true });
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('change', this.#onLeave);
    this.#root?.removeEventListener('focusout', this.#onLeave);
    window.removeEventListener('pointerdown', this.#onDown, { capture: true });
    window.removeEventListener('pointerup', this.#onUp, { capture: true });
    window.removeEventListener('pointercancel', this.#onUp, { capture: true });
  }

  readonly #onLeave = (): void => {
    if (!this.#isDown) this.#left();
  };

  readonly #onDown = (): void => {
    this.#isDown = true;
  };

  /** After the click that may follow. */
  readonly #onUp = (): void => {
    this.#isDown = false;
    setTimeout(this.#left);
  };
}
