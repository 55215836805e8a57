import * as v from 'valibot';
import { WebAddressSchema } from './address.ts';
import { PlaceSchema } from './place.ts';
import { LanguageTagSchema, TextSchema } from './text.ts';

const CLOCK = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a clock time like 09:30'));

/** When somebody can be reached: the same hours on one or more weekdays. */
export const OpeningHoursSchema = v.object({
  /** ISO weekdays, Monday = 1 to Sunday = 7. */
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1)),
  /** Clock time in `timeZone`, `09:30`. */
  from: CLOCK,
  to: CLOCK,
  /** IANA zone the clock times are in; without it the zone of the thing they stand beside. */
  timeZone: v.optional(v.string()),
});

/** The offline way beside every online one: a person with a telephone number and hours. */
export const ContactSchema = v.object({
  /** The person or desk. */
  name: TextSchema,
  /** What the person is there, in words. */
  role: v.optional(TextSchema),
  phone: v.optional(v.string()),
  sms: v.optional(v.string()),
  email: v.optional(v.string()),
  /** Languages one can talk in with this contact. */
  languages: v.optional(v.array(LanguageTagSchema)),
  hours: v.optional(v.array(OpeningHoursSchema)),
  /** Where one can drop by and ask. */
  place: v.optional(PlaceSchema),
  photo: v.optional(WebAddressSchema),
  /** What to do outside the hours: words, a telephone number or a link. */
  outsideHours: v.optional(TextSchema),
});

export type OpeningHours = v.InferOutput<typeof OpeningHoursSchema>;
export type Contact = v.InferOutput<typeof ContactSchema>;
