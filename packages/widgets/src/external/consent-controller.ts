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

/** Finds who answers for the site's consent while its element is on the page, and has it drawn anew whenever that changes. */
export class ConsentController {
  /** Who remembers answers, when somebody does. */
  port: ConsentPort | undefined;
  /** Nobody has answered in time, and nobody is expected to. */
  isLate = false;
  readonly #host: HTMLElement;
  readonly #draw: () => void;
  readonly #takenBack: (service: string | undefined) => void;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param takenBack told of a service whose consent was taken back; of nothing where it was all of them */
  constructor(host: HTMLElement, draw: () => void, takenBack: (service: string | undefined) => void) {
    this.#host = host;
    this.#draw = draw;
    this.#takenBack = takenBack;
  }

  connect(): void {
    this.#listen('addEventListener');
    this.#ask();
    if (!this.port) this.#patience = setTimeout(this.#giveUp, PATIENCE_MS);
  }

  disconnect(): void {
    this.#listen('removeEventListener');
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

  #listen(way: 'addEventListener' | 'removeEventListener'): void {
    document[way]('dugnad-connected', this.#ask);
    document[way]('dugnad-consent-change', this.#onChange);
    document[way]('dugnad-consent-withdraw', this.#onWithdraw);
  }

  readonly #ask = (): void => {
    if (this.port) return;
    this.#host.dispatchEvent(new DugnadPortRequestEvent('consent', '', (port) => {
      this.port = port as ConsentPort;
      clearTimeout(this.#patience);
      this.#draw();
    }));
  };

  readonly #giveUp = (): void => {
    this.isLate = true;
    this.#draw();
  };

  readonly #onChange = (): void => {
    const { site } = this;
    if (site && isAllRefused(site)) this.#takenBack(undefined);
    this.#draw();
  };

  readonly #onWithdraw = (event: Event): void => {
    this.#takenBack((event as Event & { readonly service: string }).service);
    this.#draw();
  };
}
