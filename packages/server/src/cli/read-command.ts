import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { PhoneSchema } from '../desk/signers/phone.ts';
import type { ConsentCommand } from './run-consent.ts';

/** What whoever runs the server can ask for at its command line. */
export type Command =
  | { name: 'start' }
  | { name: 'migrate' }
  | { name: 'rollback' }
  | { name: 'backup'; file: string }
  | { name: 'restore'; file: string }
  | { name: 'coordinator add'; email: string; site: string; person: string; role: 'owner' | 'editor' | 'helper'; language?: string }
  | { name: 'site add'; id: string; title: string; origins: readonly string[] }
  | ConsentCommand
  | ({ name: 'person export'; site?: string } & Person)
  | ({ name: 'person erase'; site?: string } & Person);

/** Whom a command is about, by one of three. */
export type Person = { email: string } | { phone: string } | { reference: string };

export const usage = `dugnad-server start                        starts the server; the environment says how (see the documentation)
dugnad-server migrate                      brings the database up to date
dugnad-server rollback                     takes the last change of the database back, with the data in it
dugnad-server backup <file>                writes a checked copy of the database (SQLite)
dugnad-server restore <file>               puts a copy back; what was there is kept beside it (SQLite, server stopped)
dugnad-server site add <id> --name "…" [--origin https://…]…
                                           opens a site, or changes it; pages of these origins may send to it
dugnad-server coordinator add <address> --site <id> --name "…" [--role owner|editor|helper] [--language nb]
                                           lets somebody sign in at the desk
dugnad-server consent verify [--site <id>]
                                           makes every hash of every proof anew, and names what does not fit
dugnad-server consent counts --site <id>   prints how many chose what on each day, as CSV
dugnad-server consent export --site <id>   prints each choice with the address of what was shown, also as ISO/IEC TS 27560
                                           in W3C DPV, a line of JSON each
dugnad-server person export <address> [--site <id>]
                                           prints everything about one person as JSON
dugnad-server person erase <address> [--site <id>]
                                           erases everything about one person;
                                           who has no e-mail: --phone "+47 …" or --reference ABCD-EFGH instead of the address`;

const options = { name: { type: 'string' }, origin: { type: 'string', multiple: true }, site: { type: 'string' }, role: { type: 'string' }, language: { type: 'string' }, phone: { type: 'string' }, reference: { type: 'string' } } as const;
type Values = { name?: string; origin?: string[]; site?: string; role?: string; language?: string; phone?: string; reference?: string };

function wanted(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new Error(`${what} is missing.`);
  return value;
}

function role(value = 'owner'): 'owner' | 'editor' | 'helper' {
  if (value === 'owner' || value === 'editor' || value === 'helper') return value;
  throw new Error(`There is no role ${value}: owner, editor and helper are known.`);
}

function address(value: string | undefined): string {
  const email = wanted(value, 'The e-mail address');
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`${email} is not an e-mail address.`);
  return email;
}

function telephone(value: string): string {
  const read = v.safeParse(PhoneSchema, value);
  if (!read.success) throw new Error(`${value} is not a telephone number.`);
  return read.output;
}

function person(email: string | undefined, { phone, reference, site }: Values): Person & { site?: string } {
  const given = [email, phone, reference].filter((one) => one !== undefined);
  if (given.length > 1) throw new Error('Name the person by one alone: the address, --phone or --reference.');
  const of = site !== undefined && { site };
  if (phone !== undefined) return { phone: telephone(phone), ...of };
  return reference === undefined ? { email: address(email), ...of } : { reference: wanted(reference.trim(), 'The reference (--reference)'), ...of };
}

function siteId(value: string | undefined): string {
  const id = wanted(value, 'The identifier of the site');
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) throw new Error(`${id} is not an identifier: use small letters, digits and hyphens.`);
  return id;
}

function origin(value: string): string {
  if (!URL.canParse(value) || new URL(value).origin !== value) throw new Error(`${value} is not an origin: write it like https://example.org, with nothing behind the host.`);
  return value;
}

const readers: Readonly<Record<string, (rest: readonly string[], values: Values) => Command>> = {
  start: () => ({ name: 'start' }),
  migrate: () => ({ name: 'migrate' }),
  rollback: () => ({ name: 'rollback' }),
  backup: ([file]) => ({ name: 'backup', file: wanted(file, 'The file to write') }),
  restore: ([file]) => ({ name: 'restore', file: wanted(file, 'The file to put back') }),
  'site add': ([id], { name, origin: origins = [] }) => ({ name: 'site add', id: siteId(id), title: wanted(name, 'The name of the association (--name)'), origins: origins.map(origin) }),
  'coordinator add': ([email], values) => ({
    name: 'coordinator add',
    email: address(email),
    site: siteId(values.site),
    person: wanted(values.name, 'The name of the coordinator (--name)'),
    role: role(values.role),
    ...(values.language !== undefined && { language: values.language }),
  }),
  'consent verify': (_rest, { site }) => ({ name: 'consent verify', ...(site !== undefined && { site: siteId(site) }) }),
  'consent counts': (_rest, { site }) => ({ name: 'consent counts', site: siteId(site) }),
  'consent export': (_rest, { site }) => ({ name: 'consent export', site: siteId(site) }),
  'person export': ([email], values) => ({ name: 'person export', ...person(email, values) }),
  'person erase': ([email], values) => ({ name: 'person erase', ...person(email, values) }),
};

/**
 * Reads what was typed behind `dugnad-server`.
 *
 * @throws Error with one sentence that says what is missing or wrong
 */
export function readCommand(words: readonly string[]): Command | 'help' {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [first = 'help', second = ''] = positionals;
  if (first === 'help') return 'help';
  const two = `${first} ${second}`;
  const [read, rest] = readers[two] ? [readers[two], positionals.slice(2)] : [readers[first], positionals.slice(1)];
  if (!read) throw new Error(`There is no command ${two.trim()}.`);
  return read(rest, values);
}
