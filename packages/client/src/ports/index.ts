export type { ActivityPage, ActivityQuery, ActivitySource, FeedProblem, ReadOptions, SourceFailure } from './activity-source.ts';
export { combineSources } from './combine-sources.ts';
export type { ConsentEntry, ConsentLog } from './consent-log.ts';
export type { ConsentAnswers, ConsentChange, ConsentHow, ConsentPort, ConsentReceipt } from './consent-port.ts';
export type { FeedbackAbilities, FeedbackBox } from './feedback-box.ts';
export { isSignalled } from './is-signalled.ts';
export type { OpportunityPage, OpportunitySource } from './opportunity-source.ts';
export type { PetitionAbilities, PetitionPort, WriteOptions } from './petition-port.ts';
export type { ShiftAbilities, ShiftRegister } from './shift-register.ts';
