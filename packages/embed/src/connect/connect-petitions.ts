import type { PetitionPort } from '@dugnad/client/ports';
import { petitionPortFor } from './petition-port-for.ts';

/** What a petition without a `source` dispatches: bubbling and composed. */
interface PortRequest extends Event {
  readonly port: string;
  readonly src: string;
  readonly provide: (port: PetitionPort) => void;
}

const mark = Symbol.for('dugnad.connect.petition');
type Root = EventTarget & { [mark]?: number | undefined };

function answer(event: Event): void {
  const { port, src, provide } = event as PortRequest;
  const [asking] = event.composedPath();
  if (port !== 'petition' || !src || !(asking instanceof Element)) return;
  event.stopPropagation();
  provide(petitionPortFor(src, asking));
}

/** Answers petitions, as `connect()` does; alone, for a page that has nothing else of ours. */
export function connectPetitions(root: Document | ShadowRoot | Element = document): () => void {
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
