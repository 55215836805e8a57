/**
 * Keeps the language of the document with this entry of the browser's history, and nowhere else: whoever loads the page again
 * finds it, whoever closes the tab or signs out leaves nothing behind.
 */
export function keepLanguage(): void {
  history.replaceState({ language: document.documentElement.lang }, '');
}

/** BCP 47; empty where nothing was kept. */
export function keptLanguage(): string {
  const { language } = (history.state ?? {}) as { language?: unknown };
  return typeof language === 'string' ? language : '';
}
