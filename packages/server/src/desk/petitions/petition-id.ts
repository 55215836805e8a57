import * as v from 'valibot';

/** The part of a petition's address that names it. */
export const PetitionIdSchema = v.pipe(v.string(), v.trim(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'not-an-identifier'));
