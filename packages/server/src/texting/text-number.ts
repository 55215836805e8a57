import type { Volunteer } from '@dugnad/client/model';
import { canonicalPhone } from '../secrets/canonical-phone.ts';

/** A number with its country (E.164). */
export const isTextNumber = (phone: string): boolean => /^\+[1-9]\d{7,14}$/.test(phone);

/** How somebody can be reached, as far as it says how they are reminded. */
export type Reached = Pick<Volunteer, 'preferred' | 'noCalls'> & { phone: string | null; email: string | null };

/** The number with its country, where the association says which one that is; else nobody knows whose telephone would ring. */
function numberOf({ phone }: Pick<Reached, 'phone'>, association: Parameters<typeof canonicalPhone>[1]): string | undefined {
  const number = phone === null ? undefined : canonicalPhone(phone, association);
  return number !== undefined && isTextNumber(number) ? number : undefined;
}

/**
 * Where a message of the server goes to, if to a telephone: who asked for messages, and who left a number alone. Who does not want to be
 * called, or calls themselves, has said how else they want to be reached: a message comes by itself only where that was it. A person at the desk may still write one.
 */
export function textNumberOf(person: Reached, association: Parameters<typeof canonicalPhone>[1]): string | undefined {
  const { preferred, noCalls, email } = person;
  const isWanted = preferred === 'text' || (email === null && !noCalls && preferred !== 'self');
  return isWanted ? numberOf(person, association) : undefined;
}
