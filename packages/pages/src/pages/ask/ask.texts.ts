import type { HelpRequestStatus } from '@dugnad/client/model';
import { msg } from '@lit/localize';

/** Without script nothing can come and go: what only some are asked says so. */
export const askHints = {
  organisation: (): string => msg('Only if you look after the person there.', { id: 'pages.ask.organisation.hint' }),
  date: (): string => msg('Only for a certain day.', { id: 'pages.ask.date.hint' }),
  rhythm: (): string => msg('Only for several times. Example: Tuesday mornings.', { id: 'pages.ask.rhythm.hint' }),
};

/** On the page of one request. */
export const ownRequest = {
  own: (): string => msg('Your request for help', { id: 'pages.ask.own' }),
  sent: (): string => msg('Sent', { id: 'pages.ask.sent' }),
  wrote: (): string => msg('What we wrote to you', { id: 'pages.ask.wrote' }),
  instead: (): string => msg('What you can do now', { id: 'pages.ask.instead' }),
  insteadHow: (): string => msg('Call us or write to us. We look for another way together. You can also ask again for another day.', { id: 'pages.ask.instead.how' }),
  follows: (): string => msg('Everything about this request is deleted at once. Nobody looks for help any more.', { id: 'pages.ask.follows' }),
  deleted: (): string => msg('Everything about this request is deleted', { id: 'pages.ask.deleted' }),
  withdraw: (): string => msg('Withdraw my request', { id: 'pages.ask.withdraw' }),
};

/** How a request stands. */
export const states: Readonly<Record<HelpRequestStatus['status'] | 'known', () => string>> = {
  received: () => msg('We have got it. Nobody has been asked yet.', { id: 'pages.ask.state.received' }),
  talking: () => msg('We are talking with somebody who may be able to help.', { id: 'pages.ask.state.talking' }),
  found: () => msg('We have found somebody who helps. You hear from us.', { id: 'pages.ask.state.found' }),
  cannot: () => msg('We have found nobody who can help.', { id: 'pages.ask.state.cannot' }),
  closed: () => msg('The request is closed.', { id: 'pages.ask.state.closed' }),
  known: () => msg('We know of this already and look after it.', { id: 'pages.ask.state.known' }),
};
