import type { LitElement, ReactiveController } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import type { Petition } from '@dugnad/client/model';
import type { DugnadForm, FormError } from '@dugnad/elements/form';
import { announce } from '@dugnad/elements/status-region';

import type { DugnadConsentChoice } from '../../consent-choice/consent-choice.ts';
import { reportFailure } from '../../controllers/report-failure.ts';
import type { SigningController } from '../signing/signing-controller.ts';
import { outbox } from '../texts/sent.texts.ts';
import { fillForm, readSignature, readTyped } from './read-form.ts';
import { sayError, sayFieldError } from './say-error.ts';

/** Between the form on the screen and the signature on its way: fills, reads, and shows what is wrong. */
export class FormDesk implements ReactiveController {
  /** Somebody has pressed something: from then on each step takes the focus along. */
  hasBegun = false;
  readonly #host: LitElement;
  readonly #signing: SigningController;
  #filled: HTMLFormElement | undefined;
  #noticeVersion = '';

  constructor(host: LitElement, signing: SigningController) {
    this.#host = host;
    this.#signing = signing;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    this.#filled = undefined;
  }

  /** Puts what was typed before into a form that has just been drawn. */
  lay({ noticeVersion }: Petition): void {
    const form = this.#form?.form;
    this.#noticeVersion = noticeVersion;
    if (!form || form === this.#filled) return;
    this.#filled = form;
    this.#fill(form);
    // The boxes of consent are drawn a moment later.
    void form.querySelector<DugnadConsentChoice>('dugnad-consent-choice')?.updateComplete.then(() => this.#fill(form));
  }

  typed(): void {
    const form = this.#form?.form;
    if (form) this.#signing.remember(readTyped(form), this.#noticeVersion);
  }

  async sign(event: SubmitEvent, languages: readonly string[]): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const choice = form.querySelector<DugnadConsentChoice>('dugnad-consent-choice');
    if (!choice) return;
    this.hasBegun = true;
    const typed = readTyped(form);
    this.#signing.remember(typed, this.#noticeVersion);
    const record = await choice.record();
    await this.#signing.send({ ...readSignature(typed, languages[0] ?? record.language), consents: [record] });
  }

  /** Says at the fields what whoever received it found wrong, else above the button why it was not sent. */
  refused(error: DugnadError): void {
    const { errors = [] } = error;
    if (error.code === 'invalid-input' && errors.length > 0) {
      void this.#form?.showErrors(errors.map((each) => this.#place(sayFieldError(each))));
      return;
    }
    reportFailure(this.#host, error, error.src ?? '');
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('#unsent')?.focus());
  }

  async confirm(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.hasBegun = true;
    const form = event.target as HTMLFormElement;
    const code = form.querySelector<HTMLInputElement>('[name="code"]')?.value ?? '';
    const error = await this.#signing.confirm(code.replace(/\D/g, ''));
    if (!error) return;
    const around = form.closest<DugnadForm>('dugnad-form');
    await this.#host.updateComplete;
    const isCode = /^code-/.test(error.code);
    await around?.showErrors([{ ...(isCode && { name: 'code' }), message: sayError(error, String) }]);
    if (!isCode) reportFailure(this.#host, error, error.src ?? '');
  }

  async keep(): Promise<void> {
    if (!(await this.#signing.keep())) announce(outbox.impossible());
  }

  async remove(): Promise<void> {
    await this.#signing.remove();
    announce(outbox.removed());
  }

  #fill(form: HTMLFormElement): void {
    const { typed, noticeVersion } = this.#signing.typed;
    if (typed) fillForm(form, typed, noticeVersion === this.#noticeVersion);
  }

  /** When Back shows a page as it was left, Safari empties the boxes that browsers are to remember nothing of, a moment after it says so. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    const form = this.#form?.form;
    if (persisted && form) requestAnimationFrame(() => setTimeout(() => this.#fill(form)));
  };

  get #form(): DugnadForm | null {
    return this.#host.renderRoot.querySelector<DugnadForm>('[part="form"] dugnad-form');
  }

  /** Of several boxes of consent the first that is needed and not ticked. */
  #place({ field, message }: { field: string; message: string }): FormError {
    const box = field === 'consents' ? this.#host.renderRoot.querySelector<HTMLInputElement>('dugnad-consent-choice input:required:not(:checked)') : undefined;
    return { name: box?.name ?? field, message };
  }
}
