/** Those of `names` that a name of the configuration means: the same, or any with that beginning where `*` stands at its end. */
export function matchNames(meant: string, names: readonly string[]): string[] {
  const start = meant.slice(0, -1);
  return names.filter((name) => (meant.endsWith('*') ? name.startsWith(start) : name === meant));
}
