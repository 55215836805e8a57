import { msg, str } from '@lit/localize';
import type { TalkMode } from '@dugnad/client/model';

/** A time for a talk, booked with the sign-up. */
export const talk = {
  /** `length`: in minutes, as `15 minutes`. */
  way: (length: string): string => msg(str`Book a time: ${length}`, { id: 'volunteer.form.way.talk' }),
  when: (): string => msg('When suits you?', { id: 'volunteer.talk.when' }),
  more: (): string => msg('More days', { id: 'volunteer.talk.more' }),
  how: (): string => msg('How shall we talk?', { id: 'volunteer.talk.how' }),
  /** `name`: of a person. */
  with: (name: string): string => msg(str`With ${name}`, { id: 'volunteer.talk.with' }),
  /** `time`: by the clock of the visitor. */
  ownClock: (time: string): string => msg(str`On your clock: ${time}`, { id: 'volunteer.talk.own-clock' }),
  gone: (): string => msg('Somebody else has this time now. Please choose another.', { id: 'volunteer.error.talk-gone' }),
  booked: (): string => msg('Your talk is booked', { id: 'volunteer.sent.talk' }),
};

/** How one talks: words for each. */
export const talkModes: Readonly<Record<TalkMode, () => string>> = {
  phone: () => msg('By telephone, we call you', { id: 'volunteer.talk.phone' }),
  video: () => msg('By video, we send you a link', { id: 'volunteer.talk.video' }),
  visit: () => msg('You come to us', { id: 'volunteer.talk.visit' }),
};
