/** What follows from opportunities, shifts and answers, without a clock of its own and without anybody being asked. */
export { firstStep } from './first-step.ts';
export { firstFreeShift, opportunityStatus, takesSignUps } from './opportunity-status.ts';
export { opportunityAt } from './opportunity-at.ts';
export { orderOpportunities } from './order-opportunities.ts';
export { receiptStatus } from './receipt-status.ts';
export { answerWish, shiftStatus } from './shift-status.ts';
export { overlappingShifts, shiftsOverlap } from './shifts-overlap.ts';
export { comingTalks, endOfTalk, talkFaults } from './talks.ts';
export type { ShiftSpan } from './shifts-overlap.ts';
