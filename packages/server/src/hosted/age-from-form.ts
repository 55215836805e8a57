import type { FilledForm } from '@dugnad/client/hosted';
import type { SignUp } from '@dugnad/client/model';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

function guardianFrom({ guardian: name = '', guardianPhone: phone = '', guardianEmail: email = '' }: FilledForm): NonNullable<SignUp['guardian']> {
  return { name, phone, ...(email.trim() !== '' && { email }) };
}

/**
 * How old somebody says to be. Where the age decides whether a guardian comes along, the fields of that person are on the page, which cannot hide them without
 * script: they are read only of whoever says to be younger.
 */
export function ageFromForm(filled: FilledForm, { guardianBelow }: Pick<StoredOpportunity, 'guardianBelow'>): Pick<SignUp, 'oldEnough' | 'guardian'> {
  const { age, oldEnough = '' } = filled;
  if (guardianBelow === undefined) return oldEnough === '' ? {} : { oldEnough: true };
  if (age === 'older') return { oldEnough: true };
  return age === 'younger' ? { guardian: guardianFrom(filled) } : {};
}
