import type { ActivitySource } from '@dugnad/client/ports';
import { activitySourceFor } from './activity-source-for.ts';

/** Where and how to answer. */
export interface ConnectOptions {
  /** Reads feeds whose server refuses browsers: an address like `https://host/api/v1/feed`, asked with `?src=`. */
  readonly relay?: string | undefined;
  /** Whose widgets are answered; the whole document unless given. */
  readonly root?: Document | ShadowRoot | Element | undefined;
}

/** What a widget with `src` and no `source` dispatches: bubbling and composed. */
interface PortRequest extends Event {
  readonly port: string;
  readonly src: string;
  readonly provide: (port: ActivitySource) => void;
}

/** What is in force for a root, found by a second copy of us as well. */
interface Connection {
  users: number;
  relay?: string | undefined;
  answer: (event: Event) => void;
}

const mark = Symbol.for('dugnad.connect');
type Root = EventTarget & { [mark]?: Connection | undefined };

function createConnection(): Connection {
  const sources = new Map<string, ActivitySource>();
  const connection: Connection = { users: 0, answer };
  function answer(event: Event): void {
    const { port, src, provide } = event as PortRequest;
    if (port !== 'activity-source' || !src) return;
    const key = `${connection.relay} ${src}`;
    const source = sources.get(key) ?? activitySourceFor(src, connection.relay);
    // Two calendars with one address share one reading of it.
    sources.set(key, source);
    event.stopPropagation();
    provide(source);
  }
  return connection;
}

/**
 * Answers widgets that have the address of a calendar in `src` and nobody to read it: listens for
 * `dugnad-port-request` and provides an `ActivitySource` for it.
 *
 * Afterwards `dugnad-connected` is dispatched on the document; a widget that asked before anybody
 * listened asks again then. Calling it twice, also from two copies of this module, does no harm: one
 * answers, and a relay named by any of them counts from then on.
 *
 * @returns Stops answering, once everybody who connected this root has called it.
 */
export function connectActivities({ relay, root = document }: ConnectOptions = {}): () => void {
  const place: Root = root;
  const connection = (place[mark] ??= createConnection());
  connection.relay ??= relay;
  connection.users += 1;
  place.addEventListener('dugnad-port-request', connection.answer);
  document.dispatchEvent(new Event('dugnad-connected'));
  return once(() => {
    connection.users -= 1;
    if (connection.users > 0) return;
    place.removeEventListener('dugnad-port-request', connection.answer);
    place[mark] = undefined;
  });
}

function once(act: () => void): () => void {
  let left = 1;
  return () => {
    if (left-- === 1) act();
  };
}
