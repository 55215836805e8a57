/** What a widget without a `source` dispatches: bubbling and composed. */
interface PortRequest<Port> extends Event {
  readonly port: string;
  readonly src: string;
  readonly provide: (port: Port) => void;
}

/** Where widgets are answered: the whole document, or a part of it. */
export type ConnectRoot = Document | ShadowRoot | Element;

/**
 * Makes what answers the widgets that ask for one kind of port.
 *
 * @param asked as widgets name it: `petition`
 * @param answer makes the port
 */
export function answerRequests<Port>(asked: string, answer: (src: string, asking: Element) => Port): (root?: ConnectRoot) => () => void {
  const mark = Symbol.for(`dugnad.connect.${asked}`);
  type Root = EventTarget & { [mark]?: number | undefined };
  const listen = (event: Event): void => {
    const { port, src, provide } = event as PortRequest<Port>;
    const [asking] = event.composedPath();
    if (port !== asked || !src || !(asking instanceof Element)) return;
    event.stopPropagation();
    provide(answer(src, asking));
  };
  return (root = document) => {
    const place: Root = root;
    const users = place[mark] ?? 0;
    place[mark] = users + 1;
    // A second copy of us on the page leaves the answering to the first.
    if (users === 0) place.addEventListener('dugnad-port-request', listen);
    document.dispatchEvent(new Event('dugnad-connected'));
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      place[mark] = (place[mark] ?? 1) - 1;
      if (place[mark] === 0) place.removeEventListener('dugnad-port-request', listen);
    };
  };
}
