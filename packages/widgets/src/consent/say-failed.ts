import { msg } from '@lit/localize';

/** Where the single choices do not come. */
export const sayFailed = (): string => msg('That did not work. Try again.', { id: 'consent.failed' });
