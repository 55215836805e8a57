const EASY = /-simple$/i;

/** `da-simple` is for `da-simple` first; `da-DK` gets `da`; `da` gets `da-DK` rather than nothing, but never easy language unasked. */
function findTag(tags: readonly string[], wanted: string): string | undefined {
  for (let prefix = wanted.toLowerCase(); ; prefix = prefix.replace(/-[^-]*$/, '')) {
    const exact = tags.find((tag) => tag.toLowerCase() === prefix);
    if (exact !== undefined) return exact;
    if (prefix.includes('-')) continue;
    const near = tags.filter((tag) => tag.toLowerCase().startsWith(`${prefix}-`));
    return near.find((tag) => !EASY.test(tag)) ?? near[0];
  }
}

/** Which of the language tags is shown: the first of `languages` that is among them or near to one, else the first. */
export function chooseTag(tags: readonly string[], languages: readonly string[]): string | undefined {
  return languages.map((wanted) => findTag(tags, wanted)).find((tag) => tag !== undefined) ?? tags[0];
}
