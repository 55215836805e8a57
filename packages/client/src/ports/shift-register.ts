import type { SignUpInput, SignUpReceipt } from '../model/sign-up.ts';
import type { OpportunitySource } from './opportunity-source.ts';
import type { WriteOptions } from './petition-port.ts';

/** What whoever takes sign-ups can do. */
export interface ShiftAbilities {
  /** Keeps the places: what the receipt says of a shift holds. Otherwise every wish is `received`, and a person answers. */
  places: boolean;
  /** False where whoever takes it gives no answer that can be read. */
  answers?: boolean;
  /** Whoever has left an address gets a mail with the link to their own page, where one changes and cancels. */
  mails?: boolean;
}

/**
 * Who takes volunteers: shows what there is, and keeps who comes when. All rejections are `DugnadError`s; one of `invalid-input` names the fields
 * in `errors`, by JSON pointers into the sign-up: `/shiftIds/0` with `full`, `closed`, `cancelled`, `past`, `overlaps` or `unknown` where none of the shifts can be had.
 */
export interface ShiftRegister extends OpportunitySource {
  readonly abilities: ShiftAbilities;
  /** Where several take sign-ups together: what the one of this opportunity can do; nothing where that one only tells. Asked of what was listed. */
  abilitiesFor?(opportunityId: string): ShiftAbilities | undefined;
  /** Resolves only when it is kept for good. New, repeated and blocked ones are answered alike. Rejects with `not-found` or `not-open`. */
  signUp(opportunityId: string, signUp: SignUpInput, options: WriteOptions): Promise<SignUpReceipt>;
}
