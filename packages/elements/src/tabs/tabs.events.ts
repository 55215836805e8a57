/** The visitor looks at another part. */
export class DugnadTabChangeEvent extends Event {
  static readonly type = 'dugnad-tab-change';
  /** The `id` of the part that is shown. */
  readonly selected: string;

  constructor(selected: string) {
    super(DugnadTabChangeEvent.type, { bubbles: true, composed: true });
    this.selected = selected;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-tab-change': DugnadTabChangeEvent;
  }
}
