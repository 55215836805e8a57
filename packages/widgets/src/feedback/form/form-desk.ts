import type { LitElement, ReactiveController } from 'lit';
import type { DugnadError, FieldError } from '@dugnad/client/errors';
import type { FeedbackInput, FeedbackRound } from '@dugnad/client/model';
import { announce } from '@dugnad/elements/status-region';
import { reportFailure } from '../../controllers/report-failure.ts';
import { formWords } from '../../form/form.texts.ts';
import type { Problem } from '../../form/find-problems.ts';
import { ProblemsController } from '../../form/problems-controller.ts';
import type { AnsweringController } from '../answering/answering-controller.ts';
import { fieldErrors, sendingErrors } from '../texts/form.texts.ts';
import { outbox } from '../texts/states.texts.ts';
import { fieldOf, fillForm, findFaults, readAnswers, readTyped } from './read-answers.ts';

/** Which of the answers somebody else found fault with: the number in `/answers/0/value`. */
const placeOf = ({ pointer }: FieldError): number => Number(pointer.split('/')[2]);

/** Between the form on the screen and the answers on their way: fills, reads, and shows what is wrong. */
export class FormDesk implements ReactiveController {
  /** Somebody has pressed something: from then on each step takes the focus along. */
  hasBegun = false;
  readonly problems: ProblemsController;
  readonly #host: LitElement & { readonly sharedDevice: boolean };
  readonly #answering: AnsweringController;
  #filled: HTMLFormElement | undefined;
  #sent: FeedbackInput['answers'] = [];

  constructor(host: LitElement & { readonly sharedDevice: boolean }, answering: AnsweringController) {
    this.#host = host;
    this.#answering = answering;
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
    this.#filled = undefined;
  }

  /** Puts what was typed before into a form that has just been drawn. */
  lay(): void {
    const form = this.#form;
    if (!form || form === this.#filled) return;
    this.#filled = form;
    fillForm(form, this.#answering.typed);
  }

  typed(): void {
    const form = this.#form;
    if (form) this.#answering.remember(readTyped(form));
  }

  async send(event: SubmitEvent, round: FeedbackRound, count: (value: number) => string): Promise<void> {
    event.preventDefault();
    if (this.#answering.state.isSending) return;
    this.hasBegun = true;
    const typed = readTyped(event.target as HTMLFormElement);
    const answers = readAnswers(typed, round);
    const faults = findFaults(answers, round);
    void this.problems.show(faults.map(({ name, code, tooMany }) => ({ name, words: () => (code === 'missing' ? fieldErrors.nothing() : fieldErrors.tooLong(count(tooMany))) })));
    if (faults.length > 0) return;
    announce(formWords.sending());
    this.#answering.remember(typed);
    this.#sent = answers;
    await this.#answering.send({ answers });
  }

  /** Says at the questions what whoever received it found wrong, else above the button why it was not sent. */
  refused(error: DugnadError): void {
    const { errors = [] } = error;
    if (error.code === 'invalid-input' && errors.length > 0) {
      void this.problems.show(errors.map((each) => this.#place(each)));
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
    this.#answering.another();
    announce(formWords.cleared());
    this.#form?.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  async keep(): Promise<void> {
    if (!(await this.#answering.keep())) announce(outbox.impossible());
  }

  async sendNow(): Promise<void> {
    try {
      await this.#answering.sendNow();
    } catch {
      announce(sendingErrors.connection()); // and it is still waiting
    }
  }

  async remove(): Promise<void> {
    await this.#answering.remove();
    announce(outbox.removed());
  }

  /** Before a browser keeps the page, or what was typed on it, for whoever goes back. */
  readonly #onLeave = (): void => {
    if (!this.#host.sharedDevice) return;
    this.#form?.reset();
    this.#answering.another();
  };

  /** When Back shows a page as it was left, Safari empties some fields a moment after it says so. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    const form = this.#form;
    if (persisted && form) requestAnimationFrame(() => setTimeout(() => fillForm(form, this.#answering.typed)));
  };

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>('[part="form"] form');
  }

  /** What has no place in the form is said without one. */
  #place(error: FieldError): Problem {
    const id = this.#sent[placeOf(error)]?.id;
    const name = id === undefined ? undefined : fieldOf(id);
    return { name: name && this.#form?.querySelector(`[name="${name}"]`) ? name : undefined, words: () => fieldErrors.changed() };
  }
}
