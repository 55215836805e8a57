import { signText } from '../secrets/make-secrets.ts';

/** The status link of a request: 160 bits that nobody works out without the server's secret, the same each time they are asked for, and kept nowhere but as a hash. */
export const helpTokenOf = (secret: string, id: string): string => signText(secret, 'help-request', id);
