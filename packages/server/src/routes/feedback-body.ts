import { FeedbackRoundSchema } from '@dugnad/client/model';
import * as v from 'valibot';

const { id: _id, status: _status, ...own } = FeedbackRoundSchema.entries;

/** What whoever runs a round decides of it. */
export const RoundEditSchema = v.object({ ...own, siteId: v.string(), state: v.optional(v.picklist(['draft', 'open', 'closed']), 'draft') });

/** As it is kept. */
export const KeptRoundSchema = v.object({ ...RoundEditSchema.entries, id: v.string() });

export type RoundEdit = v.InferOutput<typeof RoundEditSchema>;
