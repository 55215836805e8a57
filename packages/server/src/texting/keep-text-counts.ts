import { mailRowOf } from '../mail/keep-mails.ts';
import type { Store } from '../store/store.ts';
import type { SiteMonth, TextAllowance } from './text-allowance.ts';

/** One statement looks and takes: whoever comes at the same time waits for the row, and reads what is left then. */
async function take({ write }: Pick<Store, 'write'>, parts: number, { siteId, month }: SiteMonth, limit: number): Promise<boolean> {
  return write(async (database) => {
    await database.insertInto('text_counts').values({ site_id: siteId, month, parts: 0, told_at: null }).onConflict((conflict) => conflict.columns(['site_id', 'month']).doNothing()).execute();
    const [taken] = await database
      .updateTable('text_counts')
      .set((set) => ({ parts: set('parts', '+', parts) }))
      .where('site_id', '=', siteId)
      .where('month', '=', month)
      .where('parts', '<=', limit - parts)
      .execute();
    return (taken?.numUpdatedRows ?? 0n) > 0n;
  });
}

/** The counts in the server's own database, SQLite or PostgreSQL. */
export function keepTextCountsIn(store: Pick<Store, 'write'>, limit: number): TextAllowance {
  return {
    limit,
    take: (parts, of) => take(store, parts, of, limit),
    async giveBack(parts, { siteId, month }) {
      await store.write((database) => database.updateTable('text_counts').set((set) => ({ parts: set('parts', '-', parts) })).where('site_id', '=', siteId).where('month', '=', month).where('parts', '>=', parts).execute());
    },
    async tellOnce(mail, { siteId, month }) {
      await store.write(async (database) => {
        const [told] = await database.updateTable('text_counts').set({ told_at: mail.created }).where('site_id', '=', siteId).where('month', '=', month).where('told_at', 'is', null).execute();
        if ((told?.numUpdatedRows ?? 0n) > 0n) await database.insertInto('mails').values(mailRowOf(mail)).execute();
      });
    },
  };
}
