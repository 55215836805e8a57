export { inheritTheme } from './inherit-theme.ts';
export { useTheme, type ThemeName } from './use-theme.ts';
