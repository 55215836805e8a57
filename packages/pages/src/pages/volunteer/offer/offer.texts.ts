import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What an offer says, on its page and in its mail. `name`: who asks. */
export const offerTexts = {
  ask: (): string => msg('Can you help?', { id: 'pages.offer.ask' }),
  asks: (name: string): string => msg(str`${name} asks whether you can help.`, { id: 'pages.offer.asks' }),
  until: (moment: unknown): TemplateResult => msg(html`Please answer before ${moment}.`, { id: 'pages.offer.until' }),
  talkFirst: (name: string): string => msg(str`If you say yes, ${name} talks with you before it is yours.`, { id: 'pages.offer.talk-first' }),
  called: (): string => msg('We get in touch with you. You can still say yes or no here.', { id: 'pages.offer.called' }),
  declined: (): string => msg('Thank you for your answer.', { id: 'pages.offer.declined' }),
  expired: (): string => msg('It is too late to answer.', { id: 'pages.offer.expired' }),
  gone: (): string => msg('Help is not needed for this any more.', { id: 'pages.offer.gone' }),
  subject: (title: string): string => msg(str`Can you help? ${title}`, { id: 'mails.offered.subject' }),
  untilWords: (moment: string): string => msg(str`Please answer before ${moment}.`, { id: 'mails.offered.until' }),
  page: (): string => msg('On this page you can say yes or no. You can also ask for a call:', { id: 'mails.offered.page' }),
  open: (): string => msg('See it and answer', { id: 'mails.offered.open' }),
  why: (): string => msg('You get this mail because you have signed up to help. If you do not answer, nothing happens.', { id: 'mails.offered.why' }),
};
