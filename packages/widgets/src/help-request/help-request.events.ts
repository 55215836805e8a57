export { DugnadErrorEvent } from '../controllers/error-event.ts';
export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

/** Somebody has asked for help, and whoever takes it has kept it. It says nothing of what was asked, nor of who did. */
export class DugnadHelpRequestEvent extends Event {
  static readonly type = 'dugnad-help-request';
  /** Names the request towards the association: `K7QD-M2XP`. */
  readonly reference: string;

  constructor(reference: string) {
    super(DugnadHelpRequestEvent.type, { bubbles: true, composed: true });
    this.reference = reference;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-help-request': DugnadHelpRequestEvent;
  }
}
