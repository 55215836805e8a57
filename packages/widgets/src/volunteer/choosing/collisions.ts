import { momentOf, type Opportunity, type Shift, type SignUpReceipt, type Text } from '@dugnad/client/model';
import { overlappingShifts, shiftsOverlap, type ShiftSpan } from '@dugnad/client/volunteering';

/** A time that somebody has signed up for, as this device knows it. */
export interface HeldShift extends ShiftSpan {
  /** Whom it was sent to. */
  readonly src: string;
  readonly opportunityId: string;
  readonly id: string;
  /** What one does then. */
  readonly title: Text;
}

type Named = Pick<HeldShift, 'src' | 'opportunityId' | 'id'>;

export function isSameShift(one: Named, other: Named): boolean {
  return one.id === other.id && one.opportunityId === other.opportunityId && one.src === other.src;
}

const isKnown = (value: Partial<HeldShift> | null): value is HeldShift => typeof value?.start === 'string' && typeof value.end === 'string' && value.title !== undefined;

/**
 * What is not over yet of what was kept, each once. What somebody else has written there is nothing.
 *
 * @param now milliseconds since 1970
 */
export function stillHeld(kept: unknown, now: number): HeldShift[] {
  const all = (Array.isArray(kept) ? (kept as Partial<HeldShift>[]) : []).filter((one) => isKnown(one)).filter(({ end }) => momentOf(end) > now);
  return all.filter((one, index) => all.findIndex((other) => isSameShift(one, other)) === index);
}

/** Of a receipt the shifts that are somebody's, or held for them; who waits has none. */
export function heldOf({ shifts }: Pick<SignUpReceipt, 'shifts'>, { id: opportunityId, title, shifts: all }: Pick<Opportunity, 'id' | 'title' | 'shifts'>, src: string): HeldShift[] {
  const had = shifts.filter(({ status }) => status === 'confirmed' || status === 'to-confirm').map(({ id }) => id);
  return all.filter(({ id }) => had.includes(id)).map(({ id, start, end }) => ({ src, opportunityId, id, title, start, end }));
}

/** The one of those that somebody has, that a shift overlaps; never the shift itself. */
export function heldBeside(shift: ShiftSpan & Named, held: readonly HeldShift[]): HeldShift | undefined {
  return held.find((one) => !isSameShift(one, shift) && shiftsOverlap(one, shift));
}

/** Pairs of chosen shifts that overlap, then chosen ones with those that somebody has. */
export function collisions(chosen: readonly Shift[], opportunity: Omit<Named, 'id'>, held: readonly HeldShift[]): (readonly [Shift, Shift | HeldShift])[] {
  const beside = chosen.flatMap((shift) => {
    const other = heldBeside({ ...opportunity, ...shift }, held);
    return other ? [[shift, other] as const] : [];
  });
  return [...overlappingShifts(chosen), ...beside];
}
