// The file for pages, and visitors, who ask for another theme (start-theme.ts).
export { useTheme } from '@dugnad/elements/theme';
