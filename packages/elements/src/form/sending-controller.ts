import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Problem } from './find-problems.ts';

type Host = ReactiveControllerHost & HTMLElement & { busy: boolean; readonly form: HTMLFormElement | null };

/** What a form does when somebody wants to send it. */
export interface Sender {
  /** Everything that is wrong; a promise only when it has to be waited for. */
  examine(submitter: HTMLElement | null): readonly Problem[] | Promise<readonly Problem[]>;
  /** Shows what is wrong; with nothing, that nothing is. */
  show(problems: readonly Problem[]): void;
  /** What is wrong when nobody could find out. */
  unknown(): Problem;
}

/** Milliseconds after which a form that the browser sends may be sent again: an answer may be a file, which leaves the page as it is. */
const patience = 5000;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Stands between the press of a button and the form's `submit`: the event is heard by others only when all is well, and once.
 * Listens while the event comes down, so before anybody on the form itself.
 */
export class SendingController implements ReactiveController {
  readonly #host: Host;
  readonly #sender: Sender;
  #passing = false;
  /** The browser is sending, as far as we know. */
  #native = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(host: Host, sender: Sender) {
    this.#host = host;
    this.#sender = sender;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('submit', this.#onSubmit, { capture: true });
    this.#host.addEventListener('reset', this.#onReset);
    this.#host.addEventListener('input', this.#settle);
    window.addEventListener('pageshow', this.#settle);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('submit', this.#onSubmit, { capture: true });
    this.#host.removeEventListener('reset', this.#onReset);
    this.#host.removeEventListener('input', this.#settle);
    window.removeEventListener('pageshow', this.#settle);
    this.#turn += 1;
    this.#settle();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (event.target !== this.#host.form) return;
    if (this.#passing) this.#follow(event);
    else if (this.#host.busy || this.#native) stop(event);
    else this.#examine(event);
  };

  #examine(event: SubmitEvent): void {
    const submitter = event.submitter as HTMLButtonElement | null;
    const problems = submitter?.formNoValidate ? [] : this.#sender.examine(submitter);
    if ('then' in problems) {
      stop(event);
      void this.#wait(problems, submitter);
      return;
    }
    this.#sender.show(problems);
    if (problems.length > 0) stop(event);
    else this.#follow(event);
  }

  async #wait(examination: Promise<readonly Problem[]>, submitter: HTMLButtonElement | null): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#host.busy = true;
    const problems = await examination.catch((cause: unknown) => {
      console.warn('<dugnad-form>: a schema failed instead of giving an answer.', cause);
      return [this.#sender.unknown()];
    });
    if (turn !== this.#turn) return;
    this.#host.busy = false;
    this.#sender.show(problems);
    if (problems.length === 0) this.#sendAgain(submitter);
  }

  /** By the same button, so that its name, value, formaction and the like are kept. */
  #sendAgain(submitter: HTMLButtonElement | null): void {
    const { form } = this.#host;
    this.#passing = true;
    try {
      form?.requestSubmit(submitter?.form === form ? submitter : null);
    } finally {
      this.#passing = false;
    }
  }

  /** The press goes through. When nobody on the page stops it, the browser is sending now, and a second press must not send twice. */
  #follow(event: SubmitEvent): void {
    const { method } = event.target as HTMLFormElement;
    if (((event.submitter as HTMLButtonElement | null)?.formMethod || method) === 'dialog') return;
    this.#native = true;
    setTimeout(() => {
      if (!this.#native) return;
      this.#native = !event.defaultPrevented;
      if (!this.#native) return;
      this.#host.busy = true;
      this.#patience = setTimeout(this.#settle, patience);
    });
  }

  /** What is changed is to be sent anew; who comes back by the browser's button finds the form at rest. */
  readonly #settle = (): void => {
    clearTimeout(this.#patience);
    if (this.#native) this.#host.busy = false;
    this.#native = false;
  };

  readonly #onReset = (event: Event): void => {
    if (event.defaultPrevented || event.target !== this.#host.form) return;
    if (this.#turn > 0) this.#host.busy = false;
    this.#turn += 1;
    this.#settle();
    this.#sender.show([]);
  };
}
