export { describeActivitySource } from './describe-activity-source.ts';
export type { ContractRunner } from './describe-activity-source.ts';
export { SAMPLE } from './sample.ts';
export { describePetitionPort } from './describe-petition-port.ts';
export type { PetitionHarness, PetitionRunner } from './describe-petition-port.ts';
export { SAMPLE_PETITION, sampleSignature } from './sample-petition.ts';
export { SAMPLE_CONSENT } from './sample-consent.ts';
export { describeConsentLog, sampleChoice } from './describe-consent-log.ts';
export type { ConsentLogHarness } from './describe-consent-log.ts';
