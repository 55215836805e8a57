export { createHttpConsentLog } from './http-consent-log.ts';
export type { HttpConsentLogOptions } from './http-consent-log.ts';
export { createHttpPetitionAdapter } from './http-petition-adapter.ts';
export type { HttpPetitionOptions } from './http-petition-adapter.ts';
