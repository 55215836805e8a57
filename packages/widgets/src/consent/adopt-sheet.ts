/** Reads a sheet as text; called as Lit's, so that the same tools read ours. */
export const css: (strings: TemplateStringsArray, ...values: readonly string[]) => string = String.raw;

/** Has a shadow tree look as a sheet says. No style element and no attribute: strict pages refuse both. */
export function adoptSheet(root: ShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet];
}
