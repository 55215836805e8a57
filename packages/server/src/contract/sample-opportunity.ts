import type { StoredOpportunity, StoredShift } from '../store/opportunity-store.ts';

/** Saturday morning, in three weeks of the clock of these tests. */
export function testShift(changes: Partial<StoredShift> = {}): StoredShift {
  return { id: 'sat-am', start: '2026-12-19T10:00:00+01:00[Europe/Oslo]', end: '2026-12-19T13:00:00+01:00[Europe/Oslo]', capacity: 2, taken: 0, waitlist: 'none', state: 'open', ...changes };
}

/** `cafe-host` of the site `gronlia`, where one may begin at once. */
export function testOpportunity(changes: Partial<StoredOpportunity> = {}): StoredOpportunity {
  return {
    id: 'cafe-host',
    siteId: 'gronlia',
    state: 'open',
    title: { nb: 'Vert på kafeen', en: 'Host at the café' },
    organiser: { kind: 'association', name: 'Grønlia Vel' },
    contact: { name: 'Kari', phone: '+47 22 33 44 55' },
    mode: 'in-person',
    media: [],
    languages: [],
    skills: [],
    requirements: [],
    access: [],
    rewards: [],
    first: 'direct',
    holdDays: 7,
    offerHours: 24,
    shifts: [testShift()],
    flexible: false,
    controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] },
    retention: { deleteAfterDays: 30 },
    ...changes,
  };
}
