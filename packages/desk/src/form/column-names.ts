/** What a column of a list of people can be about. */
export const COLUMNS = ['name', 'given', 'family', 'phone', 'email', 'languages', 'availability'] as const;
export type Column = (typeof COLUMNS)[number];

// Headings as associations write them, in the languages of the desk: en, nb, nn, da, sv, fi, de, nl, fr, pl, tr, uk, ar; then the names in our own exports.
const NAMES: Readonly<Record<Column, string>> = {
  name: 'name, full name, volunteer, navn, fullt navn, frivillig, namn, fullt namn, fulde navn, fullständigt namn, nimi, koko nimi, vapaaehtoinen, vollständiger name, freiwillige, naam, volledige naam, vrijwilliger, nom complet, nom et prénom, bénévole, imię i nazwisko, wolontariusz, ad soyad, adı soyadı, isim, gönüllü, імʼя та прізвище, прізвище та імʼя, піб, волонтер, الاسم, الاسم الكامل, المتطوع',
  given: 'first name, given name, fornavn, førenamn, förnamn, etunimi, vorname, voornaam, prénom, imię, ad, adı, імʼя, الاسم الأول',
  family: 'last name, surname, family name, etternavn, etternamn, efternavn, efternamn, sukunimi, nachname, familienname, achternaam, nom, nom de famille, nazwisko, soyad, soyadı, прізвище, اسم العائلة, اللقب',
  phone: 'phone, telephone, phone number, telephone number, mobile, mobile phone, mobile number, tel, cell, telefon, telefonnummer, tlf, mobil, mobilnummer, mobiltelefon, tlfnr, telefonnr, tlf nr, mobilnr, puhelin, puhelinnumero, matkapuhelin, handy, handynummer, telefoon, telefoonnummer, gsm, mobiel, téléphone, portable, numéro de téléphone, numer telefonu, komórka, telefon numarası, cep telefonu, cep, телефон, номер телефону, мобільний, الهاتف, رقم الهاتف, الجوال, رقم الجوال, هاتف',
  email: 'email, e mail, mail, email address, e mail address, epost, e post, epostadresse, e postadresse, epostadresse, mailadresse, epostadress, e postadress, mejl, sähköposti, sähköpostiosoite, email adresse, e mail adresse, mailadres, e mailadres, emailadres, courriel, adresse e mail, adresse électronique, adres e mail, adres email, eposta, e posta, e posta adresi, ел пошта, електронна пошта, адреса електронної пошти, пошта, البريد الإلكتروني, بريد إلكتروني, الإيميل',
  languages: 'language, languages, speaks, språk, snakker, sprog, taler, talar, kieli, kielet, kielitaito, sprache, sprachen, taal, talen, spreekt, langue, langues, langues parlées, język, języki, dil, diller, мова, мови, اللغة, اللغات',
  availability: 'availability, available, when, half days, days, tilgjengelig, tilgjengelighet, når, dager, halvdager, tilgjengeleg, dagar, halvdagar, tilgængelig, tilgængelighed, hvornår, dage, halvdage, tillgänglig, tillgänglighet, när, saatavuus, milloin, päivät, puolipäivät, verfügbarkeit, verfügbar, wann, tage, halbtage, beschikbaarheid, beschikbaar, wanneer, dagen, dagdelen, disponibilité, disponibilités, quand, jours, demi journées, dostępność, kiedy, dni, uygunluk, ne zaman, günler, доступність, коли, дні, الأوقات المتاحة, متى, الأيام',
};

/** Small letters and digits alone: a colon, a hyphen, an asterisk or an apostrophe of any kind says nothing. Marks of letters stay, except those that Arabic and others leave out. */
export function plainWord(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/['’ʼ`´.*:]|[\u064b-\u0652]/gu, '').replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
}

const byWord = new Map(COLUMNS.flatMap((column) => NAMES[column].split(', ').map((word) => [plainWord(word), column] as const)));

/** What a heading says that its column is about; a word in brackets behind it says nothing. */
export function columnOf(heading: string): Column | undefined {
  return byWord.get(plainWord(heading)) ?? byWord.get(plainWord(heading.replace(/\(.*/u, '')));
}
