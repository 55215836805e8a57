export { describeActivitySource } from './describe-activity-source.ts';
export type { ContractRunner } from './describe-activity-source.ts';
export { SAMPLE } from './sample.ts';
