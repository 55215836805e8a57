import type { SignatureReceipt } from '@dugnad/client/model';

export { DugnadErrorEvent } from '../controllers/error-event.ts';
export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

/** A signature is kept, by whoever answers the petition. It says nothing of the person. */
export class DugnadPetitionSignEvent extends Event {
  static readonly type = 'dugnad-petition-sign';
  /** Names the submission: `K7QD-M2XP`. */
  readonly reference: string;
  /** `waiting` to be confirmed by mail, or `received` where nobody confirms. */
  readonly status: SignatureReceipt['status'];

  constructor({ reference, status }: Pick<SignatureReceipt, 'reference' | 'status'>) {
    super(DugnadPetitionSignEvent.type, { bubbles: true, composed: true });
    this.reference = reference;
    this.status = status;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-petition-sign': DugnadPetitionSignEvent;
  }
}
