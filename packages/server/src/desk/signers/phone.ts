import * as v from 'valibot';

/** A telephone number as people write it. */
export const PhoneSchema = v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d ()/.-]{5,25}$/, 'not-a-phone'));
