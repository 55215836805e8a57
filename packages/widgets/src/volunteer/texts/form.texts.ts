import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** The form, from its heading to its button. */
export const form = {
  direct: (): string => msg('Sign up', { id: 'volunteer.form.direct' }),
  talk: (): string => msg('Talk with us first', { id: 'volunteer.form.talk' }),
  /** `name`: who talks with the volunteer. */
  talkFirst: (name: string): string => msg(str`${name} talks with you first. Nothing is decided before that.`, { id: 'volunteer.form.talk-first' }),
  /** `days`: `3 days`. */
  answerWithin: (days: string): string => msg(str`You get an answer within ${days}.`, { id: 'volunteer.form.answer-within' }),
  shifts: (): string => msg('Free times', { id: 'volunteer.form.shifts' }),
  wishes: (): string => msg('Times that suit you', { id: 'volunteer.form.wishes' }),
  week: (): string => msg('Show week by week', { id: 'volunteer.form.week' }),
  notLoaded: (): string => msg('It could not be fetched. Please try again.', { id: 'volunteer.form.not-loaded' }),
  ways: (): string => msg('How shall we meet?', { id: 'volunteer.form.ways' }),
  reach: (): string => msg('How shall we reach you?', { id: 'volunteer.form.reach' }),
  call: (): string => msg('Call me', { id: 'volunteer.form.way.call' }),
  text: (): string => msg('Send me a text message', { id: 'volunteer.form.way.text' }),
  email: (): string => msg('Write me an e-mail', { id: 'volunteer.form.way.email' }),
  dropIn: (): string => msg('I come by', { id: 'volunteer.form.way.drop-in' }),
  self: (): string => msg('I call you', { id: 'volunteer.form.way.self' }),
  name: (): string => msg('Name', { id: 'volunteer.form.name' }),
  phone: (): string => msg('Telephone', { id: 'volunteer.form.phone' }),
  phoneWhy: (): string => msg('In case something changes.', { id: 'volunteer.form.phone.why' }),
  address: (): string => msg('E-mail', { id: 'volunteer.form.email' }),
  bestTime: (): string => msg('When is best?', { id: 'volunteer.form.best-time' }),
  noCalls: (): string => msg('Please do not call me', { id: 'volunteer.form.no-calls' }),
  message: (): string => msg('Is there anything we should know?', { id: 'volunteer.form.message' }),
  more: (): string => msg('Say more, if you want', { id: 'volunteer.form.more' }),
  needs: (): string => msg('What should we prepare?', { id: 'volunteer.form.needs' }),
  oldEnough: (age: string): string => msg(str`I am ${age} years or older.`, { id: 'volunteer.form.age' }),
  overlap: (): string => msg('I know that they overlap, and want them all.', { id: 'volunteer.form.overlap' }),
  signUp: (): string => msg('Sign me up', { id: 'volunteer.form.sign-up' }),
  send: (): string => msg('Send', { id: 'volunteer.form.send' }),
  ownPage: (): string => msg('Sign up on its own page', { id: 'volunteer.form.own-page' }),
};

/** What stands beside a shift. */
export const places = {
  one: (): string => msg('One place left', { id: 'volunteer.places.one' }),
  left: (count: string): string => msg(str`Places left: ${count}`, { id: 'volunteer.places.left' }),
  full: (): string => msg('Full', { id: 'volunteer.places.full' }),
  wait: (): string => msg('Full, you can wait for a place', { id: 'volunteer.places.wait' }),
  list: (): string => msg('We choose from a list', { id: 'volunteer.places.list' }),
  closed: (): string => msg('Closed', { id: 'volunteer.places.closed' }),
  cancelled: (): string => msg('Cancelled', { id: 'volunteer.places.cancelled' }),
  past: (): string => msg('Over', { id: 'volunteer.places.past' }),
};

/** What happens with what is written. */
export const privacy = {
  who: (name: unknown): TemplateResult => msg(html`Only ${name} sees what you write, to get in touch with you.`, { id: 'volunteer.privacy.who' }),
  kept: (days: string): string => msg(str`All of it is deleted ${days} after your last time.`, { id: 'volunteer.privacy.kept' }),
};

/** What is wrong with an answer. */
export const fieldErrors = {
  nameMissing: (): string => msg('Please write your name.', { id: 'volunteer.error.name.missing' }),
  nameWrong: (): string => msg('Please check how your name is written.', { id: 'volunteer.error.name.wrong' }),
  phoneMissing: (): string => msg('Please write your telephone number.', { id: 'volunteer.error.phone.missing' }),
  phoneWrong: (): string => msg('Please check the telephone number.', { id: 'volunteer.error.phone.wrong' }),
  emailMissing: (): string => msg('Please write your e-mail address.', { id: 'volunteer.error.email.missing' }),
  emailWrong: (): string => msg('The e-mail address is not complete. Example: kari@example.org.', { id: 'volunteer.error.email.wrong' }),
  wayMissing: (): string => msg('Please choose one.', { id: 'volunteer.error.way.missing' }),
  shiftMissing: (): string => msg('Please choose a time.', { id: 'volunteer.error.shift.missing' }),
  ageMissing: (): string => msg('Please tick that you are old enough.', { id: 'volunteer.error.age.missing' }),
  tooLong: (): string => msg('This is too long. Please make it shorter.', { id: 'volunteer.error.too-long' }),
  /** `one`, `other`: shifts, by their times. */
  overlap: (one: string, other: string): string => msg(str`These overlap: ${one}, and ${other}.`, { id: 'volunteer.error.overlap' }),
  taken: (shift: string): string => msg(str`It is taken now: ${shift}. Please choose another.`, { id: 'volunteer.error.taken' }),
  gone: (shift: string): string => msg(str`It is not to be had any more: ${shift}. Please choose another.`, { id: 'volunteer.error.gone' }),
  other: (): string => msg('Please check this.', { id: 'volunteer.error.other' }),
};

export const sendingErrors = {
  heading: (): string => msg('It was not sent', { id: 'volunteer.error.heading' }),
  kept: (): string => msg('What you wrote is still here.', { id: 'volunteer.error.kept' }),
  connection: (): string => msg('There is no connection. Please try again in a moment.', { id: 'volunteer.error.connection' }),
  slow: (): string => msg('It took too long. Please send it again, it counts once.', { id: 'volunteer.error.slow' }),
  closed: (): string => msg('One cannot sign up here any more.', { id: 'volunteer.error.closed' }),
  refused: (): string => msg('It cannot be sent from this page.', { id: 'volunteer.error.refused' }),
  often: (minutes: string): string => msg(str`Too many were sent from here. Please wait ${minutes}.`, { id: 'volunteer.error.often' }),
  server: (): string => msg('Something went wrong with us. Please try again later, or call.', { id: 'volunteer.error.server' }),
};
