import { msg, str } from '@lit/localize';

/** What the page behind a mailed link says. */
export const confirmWords = {
  heading: (): string => msg('Confirm your signature', { id: 'pages.confirm.heading' }),
  named: (name: string): string => msg(str`You signed as ${name}.`, { id: 'pages.confirm.named' }),
  notYet: (): string => msg('It counts once you press the button.', { id: 'pages.confirm.not-yet' }),
  press: (): string => msg('Confirm my signature', { id: 'pages.confirm.press' }),
  notYou: (): string => msg('Was it not you? Then do nothing. It is deleted by itself.', { id: 'pages.confirm.not-you' }),
  expired: (): string => msg('This link cannot be used any more', { id: 'pages.confirm.expired' }),
  again: (): string => msg('Sign once more, and you get a new link.', { id: 'pages.confirm.again' }),
  toPetition: (): string => msg('Go to the petition', { id: 'pages.confirm.to-petition' }),
};
