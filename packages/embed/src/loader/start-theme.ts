/** What a theme is started with; tests bring their own. */
export interface ThemeStart {
  /** Name of the file, beside the loader's. */
  readonly file: string;
  /** Address of the loader's own file, as the script tag names it. */
  readonly from: string;
  readonly load?: (url: string) => Promise<unknown>;
  /** Whether the visitor asks for more contrast. */
  readonly more?: Pick<MediaQueryList, 'matches' | 'addEventListener'>;
}

interface ThemeFile {
  readonly useTheme: (name: string) => void;
}

/** Modules have no `document.currentScript`; the tag is the one whose address is ours. */
const nameAt = (from: string): string | undefined => [...document.scripts].find(({ src }) => src === from)?.dataset['theme'];

/**
 * Fetches what themes are made of when the script tag asks for one by `data-theme`, or the visitor for more contrast. All others fetch
 * nothing. `data-theme="default"` keeps our own looks, whatever anybody asks for. Without the file our own looks stay, too.
 */
export function startTheme({ file, from, load = (url) => import(url), more = matchMedia('(prefers-contrast: more)') }: ThemeStart): void {
  const name = nameAt(from);
  if (name === 'default') return;
  const url = new URL(file, from).href;
  const start = (): void => {
    // From then on the file itself listens to what the visitor asks for.
    if (!name && !more.matches) return more.addEventListener('change', start, { once: true });
    load(url).then(
      (theme) => (theme as ThemeFile).useTheme(name ?? 'default'),
      (cause: unknown) => console.warn(`Dugnad: ${url} could not be loaded, so there is no theme.`, cause),
    );
  };
  start();
}
