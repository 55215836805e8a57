import type { LitElement } from 'lit';

type Host = LitElement & { open: boolean };

/** What a host with a popover does when that opens or closes. */
interface Floating {
  /** To be called by the host when its `open` has changed: shows or hides the popover, if it is not so already. */
  readonly follow: () => void;
  /** For the popover's `beforetoggle`, which comes at once; `toggle` comes when other things may have changed. */
  readonly onBeforeToggle: (event: ToggleEvent) => void;
  /** For the popover's `toggle`: says so on the host, as a plain event that does not bubble. */
  readonly onToggle: () => void;
}

/** Keeps the `open` of a host and its native popover the same, whoever changes either. Taken out of the page it is closed. */
export function followPopover(host: Host): Floating {
  // Kept apart from what the popover says of itself: between `beforetoggle` and the showing there is time for an update.
  let isShown = false;
  // What floats above the page cannot be put into its text, where paper wants it.
  const onPrint = (): void => void (host.open = false);
  host.addController({
    hostConnected: () => window.addEventListener('beforeprint', onPrint),
    hostDisconnected() {
      window.removeEventListener('beforeprint', onPrint);
      isShown = host.open = false;
    },
  });
  return {
    follow() {
      const popover = host.renderRoot.querySelector<HTMLElement>('[popover]');
      if (!host.isConnected || !popover || isShown === host.open) return;
      if (host.open) popover.showPopover();
      else popover.hidePopover();
    },
    onBeforeToggle({ target, newState }) {
      const { direction } = getComputedStyle(host.ownerDocument.documentElement);
      (target as Element).parentElement?.classList.toggle('rtl', direction === 'rtl');
      isShown = host.open = newState === 'open';
    },
    onToggle() {
      host.dispatchEvent(new Event('toggle'));
    },
  };
}
