export { describeStore } from './describe-store.suite.ts';
export { fillStore, testIntent } from './samples.ts';
export { describePlaces } from './places.suite.ts';
export { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
export { describeServedPort } from './describe-served-port.suite.ts';
export { describeServedOpportunities } from './describe-served-opportunities.suite.ts';
export { describeServedHelp } from './describe-served-help.suite.ts';
export { describeServedShifts } from './describe-served-shifts.suite.ts';
