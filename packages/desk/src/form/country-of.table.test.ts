import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryOf } from './country-of.ts';

type Asked = Parameters<typeof countryOf>[0];

const asked = ({ scheme, phone, ofContact }: { scheme?: string; phone?: string; ofContact?: string }): Asked => ({
  controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [], ...(phone !== undefined && { phone }), ...(scheme !== undefined && { register: { scheme, number: '1' } }) } as Asked['controller'],
  ...(ofContact !== undefined && { contact: { name: 'Kari', languages: [], phone: ofContact } as NonNullable<Asked['contact']> }),
});

describe('the country of an association', () => {
  const KNOWN: [what: string, of: Parameters<typeof asked>[0], country: string | undefined][] = [
    ['the Norwegian register', { scheme: 'brreg' }, 'NO'], ['the Danish register', { scheme: 'cvr' }, 'DK'], ['the Dutch register', { scheme: 'kvk' }, 'NL'], ['the Belgian register', { scheme: 'kbo' }, 'BE'],
    ['a Danish number with blanks', { phone: '+45 33 12 34 56' }, 'DK'], ['a German number with brackets', { phone: '+49 (0)30 1234' }, 'DE'], ['a Polish number as it is dialled', { phone: '0048 22 123' }, 'PL'],
    ['a number of three digits of country', { phone: '+358-9-1234' }, 'FI'], ['an Estonian number with dots', { phone: '+372.123.456' }, 'EE'], ['a Luxembourg number, which begins as no other', { phone: '+352 1234' }, 'LU'],
    ['the number of the contact, where there is no other', { ofContact: '+46 8 123' }, 'SE'], ['its own number before that of the contact', { phone: '+47 22 33', ofContact: '+46 8 123' }, 'NO'],
    ['its register before its number', { scheme: 'cvr', phone: '+47 22 33' }, 'DK'], ['its number, where the register is another one', { scheme: 'other', phone: '+31 20 123' }, 'NL'],
    ['nothing', {}, undefined], ['a number without a country', { phone: '22 33 44 55' }, undefined], ['a country that we are not asked for', { phone: '+1 202 555' }, undefined],
    ['a register called as something that every object has', { scheme: 'constructor' }, undefined], ['an empty number', { phone: '' }, undefined],
  ];
  for (const [what, of, country] of KNOWN) {
    it(`is ${country ?? 'not known'} by ${what}`, () => equal(countryOf(asked(of)), country));
  }
});
