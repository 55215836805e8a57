/** The languages our texts are translated into; English is the source and needs no file. */
export const translated: readonly string[] = ['nb', 'da', 'nl'];

/**
 * Which other languages a reader of one language reads without effort, nearest first. Faroese,
 * Greenlandic and Northern Sami readers had Danish or Norwegian at school; Frisian, Limburgish and
 * West Flemish readers write Dutch. Nobody else is sent to a neighbour: English is then clearer.
 */
const nearest = new Map(Object.entries({
  nn: 'nb da sv',
  nb: 'nn da sv',
  no: 'nb nn da sv',
  da: 'nb nn sv',
  sv: 'nb nn da',
  fo: 'da nb',
  kl: 'da',
  se: 'nb sv',
  fy: 'nl',
  li: 'nl',
  vls: 'nl',
}));

/** `nl-Latn-BE` → `nl-latn-be`, `nl-latn`, `nl`: the look-up of RFC 4647 §3.4. */
function shortened(tag: string): string[] {
  const parts = tag.toLowerCase().split(/[-_]/);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** What a reader of this tag reads, best first. */
function readableBy(tag: string): string[] {
  const exact = shortened(tag.trim());
  return [...exact, ...(nearest.get(exact.at(-1) ?? '')?.split(' ') ?? [])];
}

/**
 * The language to show, out of those there are.
 *
 * @param wanted BCP 47 tags in the reader's order; `_` is forgiven, an empty tag is passed over.
 * @param available Tags of the translations there are; English is always there.
 * @returns One of `available`, or `en`.
 */
export function matchLanguage(wanted: readonly string[], available: readonly string[]): string {
  for (const tag of wanted) {
    for (const candidate of readableBy(tag)) {
      const found = [...available, 'en'].find((one) => one.toLowerCase() === candidate);
      if (found) return found;
    }
  }
  return 'en';
}
