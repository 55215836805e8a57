import type { OpportunitySource } from '@dugnad/client/ports';
import type { ConnectOptions } from './connect-activities.ts';
import { opportunitySourceFor } from './opportunity-source-for.ts';

/** What a widget without a `source` dispatches: bubbling and composed. */
interface PortRequest extends Event {
  readonly port: string;
  readonly src: string;
  readonly provide: (port: OpportunitySource) => void;
}

/** What is in force for a root, found by a second copy of us as well: it leaves the answering to the first. */
interface Connection {
  users: number;
  relay?: string | undefined;
  answer: (event: Event) => void;
}

const mark = Symbol.for('dugnad.connect.opportunities');
type Root = EventTarget & { [mark]?: Connection | undefined };

function createConnection(): Connection {
  const connection: Connection = { users: 0, answer };
  function answer(event: Event): void {
    const { port, src, provide } = event as PortRequest;
    if (port !== 'opportunity-source' || !src) return;
    event.stopPropagation();
    provide(opportunitySourceFor(src, connection.relay));
  }
  return connection;
}

/** Answers volunteer widgets, as `connect()` does; alone, for a page that has nothing else of ours. A relay named by anybody counts from then on. */
export function connectOpportunities({ relay, root = document }: ConnectOptions = {}): () => void {
  const place: Root = root;
  const connection = (place[mark] ??= createConnection());
  connection.relay ??= relay;
  connection.users += 1;
  place.addEventListener('dugnad-port-request', connection.answer);
  document.dispatchEvent(new Event('dugnad-connected'));
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    connection.users -= 1;
    if (connection.users > 0) return;
    place.removeEventListener('dugnad-port-request', connection.answer);
    place[mark] = undefined;
  };
}
