/**
 * A country by the name that a language has for it.
 * @param language BCP 47; of several, the first that a browser has
 * @param country ISO 3166-1 alpha-2; what is none is said as it is
 */
export function sayCountry(language: string | readonly string[], country: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country; // not a code of a country
  }
}
