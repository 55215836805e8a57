import { msg } from '@lit/localize';

/** That Global Privacy Control counts, where one would be asked otherwise. */
export const saySignal = (): string => msg('Your browser says no to sharing data. We follow that.', { id: 'consent.signal' });
