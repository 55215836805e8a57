/** The clock of a form, from a moment: the reader's own zone, without seconds. Empty where there is no moment. */
export function writeClock(at: string | undefined): string {
  const when = new Date((at ?? '').replace(/\[.*/, ''));
  if (Number.isNaN(when.getTime())) return '';
  return new Date(when.getTime() - when.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment of a form's clock, which has no zone: the reader's own. One that was left alone keeps its seconds and its zone. */
export function readClock(clock: string, before?: string): string | undefined {
  if (clock === '') return undefined;
  return before !== undefined && writeClock(before) === clock ? before : new Date(clock).toISOString();
}
