import type { Place, Text } from '@dugnad/client/model';

/** A place by its name, or by the town of its address: nobody finds a door by it. Nothing where neither is known. */
export function coarsePlace({ name, address = '' }: Place): Text | undefined {
  if (name !== undefined) return name;
  const lines = address.split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== '');
  // A street has its number behind it, or before it; a town has its postcode before it.
  const town = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^\p{L}{0,2}-?[\d ]*\d(?:\s*[A-Z]{2}\b)?/u, '').trim() : '';
  return town === '' || /\d/.test(town) ? undefined : town;
}
