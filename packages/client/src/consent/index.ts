export { configWords } from './config-words.ts';
export type { ConfigWords } from './config-words.ts';
export { explainConsentConfig } from './explain-config.ts';
export type { ExplainedConsentConfig } from './explain-config.ts';
