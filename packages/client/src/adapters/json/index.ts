export { createJsonAdapter } from './json-adapter.ts';
export type { JsonOptions } from './json-adapter.ts';
