/** One look that a page may give us, as the toolbar offers it. */
interface Theme {
  readonly value: string;
  readonly title: string;
  /** What the page says of its colours; both where the visitor decides. */
  readonly scheme: 'light' | 'dark' | 'light dark';
  /** What `<html data-dugnad-theme>` says; nothing for the theme that needs no word. */
  readonly named?: string;
}

/** The themes there are. One that is new has its style sheet imported by preview.ts, and its line here. */
export const themes: readonly Theme[] = [
  { value: 'light', title: 'Light', scheme: 'light' },
  { value: 'dark', title: 'Dark', scheme: 'dark' },
];
