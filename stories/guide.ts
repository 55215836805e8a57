/** What a newcomer is told about one element, beside its stories: `<name>.guide.ts` exports it as `guide`. Words in backticks are code. */
export interface Guide {
  /** Ends the sentence "Use it when …". */
  readonly useWhen: string;
  /** What serves better, and when: each ends the sentence "When …". */
  readonly insteadWhen: readonly { readonly when: string; readonly use: string }[];
  /** The smallest HTML that works when it is pasted into a page with the script tag; the sweep pastes it. */
  readonly snippet: string;
  /** What the element's first story must be told as in Chromium's accessibility tree, in its words; none where it is silent. The sweep looks. */
  readonly roles: readonly string[];
  /** What each key does; none where nothing takes a key. */
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
  /** What the element does by itself so that everybody can use it. */
  readonly weDo: readonly string[];
  /** What is left to whoever puts it on a page. */
  readonly youDo: readonly string[];
}
