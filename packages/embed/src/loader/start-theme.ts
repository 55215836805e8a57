/** What a theme is started with; tests bring their own. */
export interface ThemeStart {
  /** Address of the loader's own file, as the script tag names it. */
  readonly from: string;
  readonly load?: () => Promise<{ readonly useTheme: (name: string) => void }>;
  /** Whether the visitor asks for more contrast. */
  readonly more?: Pick<MediaQueryList, 'matches'>;
}

/**
 * Fetches what themes are made of when the script tag asks for one by `data-theme`, or the visitor asks for more contrast when the page is opened. All others
 * fetch nothing. `data-theme="default"` keeps our own looks, whatever anybody asks for. Without the file our own looks stay, too.
 */
export function startTheme({ from, load = () => import('./theme.ts') as never, more = matchMedia('(prefers-contrast: more)') }: ThemeStart): void {
  // Modules have no `document.currentScript`; the tag is the one whose address is ours.
  const name = [...document.scripts].find(({ src }) => src === from)?.dataset['theme'] ?? (more.matches ? '' : 'default');
  // A file that does not come is told of by the browser itself.
  if (name !== 'default') void load().then(({ useTheme }) => useTheme(name || 'default'));
}
