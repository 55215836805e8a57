export type { ActivityPage, ActivityQuery, ActivitySource, FeedProblem, ReadOptions, SourceFailure } from './activity-source.ts';
export { combineSources } from './combine-sources.ts';
export type { ConsentAnswers, ConsentChange, ConsentPort } from './consent-port.ts';
export { isSignalled } from './is-signalled.ts';
export type { PetitionAbilities, PetitionPort, WriteOptions } from './petition-port.ts';
