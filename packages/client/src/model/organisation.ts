import * as v from 'valibot';
import { WebAddressSchema } from './address.ts';
import { ContactSchema } from './contact.ts';
import { LanguageUseSchema } from './language-use.ts';
import { PlaceSchema } from './place.ts';
import { TextSchema } from './text.ts';
import { MomentSchema } from './when.ts';

/** What kind of body stands behind a thing. Always shown, so that nobody volunteers for a business unknowingly. */
export const OrganisationKindSchema = v.picklist(['association', 'centre', 'municipality', 'business', 'residents']);

/** Who stands behind an activity. Only the name is always known. */
export const OrganisationSchema = v.object({
  id: v.optional(v.string()),
  kind: v.optional(OrganisationKindSchema),
  name: TextSchema,
  url: v.optional(WebAddressSchema),
  logo: v.optional(WebAddressSchema),
  contact: v.optional(ContactSchema),
  place: v.optional(PlaceSchema),
  /** Entry in a public register: `brreg` (NO), `cvr` (DK), `kvk` (NL), `kbo` (BE), or another. */
  register: v.optional(v.object({ scheme: v.string(), number: v.string() })),
  languages: v.optional(v.array(LanguageUseSchema)),
  topics: v.optional(v.array(v.string())),
  /** When the entry was last changed. */
  updated: v.optional(MomentSchema),
  /** Address it was read from. */
  source: v.optional(v.string()),
});

export type OrganisationKind = v.InferOutput<typeof OrganisationKindSchema>;
export type Organisation = v.InferOutput<typeof OrganisationSchema>;
