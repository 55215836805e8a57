export { createDraft, tabStorage } from './draft.ts';
export type { Draft, Drafted, DraftStorage } from './draft.ts';
export { isTemporary } from './is-temporary.ts';
export { makeUuid } from './make-uuid.ts';
export type { Outbox, OutboxEntry, OutboxLock, OutboxNews, OutboxStore, Send } from './outbox.ts';
export { createSubmission } from './submission.ts';
export type { Intent, Submission, SubmissionOptions, SubmissionState } from './submission.ts';
