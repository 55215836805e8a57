import type { ChosenText } from '@dugnad/client/model';

/** Words of a mail: ours, in its language, or what somebody else wrote, with its own `lang` and `dir`. */
export type Said = string | ChosenText;

/** A name and what it is: "To: the city council". */
export interface Fact {
  label: string;
  value: Said;
}

/** One piece of a mail. Plain text and HTML are both written from these, so that they say the same. */
export type MailBlock =
  | { kind: 'title'; text: Said }
  | { kind: 'subject'; text: Said }
  | { kind: 'words'; text: Said }
  | { kind: 'quiet'; text: Said }
  | { kind: 'quote'; text: Said }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'code'; code: string }
  | { kind: 'button'; label: string; address: string }
  | { kind: 'link'; label: string; address: string };

/** A mail before it has a form. There is one button or link in it. */
export interface MailDraft {
  subject: string;
  blocks: readonly MailBlock[];
  /** Who writes, and how to reach them. */
  foot: readonly MailBlock[];
}
