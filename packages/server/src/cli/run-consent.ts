import { exportChoices } from '../consents/export-choices.ts';
import { countLines, readConsentCounts } from '../consents/read-counts.ts';
import { verifyConsents } from '../consents/verify-consents.ts';
import type { Store } from '../store/store.ts';

/** What can be asked about proofs. */
export type ConsentCommand = { name: 'consent verify'; site?: string } | { name: 'consent counts'; site: string } | { name: 'consent export'; site: string };

interface Around {
  publicUrl: string;
  say(line: string): void;
}

/** Carries it out, a line at a time; returns the exit code: 1 where something does not fit. */
export async function runConsent(command: ConsentCommand, store: Store, { publicUrl, say }: Around): Promise<number> {
  const { site } = command;
  if (site !== undefined && !(await store.readSite(site))) throw new Error(`There is no site ${site}.`);
  if (command.name === 'consent verify') return (await verifyConsents(store, { siteId: site, now: new Date().toISOString(), say })) > 0 ? 1 : 0;
  if (command.name === 'consent counts') for (const line of countLines(await readConsentCounts(store.database, command.site))) say(line);
  else for await (const one of exportChoices(store, command.site, publicUrl)) say(JSON.stringify(one));
  return 0;
}
