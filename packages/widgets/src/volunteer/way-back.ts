import type { ReactiveController, ReactiveControllerHost } from 'lit';

const opened = (): string => (history.state as { dugnadOpportunity?: string } | null)?.dugnadOpportunity ?? '';

/** What is open stands in the history, so that Back of the browser leads here, too; nothing of a person does. */
export class WayBack implements ReactiveController {
  readonly #current: () => string;
  readonly #show: (id: string) => void;

  /**
   * @param current the id of what is open
   * @param show shows another one; the list, of an empty id
   */
  constructor(host: ReactiveControllerHost, current: () => string, show: (id: string) => void) {
    this.#current = current;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  open(id: string): void {
    history.pushState({ ...(history.state as object | null), dugnadOpportunity: id }, '');
    this.#show(id);
  }

  back(): void {
    if (this.#current() && opened() === this.#current()) history.back();
    else this.#show('');
  }

  readonly #follow = (): void => {
    if (opened() !== this.#current()) this.#show(opened());
  };
}
