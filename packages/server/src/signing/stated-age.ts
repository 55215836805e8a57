import type { AgeStatement, Petition, Signature } from '@dugnad/client/model';

/** What a signer said of their age, beside what was asked: part of the proof, since it decides who has to agree. Nothing where nothing was asked. */
export function statedAge({ minimumAge, guardianBelow }: Petition['eligibility'], { guardian }: Pick<Signature, 'guardian'>): AgeStatement | undefined {
  if (guardianBelow !== undefined) return { rule: `guardian-below-${guardianBelow}`, stated: guardian ? 'below' : 'at-or-above' };
  return minimumAge === undefined ? undefined : { rule: `minimum-${minimumAge}`, stated: 'at-or-above' };
}
