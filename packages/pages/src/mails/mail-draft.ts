import type { ChosenText } from '@dugnad/client/model';

/** Words of a mail: ours, in its language, or what somebody else wrote, with its own `lang` and `dir`. */
export type Said = string | ChosenText;

/** A name and what it is: "To: the city council". */
export interface Fact {
  label: string;
  value: Said;
}

/** What a fact is called, before it: a question ends by its own sign. */
export const calledBy = (label: string): string => (/[?؟]\s*$/.test(label) ? label : `${label}:`);

interface Blocks {
  title: { text: Said };
  subject: { text: Said };
  words: { text: Said };
  quiet: { text: Said };
  quote: { text: Said };
  facts: { facts: readonly Fact[] };
  /** A telephone number to tap; `note` stands beside it. */
  call: { label: string; number: string; note?: string };
  /** To be pasted into a list of one's own: kept as it is, with its tabs. */
  row: { text: string };
  code: { code: string };
  button: { label: string; address: string };
  link: { label: string; address: string };
}

type Kinds = keyof Blocks;
type BlockOf<Kind extends Kinds> = { [Each in Kind]: { kind: Each } & Blocks[Each] }[Kind];

/** One piece of a mail. Plain text and HTML are both written from these, so that they say the same. */
export type MailBlock = BlockOf<Kinds>;

/** How each kind is written in one form. */
export type BlockWriters = { readonly [Kind in Kinds]: (block: BlockOf<Kind>) => string };

export function writeBlock<Kind extends Kinds>(block: BlockOf<Kind>, writers: BlockWriters): string {
  return writers[block.kind](block);
}

/** A mail before it has a form. There is one button or link in it at most, and a number to tap. */
export interface MailDraft {
  subject: string;
  blocks: readonly MailBlock[];
  /** Who writes, and how to reach them. */
  foot: readonly MailBlock[];
}
