import type { ConsentPort } from '@dugnad/client/ports';

/** What an element of ours dispatches that wants to know what was chosen: bubbling and composed. */
interface PortRequest extends Event {
  readonly port: string;
  readonly provide: (port: ConsentPort) => void;
}

function place(): void {
  if (!document.querySelector('dugnad-consent')) document.body.prepend(document.createElement('dugnad-consent'));
}

/** Answers every element on the page that asks for `consent`, and asks the visitor, where there is something to ask and the page has no element for it. */
export function connectConsent(store: ConsentPort): void {
  document.addEventListener('dugnad-port-request', (event) => {
    const { port, provide } = event as PortRequest;
    if (port !== 'consent') return;
    event.stopPropagation();
    provide(store);
  });
  document.dispatchEvent(new Event('dugnad-connected'));
  if (store.asks.length === 0) return;
  // The page's own may stand anywhere in it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}
