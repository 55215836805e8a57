import * as v from 'valibot';
import { WebAddressSchema } from './address.ts';
import { TextSchema } from './text.ts';

/** A file to read: a programme, a permit, a plan, a study. */
export const DocumentSchema = v.object({
  title: TextSchema,
  /** Media type, such as `application/pdf`. */
  type: v.optional(v.string()),
  /** In bytes. */
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  url: WebAddressSchema,
});

export type DocumentLink = v.InferOutput<typeof DocumentSchema>;
