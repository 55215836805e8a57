/** What a zone must know: how far its clocks are ahead of UTC at an instant. */
export interface Zone {
  /** The IANA name, `UTC`, or nothing when the zone is known only by its rules. */
  readonly name?: string;
  /** Milliseconds to add to UTC to get the wall time, at the instant `epoch` (ms). */
  offsetAt(epoch: number): number;
}

export const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };
