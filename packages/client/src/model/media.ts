import * as v from 'valibot';
import { WebAddressSchema } from './address.ts';
import { TextSchema } from './text.ts';

/** A picture, film, film in sign language, or sound. */
export const MediaSchema = v.object({
  kind: v.picklist(['image', 'video', 'sign-language', 'audio']),
  src: WebAddressSchema,
  /** What it shows, for those who cannot see or hear it. Empty when it only decorates. */
  alt: TextSchema,
  /** Address of the captions (WebVTT). */
  captions: v.optional(WebAddressSchema),
  /** Still picture shown before a film is started. */
  poster: v.optional(WebAddressSchema),
});

export type Media = v.InferOutput<typeof MediaSchema>;
