export { describeStore } from './describe-store.suite.ts';
export type { OpenStore } from './describe-store.suite.ts';
export { fillStore, testConsent, testIntent, testLink, testPetition, testSignature } from './samples.suite.ts';
export { describeServedPort } from './served-port.suite.ts';
