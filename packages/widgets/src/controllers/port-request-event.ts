/**
 * Asks the page for a port: the widget knows an address, not how to read it.
 *
 * Bubbles and is composed, so that a form builder, a platform or `@dugnad/embed/connect` can answer
 * from outside, by calling {@link provide}, at once or later.
 */
export class DugnadPortRequestEvent extends Event {
  static readonly type = 'dugnad-port-request';
  /** What is asked for: `activity-source`. */
  readonly port: string;
  /** The address as the page wrote it; several, by spaces, where the widget takes several. */
  readonly src: string;
  /** Takes the answer. The first one counts. */
  readonly provide: (port: unknown) => void;

  constructor(port: string, src: string, provide: (port: unknown) => void) {
    super(DugnadPortRequestEvent.type, { bubbles: true, composed: true });
    this.port = port;
    this.src = src;
    this.provide = (answer) => {
      this.stopImmediatePropagation();
      provide(answer);
    };
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-port-request': DugnadPortRequestEvent;
  }
}
