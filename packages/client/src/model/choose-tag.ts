const EASY = /-simple$/i;

/** `da-simple` is for `da-simple` first; `da-DK` gets `da`; `da` gets `da-DK` rather than nothing, but never easy language unasked. */
function findTag(tags: readonly string[], wanted: string): string | undefined {
  const begins = (prefix: string): string[] => tags.filter((tag) => `${tag}-`.toLowerCase().startsWith(`${prefix}-`));
  let prefix = wanted.toLowerCase();
  for (;;) {
    const exact = begins(prefix).find((tag) => tag.length === prefix.length);
    const cut = prefix.lastIndexOf('-');
    if (exact !== undefined || cut < 0) return exact ?? begins(prefix).find((tag) => !EASY.test(tag)) ?? begins(prefix)[0];
    prefix = prefix.slice(0, cut);
  }
}

/** Which of the language tags is shown: the first of `languages` that is among them or near to one, else the first. */
export function chooseTag(tags: readonly string[], languages: readonly string[]): string | undefined {
  for (const wanted of languages) {
    const tag = findTag(tags, wanted);
    if (tag !== undefined) return tag;
  }
  return tags[0];
}
