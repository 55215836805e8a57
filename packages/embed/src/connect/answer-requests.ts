import type { ConnectOptions } from './connect-activities.ts';

/** What a widget without a `source` dispatches: bubbling and composed. */
interface PortRequest<Port> extends Event {
  readonly port: string;
  readonly src: string;
  readonly provide: (port: Port) => void;
}

/** What is in force for a root, found by a second copy of us as well: it leaves the answering to the first. */
interface Connection {
  users: number;
  relay?: string | undefined;
  listen: (event: Event) => void;
}

type Answer<Port> = (src: string, asking: Element, relay: string | undefined) => Port;

/** Each kind of port is answered by itself. */
function createConnection<Port>(asked: string, answer: Answer<Port>): Connection {
  const connection: Connection = {
    users: 0,
    listen(event) {
      const { port, src, provide } = event as PortRequest<Port>;
      const [asking] = event.composedPath();
      if (port !== asked || !src || !(asking instanceof Element)) return;
      event.stopPropagation();
      provide(answer(src, asking, connection.relay));
    },
  };
  return connection;
}

/**
 * Makes what answers the widgets that ask for one kind of port.
 *
 * @param asked as widgets name it: `petition`
 * @param answer makes the port
 */
export function answerRequests<Port>(asked: string, answer: Answer<Port>): (options?: ConnectOptions | { root?: ConnectOptions['root'] | undefined }) => () => void {
  const mark = Symbol.for(`dugnad.connect.${asked}`);
  type Root = EventTarget & { [mark]?: Connection | undefined };
  return ({ root = document, ...options } = {}) => {
    const place: Root = root;
    const connection = (place[mark] ??= createConnection(asked, answer));
    if ('relay' in options) connection.relay ??= options.relay;
    connection.users += 1;
    place.addEventListener('dugnad-port-request', connection.listen);
    document.dispatchEvent(new Event('dugnad-connected'));
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      connection.users -= 1;
      if (connection.users > 0) return;
      place.removeEventListener('dugnad-port-request', connection.listen);
      place[mark] = undefined;
    };
  };
}
