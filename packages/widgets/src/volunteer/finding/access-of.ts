import type { Opportunity } from '@dugnad/client/model';

/** What is made easy there: by the opportunity or by its place. */
export function accessOf({ access, place }: Pick<Opportunity, 'access' | 'place'>): string[] {
  return [...new Set([...access, ...(place?.access ?? [])])];
}
