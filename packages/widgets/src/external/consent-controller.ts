import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentPort } from '@dugnad/client/ports';
import { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

/** Time (ms) the page has to answer before an element does without. */
const PATIENCE_MS = 3000;

/** What is known of a site's consent from its head on, before anybody can answer for it. */
type Head = Pick<ConsentPort, 'config' | 'granted'>;

const headOfPage = (): Head | undefined => (window as Window & { dugnadConsent?: Head }).dugnadConsent;

/** Is nothing granted that needs consent? */
function isAllRefused(site: Head): boolean {
  const asked = site.config.purposes.filter(({ necessary }) => !necessary).map(({ id }) => id);
  const services = site.config.services.filter(({ purpose }) => asked.includes(purpose)).map(({ id }) => id);
  return [...asked, ...services].every((id) => !site.granted(id));
}

/** Finds who answers for the site's consent, and draws an element anew whenever that changes. */
export class ConsentController implements ReactiveController {
  /** Who remembers answers, when somebody does. */
  port: ConsentPort | undefined;
  /** Nobody has answered in time, and nobody is expected to. */
  isLate = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #takenBack: (service: string | undefined) => void;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param takenBack told of a service whose consent was taken back; of nothing where it was all of them */
  constructor(host: ReactiveControllerHost & HTMLElement, takenBack: (service: string | undefined) => void) {
    this.#host = host;
    this.#takenBack = takenBack;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('dugnad-connected', this.#ask);
    document.addEventListener('dugnad-consent-change', this.#onChange);
    document.addEventListener('dugnad-consent-withdraw', this.#onWithdraw);
    this.#ask();
    if (!this.port) this.#patience = setTimeout(this.#giveUp, PATIENCE_MS);
  }

  hostDisconnected(): void {
    document.removeEventListener('dugnad-connected', this.#ask);
    document.removeEventListener('dugnad-consent-change', this.#onChange);
    document.removeEventListener('dugnad-consent-withdraw', this.#onWithdraw);
    clearTimeout(this.#patience);
  }

  /** What the site asks and what is granted, as far as that is known. */
  get site(): Head | undefined {
    return this.port ?? headOfPage();
  }

  /** Somebody will answer, or nobody will. */
  get isSettled(): boolean {
    return Boolean(this.port) || this.isLate || !headOfPage();
  }

  readonly #ask = (): void => {
    if (this.port) return;
    this.#host.dispatchEvent(new DugnadPortRequestEvent('consent', '', (port) => {
      this.port = port as ConsentPort;
      clearTimeout(this.#patience);
      this.#host.requestUpdate();
    }));
  };

  readonly #giveUp = (): void => {
    this.isLate = true;
    this.#host.requestUpdate();
  };

  readonly #onChange = (): void => {
    const { site } = this;
    if (site && isAllRefused(site)) this.#takenBack(undefined);
    this.#host.requestUpdate();
  };

  readonly #onWithdraw = (event: Event): void => {
    this.#takenBack((event as Event & { readonly service: string }).service);
    this.#host.requestUpdate();
  };
}
