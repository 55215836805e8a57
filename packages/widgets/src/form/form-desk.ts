import type { LitElement, ReactiveController } from 'lit';
import type { DugnadError, FieldError } from '@dugnad/client/errors';
import { announce } from '@dugnad/elements/status-region';
import { reportFailure } from '../controllers/report-failure.ts';
import type { Problem } from './find-problems.ts';
import { formWords } from './form.texts.ts';
import { ProblemsController } from './problems-controller.ts';
import type { SendingController } from './sending-controller.ts';
import { fillForm, readTyped, type Typed } from './typed.ts';

/** What a form is about: what is read out of it, and what is said of it. */
export interface Asking<Body> {
  /** What is sent, and what is wrong with it before anybody is asked; nothing where there is nobody to send it to. */
  compose(form: HTMLFormElement, typed: Typed): { readonly body: Body; readonly problems: readonly Problem[] } | undefined;
  /** What whoever received it found wrong, at its field where it has one. */
  place(error: FieldError, form: HTMLFormElement | null): Problem;
  readonly words: { readonly connection: () => string; readonly impossible: () => string; readonly removed: () => string };
  /** What has no field just now stays as it was. */
  readonly isChanging?: boolean;
}

type Sending<Body> = Pick<SendingController<Body, unknown>, 'state' | 'typed' | 'remember' | 'send' | 'keep' | 'sendNow' | 'remove' | 'another'>;
type Host = LitElement & { readonly sharedDevice: boolean };

/** Between the form on the screen and what is on its way: fills, reads, and shows what is wrong. */
export class FormDesk<Body> implements ReactiveController {
  /** Somebody has pressed something: from then on each step takes the focus along. */
  hasBegun = false;
  readonly problems: ProblemsController;
  readonly #host: Host;
  readonly #sending: Sending<Body>;
  readonly #asking: Asking<Body>;

  constructor(host: Host, sending: Sending<Body>, asking: Asking<Body>) {
    this.#host = host;
    this.#sending = sending;
    this.#asking = asking;
    this.problems = new ProblemsController(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#onLeave);
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onLeave);
    removeEventListener('pageshow', this.#onPageShow);
  }

  /** Puts what was typed before into fields that have just been drawn. */
  lay(): void {
    const form = this.#form;
    if (form) fillForm(form, this.#sending.typed);
  }

  typed(): void {
    const form = this.#form;
    if (form) this.#sending.remember(this.#read(form));
  }

  async send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#sending.state.isSending) return;
    this.hasBegun = true;
    const form = event.target as HTMLFormElement;
    const typed = this.#read(form);
    const composed = this.#asking.compose(form, typed);
    if (!composed) return;
    void this.problems.show(composed.problems);
    if (composed.problems.length > 0) return;
    announce(formWords.sending());
    this.#sending.remember(typed);
    await this.#sending.send(composed.body);
  }

  /** Says at the fields what whoever received it found wrong, else above the button why it was not sent. */
  refused(error: DugnadError): void {
    const { errors = [] } = error;
    if (error.code === 'invalid-input' && errors.length > 0) {
      void this.problems.show(errors.map((each) => this.#asking.place(each, this.#form)));
      return;
    }
    reportFailure(this.#host, error, error.src ?? '');
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('#unsent')?.focus());
  }

  /** Leaves nothing for the next person at the same machine. */
  finish(): void {
    void this.problems.show([]);
    this.#form?.reset();
    this.#sending.another();
    announce(formWords.cleared());
    this.#form?.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  async keep(): Promise<void> {
    if (!(await this.#sending.keep())) announce(this.#asking.words.impossible());
  }

  async sendNow(): Promise<void> {
    try {
      await this.#sending.sendNow();
    } catch {
      announce(this.#asking.words.connection()); // and it is still waiting
    }
  }

  async remove(): Promise<void> {
    this.hasBegun = true;
    await this.#sending.remove();
    announce(this.#asking.words.removed());
  }

  /** Takes what waits back into the fields. */
  async change(typed: Typed): Promise<void> {
    this.hasBegun = true;
    await this.#sending.remove(typed);
  }

  /** An empty form, for the next person. */
  another(): void {
    this.hasBegun = true;
    this.#sending.another();
  }

  /** Before a browser keeps the page, or what was typed on it, for whoever goes back. */
  readonly #onLeave = (): void => {
    if (!this.#host.sharedDevice) return;
    this.#form?.reset();
    this.#sending.another();
  };

  /** When Back shows a page as it was left, Safari empties some fields a moment after it says so. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    const form = this.#form;
    if (persisted && form) requestAnimationFrame(() => setTimeout(() => fillForm(form, this.#sending.typed)));
  };

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>('[part="form"] form');
  }

  #read(form: HTMLFormElement): Typed {
    return this.#asking.isChanging ? { ...this.#sending.typed, ...readTyped(form) } : readTyped(form);
  }
}
