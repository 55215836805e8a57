import * as v from 'valibot';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)(\[[^\]\p{Cc}\p{Cs}]{1,100}\])?$/u;

/** Rules out the 31st of February, and offsets that no clock has. */
function exists(when: string): boolean {
  const midnight = Date.parse(`${when.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(when.slice(0, 10))) return false;
  return !Number.isNaN(Date.parse(when.replace(/\[.*/, '')));
}

/** A whole day, `2026-11-22` (ISO 8601). */
export const DateSchema = v.pipe(v.string(), v.regex(DATE, 'is not a date like 2026-11-22'), v.check(exists, 'is not in the calendar'));

/** A moment with its offset and, when known, its IANA zone: `2026-11-22T18:00:00+01:00[Europe/Oslo]` (RFC 9557). */
export const MomentSchema = v.pipe(v.string(), v.regex(MOMENT, 'is not a moment like 2026-11-22T18:00:00+01:00[Europe/Oslo]'), v.check(exists, 'is not in the calendar'));

/** A whole day for all-day things, a moment for all others. */
export const WhenSchema = v.union([DateSchema, MomentSchema], 'is neither a date nor a moment with an offset');

export type When = v.InferOutput<typeof WhenSchema>;
