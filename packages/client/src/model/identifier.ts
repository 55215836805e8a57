import * as v from 'valibot';

/** A name that stands in addresses: `park-spoor-noord`. */
export const IdentifierSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is not an identifier like park-spoor-noord'));
