export { createTheme, type DtcgColour, type DtcgTheme, type Theme, type ThemeOptions, type ThemePair } from './create-theme.ts';
export { deriveFromPage, type Declarations, type PageLooks } from './derive-from-page.ts';
export { highContrast } from './generated/roles.ts';
export { readColour, readLayer, type Layer } from './read-colour.ts';
export { contrastBetween, stackColours } from './stack-colours.ts';
