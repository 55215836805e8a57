import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { announce } from '../status-region/announce.ts';
import { warnOnce } from '../warn.ts';
import { limitCharacters } from './limit-characters.ts';
import { writeCount, type Count } from './write-count.ts';

/** Milliseconds without a key before the count is said: a screen reader is still reading the last letters until then. */
const rest = 1000;

type Host = ReactiveControllerHost & HTMLElement & { counter: string | null };

/** Counts down what may still be written: seen at once, said when the writer rests. */
export class CounterController implements ReactiveController {
  readonly #host: Host;
  #root: Node | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('input', this.#onInput);
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('reset', this.#onChange);
    // A page that one comes back to has what was typed again.
    window.addEventListener('pageshow', this.#onChange);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('input', this.#onInput);
    this.#root?.removeEventListener('reset', this.#onChange);
    window.removeEventListener('pageshow', this.#onChange);
    clearTimeout(this.#rest);
  }

  /** Nothing without `counter`, or when nobody has said how long the answer may be. */
  read(control: Element | null): Count | undefined {
    const { counter } = this.#host;
    if (counter === null || !(control && 'value' in control)) return undefined;
    const { maxLength, value } = control as HTMLInputElement;
    const limit = limitCharacters(counter, maxLength);
    if (!limit) {
      warnOnce(this.#host, 'there is a counter, but no number to count down from. Give the control a maxlength, or write counter="200".');
      return undefined;
    }
    return writeCount(limit, value);
  }

  readonly #onInput = (event: Event): void => {
    if (this.#host.counter === null) return;
    this.#host.requestUpdate();
    clearTimeout(this.#rest);
    const control = event.target as Element;
    this.#rest = setTimeout(() => {
      const count = this.read(control);
      if (count) announce(count.words);
    }, rest);
  };

  /** Controls have their other values only after the event. */
  readonly #onChange = (): void => {
    clearTimeout(this.#rest);
    setTimeout(() => this.#host.requestUpdate());
  };
}
