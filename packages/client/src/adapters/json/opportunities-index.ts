// A file of its own: pages that read activities load theirs whole, and would get the schema of opportunities with it.
export type { JsonOptions } from './json-adapter.ts';
export { createJsonOpportunitySource } from './json-opportunity-source.ts';
