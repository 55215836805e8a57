import { msg } from '@lit/localize';

/** Of a consent that is needed and not given: the same at the box, above a form, and on a page without script. */
export const sayMissing = (): string => msg('Please tick this box if you agree. It is needed to go on.', { id: 'consent-choice.missing' });
