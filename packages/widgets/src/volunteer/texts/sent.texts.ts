import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';

/** Said only of what somebody has: the one place with these words. */
export const confirmed = {
  heading: (): string => msg('You are signed up', { id: 'volunteer.sent.confirmed' }),
  shift: (): string => msg('It is yours', { id: 'volunteer.sent.shift.confirmed' }),
};

/** After sending: what happens now, by whom, when. */
export const sent = {
  /** `name`: who talks with the volunteer. */
  wish: (name: string): string => msg(str`We have noted your wish. ${name} will talk with you before it is yours.`, { id: 'volunteer.sent.wish' }),
  waiting: (): string => msg('You are on the waiting list', { id: 'volunteer.sent.waiting' }),
  received: (): string => msg('Thank you. We have got what you wrote.', { id: 'volunteer.sent.received' }),
  unanswered: (): string => msg('Thank you. It has been sent.', { id: 'volunteer.sent.unanswered' }),
  unknown: (): string => msg('We get no answer here, so we cannot see whether it arrived.', { id: 'volunteer.sent.unknown' }),
  held: (): string => msg('Held for you', { id: 'volunteer.sent.shift.held' }),
  heldUntil: (moment: unknown): TemplateResult => msg(html`The place is held until ${moment}.`, { id: 'volunteer.sent.held-until' }),
  answerBy: (moment: unknown): TemplateResult => msg(html`You get an answer by ${moment}.`, { id: 'volunteer.sent.answer-by' }),
  onList: (): string => msg('On the waiting list', { id: 'volunteer.sent.shift.waiting' }),
  notHad: (): string => msg('Not to be had any more', { id: 'volunteer.sent.shift.gone' }),
  change: (): string => msg('To change or cancel, get in touch and give your reference.', { id: 'volunteer.sent.change' }),
  mailed: (): string => msg('To change or cancel, use the link in the mail that we send you.', { id: 'volunteer.sent.mailed' }),
  another: (): string => msg('Look at what else there is', { id: 'volunteer.sent.another' }),
};

/** The paper to take along. */
export const receipt = {
  heading: (): string => msg('Your receipt', { id: 'volunteer.receipt.heading' }),
  reference: (): string => msg('Reference', { id: 'volunteer.receipt.reference' }),
  deleted: (date: unknown): TemplateResult => msg(html`All about you is deleted after ${date}.`, { id: 'volunteer.receipt.deleted' }),
  print: (): string => msg('Print the receipt', { id: 'volunteer.receipt.print' }),
};
