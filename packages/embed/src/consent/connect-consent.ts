import type { ConsentPort } from '@dugnad/client/ports';
import { placeElement } from './place-element.ts';

/** What an element of ours dispatches that wants to know what was chosen: bubbling and composed. */
interface PortRequest extends Event {
  readonly port: string;
  readonly provide: (port: ConsentPort) => void;
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
  if (store.asks.length > 0) placeElement('dugnad-consent', (element) => document.body.prepend(element));
}
