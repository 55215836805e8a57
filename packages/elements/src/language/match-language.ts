/**
 * The language that a reader of another one reads without effort. Faroese, Greenlandic and Northern Sámi readers had
 * Danish or Norwegian at school; Frisian, Limburgish and West Flemish readers write Dutch. Nobody else is sent to a
 * neighbour: English is then clearer.
 */
const nearest: Readonly<Record<string, string | null>> = {
  __proto__: null, // a page may name any word as its language
  no: 'nb',
  nn: 'nb',
  sv: 'nb',
  se: 'nb',
  fo: 'da',
  kl: 'da',
  fy: 'nl',
  li: 'nl',
  vls: 'nl',
};

/** What a reader of this tag reads, best first. */
function readableBy(tag: string): string[] {
  const own = tag.trim().toLowerCase().replaceAll('_', '-');
  return [own, nearest[own.replace(/-.*/, '')] ?? ''];
}

/**
 * The language to show, out of those there are.
 *
 * @param wanted BCP 47 tags in the reader's order; `_` is forgiven, an empty tag is passed over.
 * @param available Tags of the translations there are; English is always there.
 * @returns One of `available`, or `en`.
 */
export function matchLanguage(wanted: readonly string[], available: readonly string[]): string {
  for (const wish of wanted.flatMap(readableBy)) {
    // `nl-Latn-BE`, `nl-Latn`, `nl`: the look-up of RFC 4647 §3.4.
    for (let tag = wish; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = [...available, 'en'].find((one) => one.toLowerCase() === tag);
      if (found) return found;
    }
  }
  return 'en';
}
