import type { DugnadError } from '@dugnad/client/errors';

/** Tells the page that a widget could not do its work. The visitor has been told already. */
export class DugnadErrorEvent extends Event {
  static readonly type = 'dugnad-error';
  /** What went wrong: `code` for machines, `message` for the developer, `cause` where there is one. */
  readonly error: DugnadError;
  /** The address concerned, where there is one. */
  readonly src: string;

  constructor(error: DugnadError, src = '') {
    super(DugnadErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
    this.src = src;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-error': DugnadErrorEvent;
  }
}
