import type { KeptPetition } from '../api/desk-answers.ts';

/** The public registers that we know, by their countries (ISO 3166-1). */
const REGISTERS: ReadonlyMap<string, string> = new Map([['brreg', 'NO'], ['cvr', 'DK'], ['kvk', 'NL'], ['kbo', 'BE']]);

/** The beginnings of telephone numbers (ITU-T E.164) where we are asked for most. */
const NUMBERS: readonly (readonly [prefix: string, country: string])[] = [['+31', 'NL'], ['+32', 'BE'], ['+33', 'FR'], ['+43', 'AT'], ['+45', 'DK'], ['+46', 'SE'], ['+47', 'NO'], ['+48', 'PL'], ['+49', 'DE'], ['+352', 'LU'], ['+353', 'IE'], ['+354', 'IS'], ['+358', 'FI'], ['+372', 'EE']];

/** The country of an association, where it can be told: by the register that it is in, else by its telephone number. Undefined where it cannot. */
export function countryOf({ controller, contact }: Pick<KeptPetition, 'controller' | 'contact'>): string | undefined {
  const phone = (controller.phone ?? contact?.phone ?? '').replace(/[\s().-]/g, '').replace(/^00/, '+');
  return REGISTERS.get(controller.register?.scheme ?? '') ?? NUMBERS.find(([prefix]) => phone.startsWith(prefix))?.[1];
}
