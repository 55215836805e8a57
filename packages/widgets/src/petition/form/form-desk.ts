import type { LitElement, ReactiveController } from 'lit';
import type { DugnadError, FieldError } from '@dugnad/client/errors';
import type { Petition } from '@dugnad/client/model';
import { announce } from '@dugnad/elements/status-region';

import type { DugnadConsentChoice } from '../../consent-choice/consent-choice.ts';
import { reportFailure } from '../../controllers/report-failure.ts';
import { formWords } from '../../form/form.texts.ts';
import type { Problem } from '../../form/find-problems.ts';
import { ProblemsController } from '../../form/problems-controller.ts';
import type { SigningController } from '../signing/signing-controller.ts';
import { sendingErrors } from '../texts/errors.texts.ts';
import { outbox } from '../texts/sent.texts.ts';
import { ownPart, type FormPart } from './own-part.ts';
import { fillForm } from './read-form.ts';
import { fieldOf, sayError, sayFault } from './say-error.ts';

/** Between the form on the screen and the signature on its way: fills, reads, and shows what is wrong. */
export class FormDesk implements ReactiveController {
  /** Somebody has pressed something: from then on each step takes the focus along. */
  hasBegun = false;
  part: FormPart = ownPart;
  readonly problems: ProblemsController;
  readonly #host: LitElement & { readonly sharedDevice: boolean };
  readonly #signing: SigningController;
  #filled: HTMLFormElement | undefined;
  #noticeVersion = '';

  constructor(host: LitElement & { readonly sharedDevice: boolean }, signing: SigningController) {
    this.#host = host;
    this.#signing = signing;
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
  lay({ noticeVersion }: Petition): void {
    const form = this.#form;
    this.#noticeVersion = noticeVersion;
    if (!form || form === this.#filled) return;
    this.#filled = form;
    this.fill(form);
    // The boxes of consent are drawn a moment later.
    void form.querySelector<DugnadConsentChoice>('dugnad-consent-choice')?.updateComplete.then(() => this.fill(form));
  }

  /** What was typed goes into the fields that are free. */
  fill(form: HTMLFormElement): void {
    const { typed, noticeVersion } = this.#signing.typed;
    if (typed) fillForm(form, typed, noticeVersion === this.#noticeVersion);
  }

  typed(): void {
    const form = this.#form;
    if (form) this.#signing.remember(this.part.read(form), this.#noticeVersion);
  }

  async sign(event: SubmitEvent, languages: readonly string[]): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const choice = form.querySelector<DugnadConsentChoice>('dugnad-consent-choice');
    if (!choice || this.#signing.state.isSending) return;
    this.hasBegun = true;
    if (!this.problems.passes(form, this.part.say)) return;
    announce(formWords.sending());
    const typed = this.part.read(form);
    this.#signing.remember(typed, this.#noticeVersion);
    const record = await choice.record();
    await this.#signing.send({ ...this.part.compose(typed, languages[0] ?? record.language), consents: [record] });
  }

  /** Says at the fields what whoever received it found wrong, else above the button why it was not sent. */
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

  async confirm(event: SubmitEvent, minutes: (value: number) => string): Promise<void> {
    event.preventDefault();
    this.hasBegun = true;
    const form = event.target as HTMLFormElement;
    if (!this.problems.passes(form, sayFault)) return;
    const code = form.querySelector<HTMLInputElement>('[name="code"]')?.value ?? '';
    const error = await this.#signing.confirm(code.replace(/\P{Nd}/gu, ''));
    if (!error) return;
    const isCode = /^code-/.test(error.code);
    await this.problems.show([{ ...(isCode && { name: 'code' }), words: () => sayError(error, minutes) }]);
    if (!isCode) reportFailure(this.#host, error, error.src ?? '');
  }

  /** Leaves nothing for the next person at the same machine. */
  finish(): void {
    void this.problems.show([]);
    this.#form?.reset();
    this.#signing.another();
    announce(formWords.cleared());
    this.#form?.querySelector('input')?.focus();
  }

  async keep(): Promise<void> {
    if (!(await this.#signing.keep())) announce(outbox.impossible());
  }

  async sendNow(): Promise<void> {
    try {
      await this.#signing.sendNow();
    } catch {
      announce(sendingErrors.connection()); // and it is still waiting
    }
  }

  async remove(): Promise<void> {
    await this.#signing.remove();
    announce(outbox.removed());
  }

  /** Before a browser keeps the page, or what was typed on it, for whoever goes back. */
  readonly #onLeave = (): void => {
    if (!this.#host.sharedDevice) return;
    this.#form?.reset();
    this.#signing.another();
  };

  /** When Back shows a page as it was left, Safari empties the boxes that browsers are to remember nothing of, a moment after it says so. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    const form = this.#form;
    if (persisted && form) requestAnimationFrame(() => setTimeout(() => this.fill(form)));
  };

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>('[part="form"] form');
  }

  /** Of several boxes of consent the first that is needed and not ticked; what has no place in the form is said without one. */
  #place(error: FieldError): Problem {
    const field = fieldOf(error);
    const name = field === 'consents' ? this.#form?.querySelector<HTMLInputElement>('dugnad-consent-choice input:required:not(:checked)')?.name : field;
    return { name: name && this.#form?.querySelector(`[name="${name}"]`) ? name : undefined, words: () => this.part.say(field, error.code) };
  }
}
