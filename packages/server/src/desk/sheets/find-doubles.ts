import { canonicalName } from '../../secrets/canonical-name.ts';

export interface SheetName {
  name: string;
  postcode?: string | undefined;
}

/** Equal for two ways to write one name and postcode down. */
export function nameKey({ name, postcode }: { name: string; postcode?: string | null | undefined }): string {
  return `${canonicalName(name)}|${canonicalName(postcode ?? '').replaceAll(' ', '')}`;
}

/** Which of the names are there already, or stand on the sheet twice: their places, from 0. */
export function findDoubles(names: readonly SheetName[], known: ReadonlySet<string>): number[] {
  const seen = new Set(known);
  return names.flatMap((one, index) => {
    const key = nameKey(one);
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
