export { createHttpConsentLog } from './http-consent-log.ts';
export type { HttpConsentLogOptions } from './http-consent-log.ts';
export { createHttpFeedbackBox } from './http-feedback-box.ts';
export type { HttpFeedbackOptions } from './http-feedback-box.ts';
export { createHttpPetitionAdapter } from './http-petition-adapter.ts';
export type { HttpPetitionOptions } from './http-petition-adapter.ts';
export { createHttpShiftRegister } from './http-shift-register.ts';
export type { HttpShiftRegisterOptions } from './http-shift-register.ts';
