// A file of its own: pages that read activities load theirs whole, and would get opportunities with it.
export type { IcsOpportunityOptions } from './ics-opportunity-source.ts';
export { createIcsOpportunitySource } from './ics-opportunity-source.ts';
