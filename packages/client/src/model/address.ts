import * as v from 'valibot';

/**
 * An address that may be put into a link. Only schemes that open something for the visitor: `javascript:` and `data:`
 * would run as the page that shows them.
 */
export const LinkSchema = v.pipe(v.string(), v.regex(/^(https?:\/\/|mailto:|tel:|sms:)\S+$/i, 'is not an address that can be linked to'));

/** The address of a page or file on the web. */
export const WebAddressSchema = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, 'is not a web address'));
