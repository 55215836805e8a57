import type { DugnadForm } from '@dugnad/elements/form';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskApi } from '../api/desk-api.ts';
import { fieldNames } from '../form/find-field.ts';
import { readFields } from '../form/read-fields.ts';
import { formErrors } from '../form/say-problem.ts';

/** In whose tree the door stands. */
type DeskHost = ReactiveControllerHost & Pick<ParentNode, 'querySelector'> & { api: DeskApi };

/** The way in: an address, then the code that was mailed to it. */
export class SignInController implements ReactiveController {
  /** Where the code went; empty before. */
  email = '';
  readonly #host: DeskHost;
  readonly #enter: () => Promise<void>;
  /** Another question stands there: whoever answers it goes on at its field. */
  #hasTurned = false;

  constructor(host: DeskHost, enter: () => Promise<void>) {
    this.#host = host;
    this.#enter = enter;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.email = '';
  }

  hostUpdated(): void {
    if (!this.#hasTurned) return;
    this.#hasTurned = false;
    this.#host.querySelector<HTMLElement>(this.email === '' ? 'input[name="email"]' : 'input[name="code"]')?.focus();
  }

  #turn(email: string): void {
    this.email = email;
    this.#hasTurned = true;
    this.#host.requestUpdate();
  }

  readonly onEmail = (event: SubmitEvent): void => {
    void this.#send(event, async ({ email = '' }) => {
      await this.#host.api.write('POST', 'sign-in', { email });
      this.#turn(email);
    });
  };

  readonly onCode = (event: SubmitEvent): void => {
    void this.#send(event, async ({ code = '' }) => {
      await this.#host.api.write('POST', 'sign-in/code', { email: this.email, code });
      // Whoever has to come in again later begins with the address.
      this.email = '';
      await this.#enter();
    });
  };

  readonly onAgain = (): void => this.#turn('');

  async #send(event: SubmitEvent, work: (fields: Record<string, string>) => Promise<void>): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const around = form.closest<DugnadForm>('dugnad-form');
    if (around) around.busy = true;
    try {
      await work(readFields(form));
      this.#host.requestUpdate();
    } catch (error) {
      await around?.showErrors(formErrors(error, fieldNames(form)));
    } finally {
      if (around) around.busy = false;
    }
  }
}
