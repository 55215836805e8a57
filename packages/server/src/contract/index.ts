export { describeStore } from './describe-store.ts';
export type { OpenStore } from './describe-store.ts';
export { fillStore, testConsent, testIntent, testLink, testPetition, testSignature } from './samples.ts';
export { describeServedPort } from './describe-served-port.ts';
