import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createSubmission, type Intent, type Submission, type SubmissionOptions, type SubmissionState } from '@dugnad/client/submission';

/** A submission of the client, as its host draws it. It knows nothing of what is sent. */
export class SubmissionController<Body, Receipt> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: (state: SubmissionState<Receipt>) => void;
  #submission: Submission<Body, Receipt> | undefined;
  #leave: (() => void) | undefined;

  /** @param changed called at each change of the state, before the host updates */
  constructor(host: ReactiveControllerHost, changed: (state: SubmissionState<Receipt>) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  /** What is on its way goes on: a signature is not stopped because a page moves its widget. */
  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  get state(): SubmissionState<Receipt> {
    return this.#submission?.state ?? { status: 'idle' };
  }

  get intent(): Intent<Body> | undefined {
    return this.#submission?.intent;
  }

  /** Sends to somebody else from now on. */
  use(options: SubmissionOptions<Body, Receipt>): void {
    this.hostDisconnected();
    this.#submission = createSubmission(options);
    this.#listen();
  }

  async submit(body: Body): Promise<SubmissionState<Receipt>> {
    return (await this.#submission?.submit(body)) ?? this.state;
  }

  async keep(): Promise<boolean> {
    return (await this.#submission?.keep()) ?? false;
  }

  restore(intent: Intent<Body>): void {
    this.#submission?.restore(intent, { waiting: true });
  }

  reset(): void {
    this.#submission?.reset();
  }

  #listen(): void {
    this.#leave ??= this.#submission?.subscribe((state) => {
      this.#changed(state);
      this.#host.requestUpdate();
    });
  }
}
