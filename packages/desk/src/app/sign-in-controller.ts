import type { DugnadForm } from '@dugnad/elements/form';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskApi } from '../api/desk-api.ts';
import { fieldNames } from '../form/find-field.ts';
import { readFields } from '../form/read-fields.ts';
import { formErrors } from '../form/say-problem.ts';

/** The way in: an address, then the code that was mailed to it. */
export class SignInController implements ReactiveController {
  /** Where the code went; empty before. */
  email = '';
  readonly #host: ReactiveControllerHost & { api: DeskApi };
  readonly #enter: () => Promise<void>;

  constructor(host: ReactiveControllerHost & { api: DeskApi }, enter: () => Promise<void>) {
    this.#host = host;
    this.#enter = enter;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.email = '';
  }

  readonly onEmail = (event: SubmitEvent): void => {
    void this.#send(event, async ({ email = '' }) => {
      await this.#host.api.write('POST', 'sign-in', { email });
      this.email = email;
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

  readonly onAgain = (): void => {
    this.email = '';
    this.#host.requestUpdate();
  };

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
