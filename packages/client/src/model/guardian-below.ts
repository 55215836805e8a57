import * as v from 'valibot';

/**
 * Whole years, 13 to 18, and more than `minimumAge` where there is one: who is younger comes with a parent or guardian, who has to agree.
 * `ageOfConsent` of `@dugnad/client/consent` knows what the law of a country says.
 */
export const GuardianBelowSchema = v.pipe(v.number(), v.integer(), v.minValue(13, 'is not 13 to 18'), v.maxValue(18, 'is not 13 to 18'));

interface Ages {
  minimumAge?: number | undefined;
  guardianBelow?: number | undefined;
}

/** Else nobody could ever come with a guardian. */
export function isAboveMinimum({ minimumAge = 0, guardianBelow }: Ages): boolean {
  return guardianBelow === undefined || guardianBelow > minimumAge;
}

export const ABOVE_MINIMUM = 'has a guardianBelow that is not above minimumAge';
