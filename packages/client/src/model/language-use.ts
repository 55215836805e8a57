import * as v from 'valibot';
import { LanguageTagSchema } from './text.ts';

/** What a language has to do with a thing: whether one must speak it, may speak it, or will hear it. */
export const LanguageUseSchema = v.object({
  /** Which language, as a BCP 47 tag. */
  code: LanguageTagSchema,
  /** `needed`: one has to know it. `welcome`: one may use it. `spoken-here`: somebody there speaks it. */
  use: v.picklist(['needed', 'welcome', 'spoken-here']),
  /** How much of it is enough. */
  level: v.optional(v.picklist(['none', 'a-little', 'good'])),
});

export type LanguageUse = v.InferOutput<typeof LanguageUseSchema>;
