import { msg } from '@lit/localize';

/** That something did not come, in passing. */
export const sayFailed = (): string => msg('That did not work. Try again.', { id: 'consent.failed' });
