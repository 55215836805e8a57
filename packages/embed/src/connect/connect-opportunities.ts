import type { OpportunitySource } from '@dugnad/client/ports';
import { opportunitySourceFor } from './opportunity-source-for.ts';

/** What a widget without a `source` dispatches: bubbling and composed. */
interface PortRequest extends Event {
  readonly port: string;
  readonly src: string;
  readonly provide: (port: OpportunitySource) => void;
}

const mark = Symbol.for('dugnad.connect.opportunities');
type Root = EventTarget & { [mark]?: number | undefined };

function answer(event: Event): void {
  const { port, src, provide } = event as PortRequest;
  if (port !== 'opportunity-source' || !src) return;
  event.stopPropagation();
  provide(opportunitySourceFor(src));
}

/** Answers volunteer widgets, as `connect()` does; alone, for a page that has nothing else of ours. */
export function connectOpportunities(root: Document | ShadowRoot | Element = document): () => void {
  const place: Root = root;
  const users = place[mark] ?? 0;
  place[mark] = users + 1;
  // A second copy of us on the page leaves the answering to the first.
  if (users === 0) place.addEventListener('dugnad-port-request', answer);
  document.dispatchEvent(new Event('dugnad-connected'));
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    place[mark] = (place[mark] ?? 1) - 1;
    if (place[mark] === 0) place.removeEventListener('dugnad-port-request', answer);
  };
}
