/** More is wanted. Prevent it, and the element waits for `finish()`; else the page's link leads on as ever. */
export class DugnadMoreRequestEvent extends Event {
  static readonly type = 'dugnad-more-request';
  /** How many are shown by now, as far as the element knows. */
  readonly shown: number;

  constructor(shown: number) {
    super(DugnadMoreRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.shown = shown;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-more-request': DugnadMoreRequestEvent;
  }
}
