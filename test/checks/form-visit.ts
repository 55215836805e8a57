/** A petition as a visitor meets it: on a page of the association and on its own page, with a server of its own behind both. */
import assert from 'node:assert/strict';
import type { ConsentRecord } from '@dugnad/client/model';
import type { StoredPetition } from '@dugnad/server';
import { withHostedServer, type HostedServer } from '../journeys/hosted-server.page.ts';
import { newAddress, PetitionHouse } from '../journeys/petition.page.ts';
import type { Visit } from './visit.ts';

/** What is asked, word by word: what shows an opinion, and two things that nobody needs. */
export const asked = {
  opinion: 'I agree that Grønlia Vel keeps my signature, which shows my opinion, and gives my name to the municipal council.',
  news: 'Send me news about this by e-mail.',
  survey: 'Sports Research may ask me how I use parks.',
} as const;

type Purpose = keyof typeof asked;

const text = { basis: 'consent', explicit: false, required: false } as const;

export const petition: Partial<StoredPetition> = {
  controller: {
    ...{ name: 'Grønlia Vel', address: 'Grønliveien 4, Lundvik', email: 'post@gronlia.example', phone: '+47 12 34 56 78' },
    ...{ dataProtectionOfficer: { name: 'Olav Dahl', email: 'vern@gronlia.example' }, receivers: ['Vertshus AS, which runs the server'], authority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.no/' } },
  },
  consents: [
    { ...text, id: 'opinion', text: asked.opinion, explicit: true, required: true },
    { ...text, id: 'news', text: asked.news },
    { ...text, id: 'survey', text: asked.survey },
  ],
};

/** A box as it is drawn, with the words beside it. */
export interface Box {
  readonly words: string;
  readonly ticked: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  /** The heading of the group that it stands in, and how many boxes do. */
  readonly group: string;
  readonly together: number;
}

export const boxesOf = `under(page).filter((one) => one.matches('input[type=checkbox], [role=checkbox], [role=switch]') && isSeen(one))`;
export const labelOf = `(one) => one.labels?.[0] ?? one.closest('label') ?? one`;
const drawnBoxes = `const groupOf = (one) => one.closest('fieldset, [role=group]'); return ${boxesOf}.map((one, _, all) => ({
  words: tidy((${labelOf})(one).textContent), ticked: one.checked || one.indeterminate || ['true', 'mixed'].includes(one.getAttribute('aria-checked')),
  required: one.required || one.getAttribute('aria-required') === 'true', invalid: one.getAttribute('aria-invalid') === 'true',
  group: tidy(groupOf(one)?.querySelector('legend')?.textContent), together: all.filter((other) => groupOf(other) === groupOf(one)).length }))`;

/** The petition's form, through one of its two doors. */
export class Form {
  readonly where: string;
  readonly house: PetitionHouse;
  readonly visit: Visit;
  readonly server: HostedServer;

  constructor(where: string, house: PetitionHouse, { visit, server }: { visit: Visit; server: HostedServer }) {
    this.where = where;
    this.house = house;
    this.visit = visit;
    this.server = server;
  }

  boxes(): Promise<Box[]> {
    return this.visit.ask(drawnBoxes);
  }

  /** The box that asks for this and for nothing else. */
  async box(purpose: Purpose): Promise<Box> {
    const found = (await this.boxes()).find(({ words }) => words.includes(asked[purpose]));
    return found ?? assert.fail(`${this.where} there is no box “${asked[purpose]}”`);
  }

  tick(purpose: Purpose): Promise<void> {
    return this.house.tick(asked[purpose]);
  }

  /** The name and an address that nobody has signed with. */
  async write(): Promise<string> {
    const email = newAddress(this.visit.page);
    await this.house.fill('Name', 'Ada Lovelace');
    await this.house.fill('E-mail', email);
    return email;
  }

  /** Presses the button, and waits for what comes after a form that was taken. */
  async send(claim: string): Promise<void> {
    await this.house.press('Sign');
    await this.visit.claim(`${this.where} ${claim}`, async () => (await this.visit.page.text()).includes('One step is left'));
  }

  /** Signs with what must be there, and what is told. */
  async sign(...purposes: readonly Purpose[]): Promise<string> {
    const email = await this.write();
    for (const purpose of purposes) await this.tick(purpose);
    await this.send('one signs with nothing but what is needed');
    return email;
  }
}

/** What was agreed to and taken back, the latest last. */
export const recordsOf = (server: HostedServer): ConsentRecord[] =>
  (server.dump()['consent_records'] as { at: string; position: number; data: string }[]).toSorted((one, other) => one.at.localeCompare(other.at) || one.position - other.position).map(({ data }) => JSON.parse(data) as ConsentRecord);

/** The server, with what a fault makes different. */
export async function withPetition(visit: Visit, act: (server: HostedServer) => Promise<void>): Promise<void> {
  await withHostedServer(visit.page, async (server) => {
    await server.savePetition(petition, [visit.site.origin]);
    await act(server);
  }, visit.changes);
}

const pathOf = (server: HostedServer): string => `${server.url}/embed/petition/skatepark`;

export async function openWidget(visit: Visit, server: HostedServer): Promise<Form> {
  visit.serve();
  const head = visit.changes.script === undefined ? '' : '<script src="/fault.js"></script>';
  const house = await PetitionHouse.open(visit.page, visit.site, { src: pathOf(server), head });
  return new Form('in the widget', house, { visit, server });
}

/** As somebody who has had it open for a while: what is sent sooner is a machine’s. */
export async function openHosted(visit: Visit, server: HostedServer): Promise<Form> {
  server.ahead = -10_000;
  await visit.page.goto(`${pathOf(server)}?lang=en`);
  server.ahead = 0;
  return new Form('on its own page', new PetitionHouse(visit.page, visit.site), { visit, server });
}

/** Both doors, one after the other, of one server. */
export async function eachForm(visit: Visit, act: (form: Form) => Promise<void>): Promise<void> {
  await withPetition(visit, async (server) => {
    for (const open of [openWidget, openHosted]) await act(await open(visit, server));
  });
}
