import type { OutboxEntry, OutboxStore } from './outbox.ts';

/** For tests, and for pages that want an outbox only as long as they are open. */
export function createMemoryStore(): OutboxStore {
  const entries = new Map<string, OutboxEntry>();
  const leases = new Map<string, { owner: string; until: number }>();
  return {
    list: async () => [...entries.values()].map((entry) => structuredClone(entry)),
    read: async (key) => structuredClone(entries.get(key)),
    put: async (entry) => void entries.set(entry.key, structuredClone(entry)),
    delete: async (key) => void entries.delete(key),
    async lease(name, owner, { now, until }) {
      const held = leases.get(name);
      if (held && held.owner !== owner && held.until > now) return false;
      leases.set(name, { owner, until });
      return true;
    },
  };
}
