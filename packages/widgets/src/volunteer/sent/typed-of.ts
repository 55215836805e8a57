import type { SignUpInput } from '@dugnad/client/model';
import { declarationField } from '../signing-up/declaration/declaration-field.ts';
import type { Typed } from '../signing-up/read-sign-up.ts';

/** How old one is, of whoever came with somebody; of others it is asked anew. */
function typedGuardian({ guardian }: SignUpInput): Typed {
  return guardian ? { age: 'younger', guardian: guardian.name, guardianPhone: guardian.phone, guardianEmail: guardian.email ?? '' } : {};
}

/** The fields that a sign-up came from. That shifts overlap is asked anew, and so is the yes to what is to be prepared. */
export function typedOf(signUp: SignUpInput): Typed {
  const { person, shiftIds: shift, message, availability, languages, needs, talk, declarations = [] } = signUp;
  const said = Object.entries({ ...person, shift, message, availability, languages, needs }).flatMap(([name, value]): [string, Typed[string]][] => (value === undefined ? [] : [[name, value]]));
  const declared = declarations.map((one): [string, string] => [declarationField(one), one.method]);
  return { ...Object.fromEntries(said), ...(talk && { preferred: 'talk', talk: talk.id, talkMode: talk.mode }), ...typedGuardian(signUp), ...Object.fromEntries(declared) };
}
