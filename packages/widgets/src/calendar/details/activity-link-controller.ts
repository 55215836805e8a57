import type { LitElement, ReactiveController } from 'lit';
import { pressedActivity, readActivityHash, type ActivityAddress } from './activity-link.ts';

/** Shows the activity at an address, where there is one and `isMine()` says so. */
type Find = (address: ActivityAddress, isMine: () => boolean) => Promise<void>;

/** The address that a calendar of this page has opened: where two hold the activity, one dialog is enough. */
let opened = '';

/** Opens the activity whose entry is pressed, or that the page's address names: a link sent to a friend, a tab opened beside. */
export class ActivityLinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: Find;
  #followed = '';

  constructor(host: LitElement, find: Find) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
    // On a root of its own, where it may stay: the same listener is never added twice.
    this.#host.renderRoot.addEventListener('click', this.#press);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /** Follows the address once for each time it changes. */
  readonly follow = (): void => {
    const { hash } = location;
    const address = hash === this.#followed ? undefined : readActivityHash(hash);
    this.#followed = hash;
    if (hash !== opened) opened = '';
    const claim = () => opened !== hash && Boolean((opened = hash));
    if (address) this.#open(address, claim);
  };

  /** A plain press opens the details here; with a key held, the browser does what it does with links. */
  readonly #press = (event: Event): void => {
    const address = pressedActivity(event);
    if (!address) return;
    event.preventDefault();
    this.#open(address, () => true);
  };

  /** A feed that is gone by now has been reported where it was read; the link then simply opens nothing. */
  #open(address: ActivityAddress, isMine: () => boolean): void {
    void this.#find(address, isMine).catch(() => undefined);
  }
}
