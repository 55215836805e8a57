/** The visitor leaves this page at once. Whoever keeps something that was typed forgets it now: nothing can be awaited any more. */
export class DugnadPageLeaveEvent extends Event {
  static readonly type = 'dugnad-page-leave';

  constructor() {
    super(DugnadPageLeaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-page-leave': DugnadPageLeaveEvent;
  }
}
