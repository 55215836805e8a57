import type { OpportunityInput } from '@dugnad/client/model';
import { put } from './open-petition.ts';
import { PETITION } from './people.ts';

/** Something that one may begin with at once, with places for everybody. */
const OPPORTUNITY = {
  siteId: PETITION.siteId,
  state: 'open',
  title: { nb: 'Vert på kafeen', en: 'Host at the café' },
  organiser: { kind: 'association', name: 'Grønlia Vel' },
  contact: PETITION.contact,
  controller: PETITION.controller,
  first: 'direct',
  shifts: [{ id: 'sat-am', start: '2099-06-06T09:00:00Z', end: '2099-06-06T12:00:00Z', capacity: 1_000_000 }],
  retention: { deleteAfterDays: 30 },
} as const satisfies Omit<OpportunityInput, 'id' | 'controller'> & { siteId: string; state: string; controller: object };

/** Opens the site and the opportunity; done again it is the same. @returns its id */
export async function openOpportunity(origin: string, id: string, changes: Partial<OpportunityInput> = {}): Promise<string> {
  await put(origin, `sites/${OPPORTUNITY.siteId}`, { name: 'Grønlia Vel', origins: [] });
  await put(origin, `opportunities/${id}`, { ...OPPORTUNITY, ...changes });
  return id;
}
