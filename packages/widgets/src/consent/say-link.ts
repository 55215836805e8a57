import { msg } from '@lit/localize';

/** What the link to the choices is called, on it and where one is told of it. */
export const sayLink = (): string => msg('Privacy choices', { id: 'consent.link' });
