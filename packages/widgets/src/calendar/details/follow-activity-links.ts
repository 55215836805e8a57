import type { LitElement } from 'lit';
import { pressedActivity, readActivityHash, type ActivityAddress } from './activity-link.ts';

/** Shows the activity at an address, where there is one and `isMine()` says so. */
type Find = (address: ActivityAddress, isMine: () => boolean) => Promise<void>;

/** The address that a calendar of this page has opened: where two hold the activity, one dialog is enough. */
let opened = '';

/**
 * Opens the activity whose entry is pressed, or that the page's address names: a link sent to a friend, a tab opened beside.
 * @returns what follows the address, once for each time it changes
 */
export function followActivityLinks(host: LitElement, find: Find): () => void {
  let followed = '';
  // A feed that is gone by now has been reported where it was read; the link then simply opens nothing.
  const open: Find = (address, isMine) => find(address, isMine).catch(() => undefined);
  const follow = (): void => {
    const { hash } = location;
    const address = hash === followed ? undefined : readActivityHash(hash);
    followed = hash;
    if (hash !== opened) opened = '';
    if (address) void open(address, () => opened !== hash && Boolean((opened = hash)));
  };
  // A plain press opens the details here; with a key held, the browser does what it does with links.
  const press = (event: Event): void => {
    const address = pressedActivity(event);
    if (!address) return;
    event.preventDefault();
    void open(address, () => true);
  };
  host.addController({
    hostConnected() {
      addEventListener('hashchange', follow);
      // On a root of its own, where it may stay: the same listener is never added twice.
      host.renderRoot.addEventListener('click', press);
    },
    hostDisconnected: () => removeEventListener('hashchange', follow),
  });
  return follow;
}
