import type { StoredPetition } from '../../store/petition-store.ts';

type Gives = StoredPetition['handOver']['gives'];
type Signer = { name: string | null; postcode: string | null };

/**
 * Exactly what the signers were told that the addressee receives, and no more. In the order of the names: the order in which
 * people signed would tell when they did.
 */
export function handOverRows(gives: Gives, signers: readonly Signer[], total: number): (string | number)[][] {
  if (gives === 'number') return [['signatures'], [total]];
  const sorted = signers.filter(({ name }) => name !== null).toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'und'));
  if (gives === 'names') return [['name'], ...sorted.map(({ name }) => [name ?? ''])];
  return [['name', 'postcode'], ...sorted.map(({ name, postcode }) => [name ?? '', postcode ?? ''])];
}

/** The day until which everything is kept: so many after the hand-over, never later than was promised. */
export function keptUntil(promised: string, handedOver: string, days: number): string {
  const day = new Date(Date.parse(`${handedOver.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return promised !== '' && promised < day ? promised : day;
}
