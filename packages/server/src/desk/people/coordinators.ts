import { randomUUID } from 'node:crypto';
import type { Db } from '../desk.ts';
import type { CoordinatorRow, Role } from '../store/desk-tables.ts';

/** What an address is looked up by. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** A new coordinator, or another role for one who is there. */
export interface NewCoordinator {
  siteId: string;
  email: string;
  name: string;
  role: Role;
  /** Of mails to them. */
  language?: string;
  now: string;
}

export async function putCoordinator(db: Db, { siteId, email, name, role, language, now }: NewCoordinator): Promise<CoordinatorRow> {
  const key = emailKey(email);
  const known = await db.selectFrom('desk_coordinators').selectAll().where('email_key', '=', key).executeTakeFirst();
  const row = known ?? { id: randomUUID(), email: email.trim(), email_key: key, name, language: language ?? 'en', created: now };
  if (!known) await db.insertInto('desk_coordinators').values(row).execute();
  await db
    .insertInto('desk_roles')
    .values({ coordinator_id: row.id, site_id: siteId, role })
    .onConflict((conflict) => conflict.columns(['coordinator_id', 'site_id']).doUpdateSet({ role }))
    .execute();
  return row;
}

/**
 * Makes somebody a coordinator of a site, without the desk: for the command line. Who has the machine has the say.
 *
 * @throws Error when there is no such site.
 */
export async function addCoordinator(store: { write<T>(work: (db: Db) => Promise<T>): Promise<T> }, coordinator: Omit<NewCoordinator, 'now'>, now = new Date().toISOString()): Promise<void> {
  await store.write(async (db) => {
    const site = await db.selectFrom('sites').select('id').where('id', '=', coordinator.siteId).executeTakeFirst();
    if (!site) throw new Error(`There is no site ${coordinator.siteId}. Make it first.`);
    const { id } = await putCoordinator(db, { ...coordinator, now });
    const detail = JSON.stringify({ role: coordinator.role });
    await db.insertInto('desk_audit').values({ id: randomUUID(), at: now, site_id: site.id, coordinator_id: 'command-line', action: 'coordinator-add', petition_id: null, subject: id, detail }).execute();
  });
}

export interface Seat {
  id: string;
  email: string;
  name: string;
  /** Of mails to them. */
  language: string;
  role: Role;
}

export async function listCoordinators(db: Db, siteId: string): Promise<Seat[]> {
  return db
    .selectFrom('desk_roles')
    .innerJoin('desk_coordinators', 'desk_coordinators.id', 'desk_roles.coordinator_id')
    .select(['desk_coordinators.id', 'desk_coordinators.email', 'desk_coordinators.name', 'desk_coordinators.language', 'desk_roles.role'])
    .where('desk_roles.site_id', '=', siteId)
    .orderBy('desk_coordinators.email_key')
    .execute();
}

/** Where somebody has a role, with the name of each site. */
export async function sitesOf(db: Db, coordinatorId: string): Promise<{ id: string; name: string; role: Role }[]> {
  return db
    .selectFrom('desk_roles')
    .innerJoin('sites', 'sites.id', 'desk_roles.site_id')
    .select(['sites.id', 'sites.name', 'desk_roles.role'])
    .where('desk_roles.coordinator_id', '=', coordinatorId)
    .orderBy('sites.name')
    .execute();
}
