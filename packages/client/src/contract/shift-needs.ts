import { needsNotice } from '../model/needs.ts';
import type { SignUpInput } from '../model/sign-up.ts';
import { hashNotice } from '../submission/hash-notice.ts';
import { makeConsentRecord } from '../submission/make-consent-record.ts';
import { errorOf } from './petition-check.ts';
import { FRIEND, signUp, type ShiftCheck } from './shift-check.ts';

/** Asks for a seat, and says yes to its being kept, or no. */
export async function sampleNeeds(granted = true): Promise<Pick<SignUpInput, 'needs' | 'needsConsent'>> {
  const notice = needsNotice('en', ['I agree that Kari Lund reads it.']);
  const needsConsent = makeConsentRecord({
    noticeVersion: notice.noticeVersion, noticeHash: await hashNotice(notice), language: 'en',
    purposes: [{ id: 'needs', basis: 'consent', explicit: true }], choices: { needs: granted }, method: { layer: 'form', control: 'checkbox', component: 'contract suite' },
  });
  return { needs: ['seat'], needsConsent };
}

export const PREPARING: readonly ShiftCheck[] = [
  {
    title: 'takes what somebody asks to be prepared, with their yes',
    run: async (bench) => bench.same((await signUp(bench, { shiftIds: ['later'], ...(await sampleNeeds()) }, { to: FRIEND })).reference.length > 3, true, 'whether there is a reference'),
  },
  ...([['without a word on it', false], ['where somebody said no to its being kept', true]] as const).map(([what, isSaid]): ShiftCheck => ({
    title: `refuses what is to be prepared ${what}`,
    run: async (bench) => {
      const { needs, needsConsent } = await sampleNeeds(false);
      const error = await errorOf(signUp(bench, { shiftIds: ['later'], needs, ...(isSaid && { needsConsent }) }, { to: FRIEND }));
      bench.same([error.code, error.errors], ['invalid-input', [{ pointer: '/needsConsent', code: 'missing' }]], 'the error');
    },
  })),
  {
    title: 'needs no yes to what is not asked, for it is not kept',
    run: async (bench) => bench.same((await signUp(bench, { needs: ['seat'] })).reference.length > 3, true, 'whether there is a reference'),
  },
];
