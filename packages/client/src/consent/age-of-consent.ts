/** How old one has to be in a country to consent oneself, and where that stands. */
export interface AgeOfConsent {
  /** Whole years. */
  readonly age: number;
  /** The law, as it is cited there. */
  readonly source: string;
}

const GDPR = 'GDPR, Article 8(1): no law of its own';

/**
 * The age of digital consent by country (ISO 3166-1 alpha-2): from it on a young person consents to what is offered online without a
 * parent or guardian. Article 8(1) GDPR says 16, and lets each country say less, never less than 13. Stand of November 2026; a country is in it only
 * where its law is known.
 */
export const agesOfConsent: Readonly<Partial<Record<string, AgeOfConsent>>> = {
  AT: { age: 14, source: 'Datenschutzgesetz (DSG), § 4(4)' },
  BE: { age: 13, source: 'Act of 30 July 2018 on the protection of natural persons, Article 7' },
  BG: { age: 14, source: 'Zakon za zashtita na lichnite danni, Article 25c' },
  CY: { age: 14, source: 'Law 125(I)/2018, section 8' },
  CZ: { age: 15, source: 'Zákon č. 110/2019 Sb., § 7' },
  DE: { age: 16, source: GDPR },
  // 13 until the end of 2023.
  DK: { age: 15, source: 'Databeskyttelsesloven, § 6(2), since 1 January 2024' },
  EE: { age: 13, source: 'Isikuandmete kaitse seadus, § 8' },
  ES: { age: 14, source: 'Ley Orgánica 3/2018, artículo 7' },
  FI: { age: 13, source: 'Tietosuojalaki 1050/2018, 5 §' },
  FR: { age: 15, source: 'Loi n° 78-17 du 6 janvier 1978, article 45' },
  GB: { age: 13, source: 'Data Protection Act 2018, section 9' },
  GR: { age: 15, source: 'Law 4624/2019, Article 21' },
  HR: { age: 16, source: 'Zakon o provedbi Opće uredbe o zaštiti podataka (NN 42/2018), članak 19' },
  HU: { age: 16, source: GDPR },
  IE: { age: 16, source: 'Data Protection Act 2018, section 31' },
  IS: { age: 13, source: 'Lög nr. 90/2018, 10. gr.' },
  IT: { age: 14, source: 'Decreto legislativo 196/2003, articolo 2-quinquies' },
  LI: { age: 16, source: GDPR },
  LT: { age: 14, source: 'Asmens duomenų teisinės apsaugos įstatymas, 6 straipsnis' },
  LU: { age: 16, source: GDPR },
  LV: { age: 13, source: 'Fizisko personu datu apstrādes likums, 33. pants' },
  MT: { age: 13, source: 'Subsidiary Legislation 586.11' },
  NL: { age: 16, source: 'Uitvoeringswet Algemene verordening gegevensbescherming, artikel 5' },
  NO: { age: 13, source: 'Personopplysningsloven, § 5' },
  PL: { age: 16, source: GDPR },
  PT: { age: 13, source: 'Lei n.º 58/2019, artigo 16.º' },
  RO: { age: 16, source: GDPR },
  SE: { age: 13, source: 'Lag (2018:218), 2 kap. 4 §' },
  SI: { age: 15, source: 'Zakon o varstvu osebnih podatkov (ZVOP-2), 8. člen' },
  SK: { age: 16, source: 'Zákon č. 18/2018 Z. z., § 15' },
};

/** The highest that any country can have, and what holds where nothing else is known: Article 8(1) GDPR. */
export const HIGHEST_AGE_OF_CONSENT = 16;

/**
 * From which age on a person in a country consents themselves.
 *
 * @param country ISO 3166-1 alpha-2, in any case: `NO`
 * @returns whole years; 16 for a country that the table does not have
 */
export function ageOfConsent(country: string): number {
  const code = country.trim().toUpperCase();
  return (Object.hasOwn(agesOfConsent, code) ? agesOfConsent[code]?.age : undefined) ?? HIGHEST_AGE_OF_CONSENT;
}
