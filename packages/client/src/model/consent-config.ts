import * as v from 'valibot';
import { WebAddressSchema } from './address.ts';
import {
  ConsentIdSchema, ContactAddressSchema, CookieDomainSchema, CookieNameSchema, CountrySchema, HeldOriginSchema, MonthsSchema, NameSchema, NoticeVersionSchema, PageAddressSchema, StorageDurationSchema, StorageNameSchema,
  WordedTextSchema,
} from './consent-values.ts';
import { findNameFaults } from './find-name-faults.ts';
import type { NameFault } from './find-name-faults.ts';

/**
 * Why something needs no consent (ePrivacy Directive 5(3)): `transmission`, it only carries what is sent over the network;
 * `asked-for`, the visitor asked for a service that cannot be given without it. There is no third reason.
 */
export const NecessaryReasonSchema = v.picklist(['transmission', 'asked-for']);

/**
 * What a purpose is for: Global Privacy Control refuses `sharing`, `advertising` and `external` (content of others within the
 * page), and Google's consent mode is told of `statistics` and `advertising`.
 */
export const ConsentKindSchema = v.picklist(['statistics', 'sharing', 'advertising', 'external', 'other']);

/** What a site asks consent for, or says that it needs none for: one control of its own (GDPR, recital 43). */
export const ConsentSitePurposeSchema = v.object({
  /** Stays the same for as long as the purpose does; no service has the same. */
  id: ConsentIdSchema,
  /** The purpose as it is agreed to (GDPR 13(1)(c)). */
  text: WordedTextSchema,
  /** One more sentence on what follows from it. */
  hint: v.optional(WordedTextSchema),
  /** Only with this reason is it not asked for. */
  necessary: v.optional(NecessaryReasonSchema),
  kind: v.optional(ConsentKindSchema),
});

/** Somebody who receives data for exactly one purpose, and what it leaves in the browser. */
export const ConsentServiceSchema = v.object({
  /** Stays the same for as long as the service does; no purpose has the same. */
  id: ConsentIdSchema,
  /** The id of its purpose. */
  purpose: ConsentIdSchema,
  /** Who receives the data, by name (GDPR 13(1)(e)). */
  receiver: NameSchema,
  /** Where the receiver is: ISO 3166-1 alpha-2, `NO` (GDPR 13(1)(f)). */
  country: CountrySchema,
  /** How long the longest of what it stores lasts: ISO 8601, `P13M`; `session` until the window is closed (GDPR 13(2)(a)). */
  duration: StorageDurationSchema,
  /** Where its scripts, frames and images come from: `https://www.youtube-nocookie.com`, `https://*.tile.example`. */
  origins: v.array(HeldOriginSchema),
  /** Cookies that are cleared when consent is withdrawn: `_pk_id*`. */
  cookies: v.optional(v.array(CookieNameSchema)),
  /** What else is cleared then: `local:yt-*`, `session:key`, `indexeddb:name`, `cache:name`. */
  storage: v.optional(v.array(StorageNameSchema)),
  /** What visitors call it, where that is not the receiver's name: `YouTube`. */
  name: v.optional(NameSchema),
  /** The receiver's own privacy page. */
  privacy: v.optional(WebAddressSchema),
});

function asIssue({ path, message }: NameFault, root: unknown) {
  let input = root;
  const items = path.map((key) => {
    const value = (input as Readonly<Record<string | number, unknown>>)[key];
    const item: v.UnknownPathItem = { type: 'unknown', origin: 'value', input, key, value };
    input = value;
    return item;
  });
  return { message, input, path: items as [v.UnknownPathItem, ...v.UnknownPathItem[]] };
}

/**
 * What a site asks its visitors' consent for: the JSON in `<script type="application/json" id="dugnad-consent-config">`. It is what
 * Article 13 GDPR asks to tell, and what Article 5(3) of the ePrivacy Directive asks to hold back until then.
 */
export const ConsentConfigSchema = v.pipe(
  v.object({
    /** Who answers for the site (GDPR 13(1)(a)). */
    controller: v.object({
      name: NameSchema,
      /** The site's privacy page: `https://…`, or a path from the root. */
      privacy: v.optional(PageAddressSchema),
      /** An e-mail address, or an address that can be linked to. */
      contact: v.optional(ContactAddressSchema),
    }),
    /** `2026-11` or `2026-11.1`: another part before the first dot asks everybody again. */
    noticeVersion: NoticeVersionSchema,
    /** How long a choice is remembered, refusal and acceptance alike: 1 to 12 months, 6 unless told. */
    months: v.optional(MonthsSchema),
    /** Subdomains of this domain share one choice; unless told, a choice counts for one host. */
    domain: v.optional(CookieDomainSchema),
    /** Set the defaults of Google Consent Mode v2 before anything else runs; not unless told. */
    google: v.optional(v.boolean()),
    /** Who keeps the proof of each choice: the address that records are sent to, `https://…/api/v1/consent-events`. Nothing is sent unless told. */
    records: v.optional(PageAddressSchema),
    /** In the order in which they are shown; no more than one record of consent holds. */
    purposes: v.pipe(v.array(ConsentSitePurposeSchema), v.maxLength(50, 'has more than 50 purposes')),
    services: v.array(ConsentServiceSchema),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    for (const fault of findNameFaults(dataset.value)) addIssue(asIssue(fault, dataset.value));
  }),
);

export type NecessaryReason = v.InferOutput<typeof NecessaryReasonSchema>;
export type ConsentKind = v.InferOutput<typeof ConsentKindSchema>;
export type ConsentSitePurpose = v.InferOutput<typeof ConsentSitePurposeSchema>;
export type ConsentService = v.InferOutput<typeof ConsentServiceSchema>;
export type ConsentConfig = v.InferOutput<typeof ConsentConfigSchema>;
