import * as v from 'valibot';
import { LinkSchema } from './address.ts';
import { ContactSchema } from './contact.ts';
import { DocumentSchema } from './document.ts';
import { LanguageUseSchema } from './language-use.ts';
import { MediaSchema } from './media.ts';
import { OrganisationSchema } from './organisation.ts';
import { AccessSchema, PlaceSchema } from './place.ts';
import { PriceSchema } from './price.ts';
import { TextSchema } from './text.ts';
import { MomentSchema, WhenSchema } from './when.ts';

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Whether it takes place as planned. */
export const ActivityStatusSchema = v.picklist(['scheduled', 'cancelled', 'postponed', 'moved-online', 'full']);

/** How one takes part from home. */
export const OnlineSchema = v.object({
  url: v.optional(LinkSchema),
  phone: v.optional(v.string()),
  /** Who may see the way in. Without it: everyone. */
  revealed: v.optional(v.picklist(['public', 'after-sign-up'])),
  /** How little one has to show of oneself. */
  exposure: v.optional(v.array(v.picklist(['camera-optional', 'just-listen', 'nickname', 'chat-only', 'host-present', 'recorded']))),
});

const entries = {
  /** The same for this occurrence each time it is read; safe in a URL's fragment. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** The organiser's own identifier, the same in every calendar that repeats the entry (RFC 5545 UID). */
  uid: v.optional(v.string()),
  /** Which occurrence of a series this is, by its planned start; absent when it happens once. */
  recurrenceId: v.optional(v.string()),
  url: v.optional(LinkSchema),
  title: TextSchema,
  /** One sentence. */
  summary: v.optional(TextSchema),
  /** Plain words, lines separated by a line feed. */
  description: v.optional(TextSchema),
  /** `2026-11-22T18:00:00+01:00[Europe/Oslo]`, or `2026-11-22` when it lasts all day. */
  start: WhenSchema,
  /** The first moment, or the first day, when it is over (exclusive). */
  end: v.optional(WhenSchema),
  /** IANA zone that the organiser planned it in. */
  timeZone: v.optional(v.string()),
  allDay: v.optional(v.boolean(), false),
  status: v.optional(ActivityStatusSchema, 'scheduled'),
  mode: v.optional(v.picklist(['in-person', 'online', 'mixed'])),
  place: v.optional(PlaceSchema),
  online: v.optional(OnlineSchema),
  /** Title of the series, festival or programme that it belongs to. */
  partOf: v.optional(TextSchema),
  /** House rules in words. */
  rules: v.optional(TextSchema),
  /** Whom to talk to about something that was not right. */
  concernContact: v.optional(ContactSchema),
  organiser: v.optional(OrganisationSchema),
  contact: v.optional(ContactSchema),
  categories: v.optional(v.array(v.string())),
  /** Whom it is for, in whole years, both ends included. */
  ages: v.optional(v.object({ from: v.optional(COUNT), to: v.optional(COUNT) })),
  languages: v.optional(v.array(LanguageUseSchema)),
  access: v.optional(v.array(AccessSchema)),
  price: v.optional(PriceSchema),
  capacity: v.optional(v.object({ inPerson: v.optional(COUNT), online: v.optional(COUNT) })),
  /** Places left. */
  remaining: v.optional(COUNT),
  /** One may come once to try. */
  trial: v.optional(v.boolean()),
  media: v.optional(v.array(MediaSchema)),
  documents: v.optional(v.array(DocumentSchema)),
  signUp: v.optional(v.object({ url: v.optional(LinkSchema), opportunityId: v.optional(v.string()) })),
  updated: v.optional(MomentSchema),
  /** Address it was read from. */
  source: v.optional(v.string()),
};

/** One thing that happens once: an occurrence of a series is an activity of its own. */
export const ActivitySchema = v.pipe(
  v.object(entries),
  v.check(({ allDay, start }) => allDay === !start.includes('T'), 'is all day with a clock time, or has only a date and is not all day'),
  v.check(({ start, end }) => end === undefined || end.includes('T') === start.includes('T'), 'starts with a date and ends with a moment, or the other way round'),
);

export type ActivityStatus = v.InferOutput<typeof ActivityStatusSchema>;
export type Online = v.InferOutput<typeof OnlineSchema>;
export type Activity = v.InferOutput<typeof ActivitySchema>;
/** An activity as it may be written down: what has a default can be left out. */
export type ActivityInput = v.InferInput<typeof ActivitySchema>;
