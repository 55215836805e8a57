let names: Intl.DisplayNames | undefined;
let written = '';

/** What a language is called, `norsk bokmål`, in the visitor's own; a long list asks for hundreds, so the last table is kept. */
export function nameOfLanguage(code: string, [, language = 'en']: readonly string[]): string {
  if (!names || written !== language) names = new Intl.DisplayNames([language], { type: 'language' });
  written = language;
  return names.of(code) ?? code;
}
