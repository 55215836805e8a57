export { describeStore } from './describe-store.suite.ts';
export type { OpenStore, StoreCheck } from './store-check.ts';
export { fillStore, testConsent, testIntent, testLink, testPetition, testSignature } from './samples.ts';
export { describeServedPort } from './describe-served-port.suite.ts';
