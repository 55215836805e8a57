import { useTheme } from '@dugnad/elements/theme';

/** One look that a page may give us, as the toolbar offers it. */
interface Theme {
  readonly value: string;
  readonly title: string;
  /** What the page says of its colours. */
  readonly scheme: 'light' | 'dark';
  /** What `<html data-dugnad-theme>` says; nothing for the theme that needs no word. Its style sheet is imported by preview.ts. */
  readonly named?: string;
  /** Makes the theme where no style sheet can; gives back what ends it. */
  readonly start?: () => () => void;
}

/** The themes there are; a new one has its line here. */
export const themes: readonly Theme[] = [
  { value: 'light', title: 'Light', scheme: 'light' },
  { value: 'dark', title: 'Dark', scheme: 'dark' },
  { value: 'inherit', title: 'Inherited from a page with other looks', scheme: 'light', named: 'inherit', start: () => useTheme('inherit') },
  { value: 'high-contrast', title: 'High contrast', scheme: 'light', named: 'high-contrast' },
  { value: 'high-contrast-dark', title: 'High contrast, dark', scheme: 'dark', named: 'high-contrast' },
];
