import { msg } from '@lit/localize';

/** What the page alone says: the element has a script for it. */
export const helpWords = {
  kept: (): string => msg('What you choose here is not kept.', { id: 'pages.volunteer.kept' }),
  changed: (): string => msg('This text has been changed. Please read it again.', { id: 'pages.volunteer.declaration.changed' }),
  contradiction: (): string => msg('You asked us to call. Choose another way, or untick this.', { id: 'pages.volunteer.contradiction' }),
};
