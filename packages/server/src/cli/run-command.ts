import { mkdir } from 'node:fs/promises';
import { readConfig } from '../config/read-config.ts';
import type { Config, Environment } from '../config/read-config.ts';
import { addCoordinator } from '../desk/index.ts';
import { canonicalEmail } from '../secrets/canonical-email.ts';
import { hashEmail } from '../secrets/make-secrets.ts';
import { readServerSecret } from '../secrets/server-secret.ts';
import { startMail } from '../start/start-mail.ts';
import { startServer } from '../start/start-server.ts';
import { restoreStore } from '../store/backup/restore-store.ts';
import { openStore } from '../store/open-store.ts';
import type { PersonQuery } from '../store/owner/find-signers.ts';
import type { Store } from '../store/store.ts';
import { readCommand, usage } from './read-command.ts';
import type { Command } from './read-command.ts';
import { runConsent } from './run-consent.ts';
import type { ConsentCommand } from './run-consent.ts';

/** The world as a command meets it. */
export interface Terminal {
  env: Environment;
  say(line: string): void;
  complain(line: string): void;
  /** Resolves when the server is asked to end. */
  untilStopped(): Promise<void>;
}

type Named<Name extends Command['name']> = Extract<Command, { name: Name }>;

async function start(config: Config, { say, untilStopped }: Terminal): Promise<void> {
  const server = await startServer(config, { mail: startMail });
  say(`Listening at ${server.url}, known to the world as ${config.publicUrl}.`);
  await untilStopped();
  await server.close();
}

/** Opens the database, up to date, for one piece of work. */
async function withStore<Result>(config: Config, work: (store: Store) => Promise<Result>, isMigrated = true): Promise<Result> {
  await mkdir(config.data, { recursive: true, mode: 0o700 });
  const store = await openStore(config.store);
  try {
    if (isMigrated) await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}

async function rollback(config: Config, { say }: Terminal): Promise<void> {
  const step = await withStore(config, (store) => store.rollback(), false);
  say(step === undefined ? 'There is nothing to take back.' : `Taken back: ${step}.`);
}

function restore(config: Config, { file }: Named<'restore'>, { say }: Terminal): void {
  if (!('file' in config.store)) throw new Error('PostgreSQL has tools of its own: put a copy back with pg_restore.');
  const { kept } = restoreStore(file, config.store.file);
  say(kept === undefined ? `${file} is put back.` : `${file} is put back; what was there is kept as ${kept}.`);
}

async function personOf(config: Config, { site, ...person }: Named<'person export' | 'person erase'>): Promise<PersonQuery> {
  const of = site !== undefined && { siteId: site };
  if ('phone' in person) return { phone: person.phone, ...of };
  if ('reference' in person) return { reference: person.reference, ...of };
  const secret = config.secret ?? (await readServerSecret(config.data));
  return { email: person.email, emailHash: hashEmail(secret, canonicalEmail(person.email)), ...of };
}

async function work(command: Exclude<Command, Named<'start' | 'rollback' | 'restore'> | ConsentCommand>, config: Config, store: Store): Promise<string> {
  switch (command.name) {
    case 'migrate':
      return 'The database is up to date.';
    case 'backup':
      await store.backup(command.file);
      return `${command.file} is written and checked.`;
    case 'site add':
      await store.saveSite({ id: command.id, name: command.title, origins: command.origins });
      return `The site ${command.id} is open.`;
    case 'coordinator add':
      await addCoordinator(store, { siteId: command.site, email: command.email, name: command.person, role: command.role, ...(command.language !== undefined && { language: command.language }) });
      return `${command.person} can sign in at ${config.publicUrl}/desk/ with ${command.email}.`;
    case 'person export':
      return JSON.stringify(await store.exportPerson(await personOf(config, command)), undefined, 2);
    case 'person erase':
      return JSON.stringify(await store.erasePerson(await personOf(config, command), new Date().toISOString()), undefined, 2);
  }
}

/** Resolves to the exit code. */
async function carryOut(command: Command, config: Config, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'start':
      await start(config, terminal);
      return 0;
    case 'rollback':
      await rollback(config, terminal);
      return 0;
    case 'restore':
      restore(config, command, terminal);
      return 0;
    case 'consent verify':
    case 'consent counts':
    case 'consent export':
      return withStore(config, (store) => runConsent(command, store, { publicUrl: config.publicUrl, say: terminal.say }));
    default:
      terminal.say(await withStore(config, (store) => work(command, config, store)));
      return 0;
  }
}

/** Carries out what was typed, and gives the exit code: 0, or 1 with a sentence that says what to change. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = readCommand(words);
    if (command === 'help') {
      terminal.say(usage);
      return 0;
    }
    const read = readConfig(terminal.env);
    if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
    return await carryOut(command, read.config, terminal);
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
