import type { SignUpReceipt } from '@dugnad/client/model';

export { DugnadErrorEvent } from '../controllers/error-event.ts';
export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

/** Somebody has signed up, and whoever answers has kept it. It says nothing of the person. */
export class DugnadSignUpEvent extends Event {
  static readonly type = 'dugnad-sign-up';
  readonly opportunityId: string;
  /** Names the sign-up: `K7QD-M2XP`. */
  readonly reference: string;
  /** `confirmed`, `to-confirm`, `waitlisted` or `received`. */
  readonly status: SignUpReceipt['status'];

  constructor(opportunityId: string, { reference, status }: Pick<SignUpReceipt, 'reference' | 'status'>) {
    super(DugnadSignUpEvent.type, { bubbles: true, composed: true });
    this.opportunityId = opportunityId;
    this.reference = reference;
    this.status = status;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-sign-up': DugnadSignUpEvent;
  }
}
