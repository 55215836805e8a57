export { hideSmallGroups, LEAST_GROUP } from './hide-small-groups.ts';
export { reportJson, reportLines } from './export-report.ts';
export type { FeedbackLine, FeedbackWords } from './export-report.ts';
export { reportFeedback } from './report.ts';
export type { FeedbackGroup, FeedbackGroups, FeedbackReport, FeedbackTexts } from './report.ts';
export { shuffled } from './shuffled.ts';
export type { Chance } from './shuffled.ts';
export { addToTally, emptyTally, valuesOf } from './tally.ts';
export type { FeedbackTally } from './tally.ts';
