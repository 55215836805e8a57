export { createMemoryAdapter } from './memory-adapter.ts';
export type { MemoryOptions, MemorySource } from './memory-adapter.ts';
export { createMemoryConsentLog } from './memory-consent-log.ts';
export type { MemoryConsentLog, MemoryConsentLogOptions } from './memory-consent-log.ts';
export { createMemoryPetitionAdapter } from './memory-petition-adapter.ts';
export type { MemoryPetition, MemoryPetitionOptions } from './memory-petition-adapter.ts';
export type { KeptSignature, MemoryMail } from './petition-memory.ts';
