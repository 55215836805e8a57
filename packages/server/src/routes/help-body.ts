import { HelpPointSchema } from '@dugnad/client/model';
import * as v from 'valibot';

const { id: _id, status: _status, ...own } = HelpPointSchema.entries;

/** What whoever runs a site decides of it. */
export const HelpPointEditSchema = v.object({ ...own, state: v.optional(v.picklist(['draft', 'open', 'closed']), 'draft') });

/** As it is kept. */
export const KeptHelpPointSchema = v.object({ ...HelpPointEditSchema.entries, siteId: v.string() });

/** The same for whoever presses twice at once. */
export const WithdrawnSchema = v.object({ status: v.literal('withdrawn') });

export type HelpPointEdit = v.InferOutput<typeof HelpPointEditSchema>;
