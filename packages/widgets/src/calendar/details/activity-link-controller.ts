import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readActivityHash, type ActivityAddress } from './activity-link.ts';

/** Opens the activity that the page's address names: a link sent to a friend, a tab opened beside. */
export class ActivityLinkController implements ReactiveController {
  readonly #find: (address: ActivityAddress) => Promise<void>;
  #followed = '';

  /** @param find shows the activity, where there is one */
  constructor(host: ReactiveControllerHost, find: (address: ActivityAddress) => Promise<void>) {
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /** Follows the address once for each time it changes. */
  readonly follow = (): void => {
    const { hash } = location;
    const address = hash === this.#followed ? undefined : readActivityHash(hash);
    this.#followed = hash;
    // A feed that is gone by now has been reported where it was read; the link then simply opens nothing.
    if (address) void this.#find(address).catch(() => undefined);
  };
}
