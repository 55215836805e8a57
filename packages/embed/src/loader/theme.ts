// The file for pages, and visitors, who may want another theme (start-loader.ts).
import { useTheme, type ThemeName } from '@dugnad/elements/theme';
import { themeOf } from './theme-of.ts';

/** Gives the page the theme that the script tag, or the visitor, asks for. */
export function startTheme(from: string): void {
  const name = themeOf(from);
  // What a tag says may be anything: `useTheme` answers for that.
  if (name !== undefined) useTheme(name as ThemeName);
}
