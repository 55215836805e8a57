/** What two lists of starts do not share, as a sentence; undefined when they hold the same, equally often. */
export function difference(got: readonly string[], wanted: readonly string[]): string | undefined {
  const left = new Map<string, number>();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  for (const item of got) left.set(item, (left.get(item) ?? 0) - 1);
  const missing = [...left].filter(([, count]) => count > 0).map(([item]) => item);
  const extra = [...left].filter(([, count]) => count < 0).map(([item]) => item);
  if (missing.length + extra.length === 0) return undefined;
  const some = (items: string[]): string => `${items.length} (${items.slice(0, 3).join(', ')})`;
  return `${got.length} for ${wanted.length}; missing ${some(missing)}, too many ${some(extra)}`;
}
