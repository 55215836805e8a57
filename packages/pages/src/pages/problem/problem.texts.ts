import { msg } from '@lit/localize';

/** What is said where nothing can be shown. */
export const problemWords = {
  nothing: (): string => msg('There is nothing here', { id: 'pages.problem.nothing' }),
  failed: (): string => msg('That did not work', { id: 'pages.problem.failed' }),
  address: (): string => msg('Perhaps the address is not complete, or the page is gone.', { id: 'pages.problem.address' }),
  again: (): string => msg('Please go back, open the page anew and try again.', { id: 'pages.problem.again' }),
};
