export { DugnadErrorEvent } from '../controllers/error-event.ts';
export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

/** Somebody has answered, and whoever takes it has kept it. It says nothing of the answers, nor of who gave them. */
export class DugnadFeedbackEvent extends Event {
  static readonly type = 'dugnad-feedback';
  readonly roundId: string;

  constructor(roundId: string) {
    super(DugnadFeedbackEvent.type, { bubbles: true, composed: true });
    this.roundId = roundId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-feedback': DugnadFeedbackEvent;
  }
}
