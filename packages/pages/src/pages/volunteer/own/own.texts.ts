import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What a volunteer's own page says. */
export const ownPage = {
  heading: (): string => msg('Your sign-up', { id: 'pages.own.heading' }),
  noTimes: (): string => msg('There are no times in it.', { id: 'pages.own.no-times' }),
  calendar: (): string => msg('Save my times for the calendar', { id: 'pages.own.calendar' }),
  offered: (): string => msg('Free for you, if you want it', { id: 'pages.own.offered' }),
  offer: (): string => msg('A place is free for you', { id: 'pages.own.offer' }),
  offerUntil: (moment: unknown): TemplateResult => msg(html`Please answer before ${moment}. Then we ask the next person.`, { id: 'pages.own.offer.until' }),
  offerAsk: (): string => msg('Do you want this time?', { id: 'pages.own.offer.ask' }),
  offerTake: (): string => msg('Yes, I come', { id: 'pages.own.offer.take' }),
  offerDecline: (): string => msg('No, thank you', { id: 'pages.own.offer.decline' }),
  offerCall: (): string => msg('I want to talk with somebody first', { id: 'pages.own.offer.call' }),
  offerSend: (): string => msg('Send my answer', { id: 'pages.own.offer.send' }),
  offerMissing: (): string => msg('Please choose one of the answers.', { id: 'pages.own.offer.missing' }),
  taken: (): string => msg('The time is yours. Thank you.', { id: 'pages.own.offer.taken' }),
  offerHeld: (): string => msg('Thank you. The place is held for you until we have talked.', { id: 'pages.own.offer.held' }),
  called: (): string => msg('We get in touch with you. The place is held for you until then.', { id: 'pages.own.offer.called' }),
  declined: (): string => msg('Thank you for your answer. We ask the next person.', { id: 'pages.own.offer.declined' }),
  offerGone: (): string => msg('This place is not free any more.', { id: 'pages.own.offer.gone' }),
  cancel: (): string => msg('If you cannot come', { id: 'pages.own.cancel' }),
  which: (): string => msg('Which times can you not come to?', { id: 'pages.own.which' }),
  cancelNow: (): string => msg('Cancel these times', { id: 'pages.own.cancel-now' }),
  cancelled: (): string => msg('It is cancelled. Thank you for telling us.', { id: 'pages.own.cancelled' }),
  reach: (): string => msg('How we reach you', { id: 'pages.own.reach' }),
  delete: (): string => msg('Delete everything', { id: 'pages.own.delete' }),
  follows: (): string => msg('All that you sent is deleted at once. Your places are free for others.', { id: 'pages.own.delete.follows' }),
  needs: (): string => msg('What we prepare for you', { id: 'pages.own.needs' }),
  needsDeleted: (date: unknown): TemplateResult => msg(html`It is deleted after ${date}.`, { id: 'pages.own.needs.deleted' }),
  needsFollows: (): string => msg('Only this is deleted, at once. Your sign-up stays.', { id: 'pages.own.needs.follows' }),
  needsSure: (): string => msg('Yes, delete what is to be prepared', { id: 'pages.own.needs.sure' }),
  needsBack: (): string => msg('Take it back', { id: 'pages.own.needs.back' }),
  needsGone: (): string => msg('What was to be prepared is deleted.', { id: 'pages.own.needs.gone' }),
  sure: (): string => msg('Yes, delete all of it', { id: 'pages.own.delete.sure' }),
  sureMissing: (): string => msg('Please tick this first.', { id: 'pages.own.delete.missing' }),
  deleted: (): string => msg('Everything about you is deleted', { id: 'pages.own.deleted' }),
  again: (): string => msg('Please press once more.', { id: 'pages.own.again' }),
};

/** What asks for a link that was lost. */
export const lostLink = {
  heading: (): string => msg('Have you lost your link?', { id: 'pages.lost-link.heading' }),
  lead: (): string => msg('Write the e-mail address that you signed up with. We send the link there.', { id: 'pages.lost-link.lead' }),
  send: (): string => msg('Send me the link', { id: 'pages.lost-link.send' }),
  done: (): string => msg('If you have signed up with this address, a mail is on its way.', { id: 'pages.lost-link.done' }),
};
