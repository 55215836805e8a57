import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { columnOf } from './column-names.ts';
import { readHalfDays } from './read-half-days.ts';
import { readLanguages } from './read-spoken.ts';
import { listedPeople, readVolunteerTable } from './read-volunteer-file.ts';
import type { ListedPerson } from './read-volunteer-file.ts';

const read = (text: string): ListedPerson[] => {
  const table = readVolunteerTable(text);
  return listedPeople(table, table.columns);
};

describe('the heading of a column', () => {
  for (const [language, headings] of Object.entries({
    en: ['Name', 'Phone', 'E-mail', 'Languages', 'Availability'], nb: ['Navn', 'Tlf.', 'E-post', 'Språk', 'Tilgjengelighet'], nn: ['Namn', 'Telefonnummer', 'Epost', 'Språk', 'Halvdagar'], da: ['Fulde navn', 'Mobil', 'Mail', 'Sprog', 'Hvornår'],
    sv: ['Namn', 'Mobilnummer', 'E-postadress', 'Talar', 'Tillgänglig'], fi: ['Nimi', 'Puhelinnumero', 'Sähköposti', 'Kielet', 'Milloin'], de: ['Vollständiger Name', 'Handy', 'E-Mail-Adresse', 'Sprachen', 'Verfügbarkeit'], nl: ['Naam', 'GSM', 'E-mailadres', 'Talen', 'Beschikbaarheid'],
    fr: ['Nom et prénom', 'Téléphone', 'Courriel', 'Langues parlées', 'Disponibilités'], pl: ['Imię i nazwisko', 'Numer telefonu', 'Adres e-mail', 'Języki', 'Dostępność'], tr: ['Ad Soyad', 'Cep telefonu', 'E-posta', 'Diller', 'Uygunluk'],
    uk: ['Прізвище та імʼя', 'Телефон', 'Ел. пошта', 'Мови', 'Доступність'], ar: ['الاسم الكامل', 'رقم الهاتف', 'البريد الإلكتروني', 'اللغات', 'الأوقات المتاحة'], 'our own files': ['name', 'phone', 'email', 'languages', 'availability'],
  })) {
    it(`is known in ${language}`, () => deepEqual(headings.map(columnOf), ['name', 'phone', 'email', 'languages', 'availability']));
  }

  it('is known with a colon, in capitals and with words in brackets, and not where it is about something else', () => {
    deepEqual(['NAVN:', ' telefon * ', 'E-mail (privat)', 'Postcode', '', '90 00 00 00', 'constructor'].map(columnOf), ['name', 'phone', 'email', undefined, undefined, undefined, undefined]);
  });
});

describe('languages in a cell', () => {
  for (const [cell, tags] of [
    ['norsk, English', ['nb', 'en']], ['Norwegian and Arabic', ['nb', 'ar']], ['svensk / dansk', ['sv', 'da']], ['العربية', ['ar']], ['українська; polski', ['uk', 'pl']], ['nb en ar', ['nb', 'en', 'ar']], ['Deutsch und Französisch', ['de', 'fr']],
    ['farsi & dari', ['fa', 'fa-AF']], ['Somali', ['so']], ['Soomaali', ['so']], ['tigrinja', ['ti']], ['nb, nb', ['nb']], ['', []], ['Klingonsk', ['?Klingonsk']], ['a bit of everything', ['?a bit of everything']],
  ] as const) {
    it(`${JSON.stringify(cell)} is ${tags.join(' ') || 'none'}`, () => deepEqual(readLanguages(cell), tags));
  }
});

const all = (day: string): string[] => ['morning', 'afternoon', 'evening'].map((part) => `${day}-${part}`);

describe('half-days in a cell', () => {
  for (const [cell, days] of [
    ['Monday morning', ['monday-morning']], ['mandag kveld, onsdag formiddag', ['monday-evening', 'wednesday-morning']], ['Mondays', all('monday')], ['tirsdager', all('tuesday')], ['Freitagabend', ['friday-evening']], ['zaterdagochtend; zondagmiddag', ['saturday-morning', 'sunday-afternoon']],
    ['mercredi après-midi', ['wednesday-afternoon']], ['lördag förmiddag och söndag', ['saturday-morning', ...all('sunday')]], ['keskiviikko ilta', ['wednesday-evening']], ['piątek wieczorem', ['friday-evening']], ['salı akşam', ['tuesday-evening']], ['середа ввечері', ['wednesday-evening']],
    ['الاثنين مساء', ['monday-evening']], ['monday-morning friday-evening', ['monday-morning', 'friday-evening']], ['ma, ti', [...all('monday'), ...all('tuesday')]], ['', []], ['when it rains', ['?when it rains']], ['Monday sometimes', ['?Monday sometimes']],
  ] as const) {
    it(`${JSON.stringify(cell)} is ${days.join(' ') || 'none'}`, () => deepEqual(readHalfDays(cell), days));
  }
});

describe('a list of volunteers', () => {
  const aud = { person: { name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org' } };
  for (const [sign, name] of [[',', 'commas'], [';', 'semicolons'], ['\t', 'tabs']] as const) {
    it(`is read with ${name} between columns, in any order, and other columns are left alone`, () => {
      const text = [['E-post', 'Adresse', 'Navn', 'Telefon'], ['aud@example.org', 'Storgata 1', 'Aud Berg', '90 00 00 00'], ['', '', 'Bo Dahl', '+47 91 00 00 00']].map((row) => row.join(sign)).join('\r\n');
      deepEqual(read(text), [{ line: 2, ...aud }, { line: 3, person: { name: 'Bo Dahl', phone: '+47 91 00 00 00' } }]);
    });
  }

  it('puts first and last names together, and takes a “nom” that stands alone for the whole name', () => {
    deepEqual(read('Fornavn;Etternavn;Tlf\nAud;Berg;90000000\nBo;;91000000').map(({ person: { name } }) => name), ['Aud Berg', 'Bo']);
    deepEqual(read('Nom;Téléphone\nZoé Martin;90000000').map(({ person: { name } }) => name), ['Zoé Martin']);
    deepEqual(read('Nom;Prénom;Téléphone\nMartin;Zoé;90000000').map(({ person: { name } }) => name), ['Zoé Martin']);
  });

  it('has rows that are people from the first on where there is no heading that one knows: then somebody chooses', () => {
    const table = readVolunteerTable('Aud Berg;90 00 00 00\nBo Dahl;91 00 00 00;bo@example.org');
    deepEqual([table.headings, table.columns, table.rows.length], [['', '', ''], [undefined, undefined, undefined], 2]);
    deepEqual(listedPeople(table, ['name', 'phone', 'email']), [{ line: 1, person: { name: 'Aud Berg', phone: '90 00 00 00' } }, { line: 2, person: { name: 'Bo Dahl', phone: '91 00 00 00', email: 'bo@example.org' } }]);
  });

  it('takes the first of two columns of one thing, and a cell that would be a formula as it stands', () => {
    deepEqual(read('Navn;Telefon;Mobil\n=1+1;90000000;91000000').map(({ person }) => person), [{ name: '=1+1', phone: '90000000' }]);
  });

  it('is nobody in an empty file', () => {
    deepEqual([read(''), read('Navn;Telefon'), readVolunteerTable('').headings], [[], [], []]);
  });

  // As our own files are written: an apostrophe before what would be a formula, quotes where RFC 4180 asks for them.
  const cell = (value: string, separator: string): string => {
    const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
    return /["\r\n\t;,]/u.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };

  it('is read as our own files have it, whatever the people are called', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'Å', 'ع', '"', ';', ',', ' ', '=', '-', '+', '@', "'", '\n'), minLength: 1 }).map((text) => `A${text}z`.trim());
    const phone = fc.constantFrom('+4790000000', '90000000', '');
    const person = fc.record({ name: fc.oneof(word, word.map((text) => `=${text}`)), phone, email: fc.constantFrom('aud@example.org', ''), languages: fc.subarray(['nb', 'en', 'ar', 'zh-Hant'].map((tag) => tag.toLowerCase())), availability: fc.subarray([...all('monday'), ...all('sunday')]) }, { noNullPrototype: true });
    fc.assert(fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), fc.constantFrom(';', ','), (people, separator) => {
      const rows = people.map(({ name, phone: number, email, languages, availability }) => [name, number, email, languages.join(' '), availability.join(' ')]);
      const text = `\uFEFF${[['name', 'phone', 'email', 'languages', 'availability'], ...rows].map((row) => `${row.map((value) => cell(value, separator)).join(separator)}\r\n`).join('')}`;
      const again = read(text).map(({ person: { name, phone: number = '', email = '' }, languages = [], availability = [] }) => ({ name, phone: number, email, languages, availability }));
      deepEqual(again, people);
    }));
  });

  it('never fails, whatever stands in the file', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', 'Navn', 'Telefon', 'Språk', 'Når', 'mandag', '?', ' ') }), (text) => equal(Array.isArray(read(text)), true)));
  });
});
