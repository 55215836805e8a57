import type { Store } from '../store/store.ts';
import { verifyChoices } from './verify-choices.ts';
import type { VerifiedChoices } from './verify-choices.ts';
import { verifyNotices } from './verify-notices.ts';
import { verifySignatures } from './verify-signatures.ts';

export interface VerifyOptions {
  /** One site alone. */
  siteId: string | undefined;
  now: string;
  /** Takes each fault as it is found, and a line for each site behind them. */
  say(line: string): void;
}

function summary(siteId: string, { choices, withoutNotice, end }: VerifiedChoices, { notices, records, faults }: { notices: number; records: number; faults: number }): string {
  const old = withoutNotice > 0 ? ` (${withoutNotice} from before notices were kept)` : '';
  const head = end === undefined || end.position === 0 ? '' : `, the last choice is number ${end.position}: ${end.hash}`;
  return `${siteId}: ${choices} choices${old}, ${notices} notices, ${records} records of signatures, ${faults} faults${head}`;
}

/** Makes every hash of every proof anew and says what does not fit; returns the number of faults. Reads a page at a time. */
export async function verifyConsents(store: Store, { siteId, now, say }: VerifyOptions): Promise<number> {
  const faults = new Map<string, number>();
  const fault = (site: string, line: string): void => {
    faults.set(site, (faults.get(site) ?? 0) + 1);
    say(`${site}: ${line}`);
  };
  const isMeant = (site: string): boolean => siteId === undefined || site === siteId;
  const kept = await verifyNotices(store.database, (site, line) => {
    if (site === null || isMeant(site)) fault(site ?? 'petitions', line);
  });
  const records = await verifySignatures(store, { siteId, kept, now, fault });
  for (const { id } of (await store.listSites()).filter((site) => isMeant(site.id))) {
    const choices = await verifyChoices(store.database, { siteId: id, kept, now, fault: (line) => fault(id, line) });
    const notices = [...kept.values()].filter((site) => site === id).length;
    say(summary(id, choices, { notices, records: records.get(id) ?? 0, faults: faults.get(id) ?? 0 }));
  }
  return [...faults.values()].reduce((sum, number) => sum + number, 0);
}
