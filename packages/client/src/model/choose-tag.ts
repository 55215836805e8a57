const lower = (tag: string): string => tag.toLowerCase();
const languageOf = (tag: string): string => lower(tag).split('-')[0] ?? '';

/** `da-simple` is for `da-simple` first; `da-DK` gets `da`; `da` gets `da-DK` rather than nothing, but never easy language unasked. */
function findTag(tags: readonly string[], wanted: string): string | undefined {
  const parts = lower(wanted).split('-');
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join('-');
    const exact = tags.find((tag) => lower(tag) === prefix);
    if (exact !== undefined) return exact;
  }
  const kin = tags.filter((tag) => languageOf(tag) === parts[0]);
  return kin.find((tag) => !lower(tag).endsWith('-simple')) ?? kin[0];
}

/** Which of the language tags is shown: the first of `languages` that is among them or near to one, else the first. */
export function chooseTag(tags: readonly string[], languages: readonly string[]): string | undefined {
  for (const wanted of languages) {
    const tag = findTag(tags, wanted);
    if (tag !== undefined) return tag;
  }
  return tags[0];
}
