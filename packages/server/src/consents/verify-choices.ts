import type { Kysely } from 'kysely';
import { CHOICE_YEARS, yearsBefore } from '../store/retention/delete-choices.ts';
import type { ChainEnd } from '../store/signing/consent-row.ts';
import type { SiteConsentRow, Tables } from '../store/tables.ts';
import { checkLink } from './check-link.ts';
import type { KeptHashes } from './verify-notices.ts';

/** What a site's choices look like. */
export interface VerifiedChoices {
  choices: number;
  /** From before texts were kept: nothing can be said of what was shown. */
  withoutNotice: number;
  /** Where the chain ends: whoever has it from another day can see whether anything was written anew. */
  end: ChainEnd | undefined;
}

type Chain = Tables['consent_chains'];

const PAGE = 500;
const NO_CHAIN = { position: 2_147_483_647, unlinked: 0 } as const;

/** A page at a time, up to where the chain ended when the walk began. */
async function* choicesOf(database: Kysely<Tables>, siteId: string, last: number): AsyncGenerator<SiteConsentRow> {
  for (let after = 0; ; ) {
    const rows = await database.selectFrom('site_consents').selectAll().where('site_id', '=', siteId).where('position', '>', after).where('position', '<=', last).orderBy('position').limit(PAGE).execute();
    yield* rows;
    after = rows.at(-1)?.position ?? after;
    if (rows.length < PAGE) return;
  }
}

/** The record that this one hangs on; none where those before it have run out, also while we walk. */
async function hangsOn(database: Kysely<Tables>, { site_id, position }: SiteConsentRow, last: ChainEnd | undefined): Promise<ChainEnd | undefined> {
  if (!last || position === last.position + 1) return last;
  const earlier = await database.selectFrom('site_consents').select('position').where('site_id', '=', site_id).where('position', '<', position).limit(1).executeTakeFirst();
  return earlier && last;
}

const asText = (end: ChainEnd | undefined): string => (end ? `number ${end.position} (${end.hash})` : 'nothing');
const isSame = (one: ChainEnd | undefined, other: ChainEnd): boolean => one?.position === other.position && one.hash === other.hash;
const isEmpty = ({ position, at }: Chain, now: string): boolean => position === 0 || at < yearsBefore(now, CHOICE_YEARS);

/** A tail that was taken away leaves a whole chain: only its end tells. */
function wrongEnd(chain: Chain | undefined, last: ChainEnd | undefined, now: string): string | undefined {
  if (!chain) return last && 'the end of the chain is missing';
  if (last ? isSame(last, chain) : isEmpty(chain, now)) return undefined;
  return `the chain ends with ${asText(chain)}, and what is kept ends with ${asText(last)}`;
}

const missingNotice = ({ notice_hash }: SiteConsentRow, isMissing: boolean): string[] => (isMissing ? [`its notice ${notice_hash} is not kept`] : []);

/** Makes every hash of a site's choices anew, from what is kept. */
export async function verifyChoices(database: Kysely<Tables>, { siteId, kept, now, fault }: { siteId: string; kept: KeptHashes; now: string; fault: (line: string) => void }): Promise<VerifiedChoices> {
  const chain = await database.selectFrom('consent_chains').selectAll().where('site_id', '=', siteId).executeTakeFirst();
  const { position: until, unlinked } = chain ?? NO_CHAIN;
  const found: VerifiedChoices = { choices: 0, withoutNotice: 0, end: undefined };
  for await (const row of choicesOf(database, siteId, until)) {
    const isBare = !kept.has(row.notice_hash);
    const isOld = row.position <= unlinked;
    const wrong = checkLink(row, await hangsOn(database, row, found.end), { unlinked, laterStart: true });
    for (const what of [...wrong, ...missingNotice(row, isBare && !isOld)]) fault(`choice ${row.position} (record ${row.record_id}): ${what}`);
    found.withoutNotice += Number(isBare && isOld);
    found.choices += 1;
    found.end = { position: row.position, hash: row.hash };
  }
  const wrong = wrongEnd(chain, found.end, now);
  if (wrong !== undefined) fault(wrong);
  return { ...found, end: found.end ?? chain };
}
