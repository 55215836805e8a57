/** What a client was told of one intent, the last word of each kind. */
export interface Told {
  readonly key: string;
  /** What all receipts say that it got. */
  readonly sent: string[];
  /** It was told that this is refused for good: with this code. */
  refused?: string;
  /** It was told that this could not be sent, and did not have it kept. */
  gaveUp?: boolean;
  /** It lay in the outbox and is there no more, and the page that could have been told was gone: then it must be kept. */
  leftUnseen?: boolean;
}

export const grouped = <Item>(items: readonly Item[], name: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item]);
  return groups;
};

const isOpen = ({ sent, refused, gaveUp, leftUnseen }: Told): boolean => sent.length === 0 && refused === undefined && !gaveUp && !leftUnseen;

function aboutLost({ key, sent, refused, leftUnseen }: Told): string[] {
  return [
    ...(sent.length > 0 ? [`${key} was told “sent” and is lost`] : []),
    ...(leftUnseen && refused === undefined ? [`${key} left the outbox and is lost`] : []),
  ];
}

function aboutKept({ key, sent, refused }: Told, kept: string): string[] {
  return [
    ...sent.filter((told) => told !== kept).map((told) => `${key} was told ${told} and is kept as ${kept}`),
    ...(refused === undefined ? [] : [`${key} was told “refused” (${refused}) and is kept`]),
  ];
}

function aboutEntry(entry: Told, kept: string | undefined): string[] {
  return [
    ...(kept === undefined ? aboutLost(entry) : aboutKept(entry, kept)),
    ...(isOpen(entry) ? [`${entry.key} was never told anything that ends it`] : []),
  ];
}

/**
 * What was told against the keys that are kept, with what a receipt says of each: lost, told otherwise, kept after a refusal, sent by nobody.
 */
export function compareTold(entries: readonly Told[], kept: ReadonlyMap<string, string>): string[] {
  const keys = new Set(entries.map(({ key }) => key));
  return [
    ...entries.flatMap((entry) => aboutEntry(entry, kept.get(entry.key))),
    ...[...kept.keys()].filter((key) => !keys.has(key)).map((key) => `${key} is kept and nobody sent it`),
  ];
}
