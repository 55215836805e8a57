/** "by calling, on paper or at the desk". */
export const sayEither = (ways: readonly string[], language: string): string => new Intl.ListFormat(language, { type: 'disjunction' }).format(ways);
