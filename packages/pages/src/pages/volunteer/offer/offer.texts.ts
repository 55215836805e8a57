import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What an offer says. `name`: who asks. */
export const offerTexts = {
  ask: (): string => msg('Can you help?', { id: 'pages.offer.ask' }),
  asks: (name: string): string => msg(str`${name} asks whether you can help.`, { id: 'pages.offer.asks' }),
  until: (moment: unknown): TemplateResult => msg(html`Please answer by ${moment}.`, { id: 'pages.offer.until' }),
  talkFirst: (name: string): string => msg(str`If you say yes, ${name} talks with you before it is yours.`, { id: 'pages.offer.talk-first' }),
  called: (): string => msg('We get in touch with you. You can still say yes or no here.', { id: 'pages.offer.called' }),
  declined: (): string => msg('Thank you for your answer.', { id: 'pages.offer.declined' }),
  expired: (): string => msg('It is too late to answer.', { id: 'pages.offer.expired' }),
  agreed: (): string => msg('Thank you for saying yes. We get in touch and tell you the rest. Is something in the way after all? Then please call us.', { id: 'pages.offer.agreed' }),
  found: (): string => msg('Somebody else has said yes already. Thank you all the same.', { id: 'pages.offer.found' }),
  gone: (): string => msg('Help is not needed for this any more.', { id: 'pages.offer.gone' }),
};
