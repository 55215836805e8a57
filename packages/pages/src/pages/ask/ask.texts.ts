import type { HelpRequest, HelpRequestStatus, HelpThing } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';

/** What the form asks, and what stands beside its answers elsewhere. */
export const ask = {
  heading: (): string => msg('Ask for help', { id: 'pages.ask.heading' }),
  for: (): string => msg('For whom is the help?', { id: 'pages.ask.for' }),
  organisation: (): string => msg('Name of the centre or the municipality', { id: 'pages.ask.organisation' }),
  organisationHint: (): string => msg('Only if you look after the person there.', { id: 'pages.ask.organisation.hint' }),
  what: (): string => msg('What do you need help with?', { id: 'pages.ask.what' }),
  whatHint: (): string => msg('Please write one thing, without an address and without an illness.', { id: 'pages.ask.what.hint' }),
  when: (): string => msg('When?', { id: 'pages.ask.when' }),
  date: (): string => msg('Which day?', { id: 'pages.ask.date' }),
  dateHint: (): string => msg('Only for a certain day.', { id: 'pages.ask.date.hint' }),
  time: (): string => msg('At what time?', { id: 'pages.ask.time' }),
  rhythm: (): string => msg('How often?', { id: 'pages.ask.rhythm' }),
  rhythmHint: (): string => msg('Only for several times. Example: Tuesday mornings.', { id: 'pages.ask.rhythm.hint' }),
  effort: (): string => msg('How heavy is the work?', { id: 'pages.ask.effort' }),
  things: (): string => msg('What is good to know?', { id: 'pages.ask.things' }),
  place: (): string => msg('In which part of the town, or in which village?', { id: 'pages.ask.place' }),
  placeHint: (): string => msg('Only whoever comes to help gets the address, later.', { id: 'pages.ask.place.hint' }),
  kept: (days: string): string => msg(str`Days after the help when all of it is deleted: ${days}.`, { id: 'pages.ask.kept' }),
  closed: (): string => msg('You cannot ask for help here just now. Please call or write.', { id: 'pages.ask.closed' }),
};

/** For whom. */
export const askedFor: Readonly<Record<HelpRequest['for'], () => string>> = {
  myself: () => msg('For me', { id: 'pages.ask.for.myself' }),
  somebody: () => msg('For somebody I know', { id: 'pages.ask.for.somebody' }),
  organisation: () => msg('For somebody we look after, at a centre or in the municipality', { id: 'pages.ask.for.organisation' }),
};

export const askedWhen: Readonly<Record<HelpRequest['when']['kind'], () => string>> = {
  date: () => msg('On a certain day', { id: 'pages.ask.when.date' }),
  flexible: () => msg('Any time', { id: 'pages.ask.when.flexible' }),
  recurring: () => msg('Several times', { id: 'pages.ask.when.recurring' }),
};

export const efforts: Readonly<Record<HelpRequest['effort'], () => string>> = {
  light: () => msg('Light', { id: 'pages.ask.effort.light' }),
  middling: () => msg('Not quite light', { id: 'pages.ask.effort.middling' }),
  heavy: () => msg('Heavy', { id: 'pages.ask.effort.heavy' }),
};

export const things: Readonly<Record<HelpThing, () => string>> = {
  lifting: () => msg('Something has to be lifted', { id: 'pages.ask.thing.lifting' }),
  stairs: () => msg('There are stairs', { id: 'pages.ask.thing.stairs' }),
  key: () => msg('You need a key', { id: 'pages.ask.thing.key' }),
  medicine: () => msg('Medicine has to be fetched', { id: 'pages.ask.thing.medicine' }),
  pets: () => msg('There are pets', { id: 'pages.ask.thing.pets' }),
  smoke: () => msg('Somebody smokes there', { id: 'pages.ask.thing.smoke' }),
  car: () => msg('You need a car', { id: 'pages.ask.thing.car' }),
  'two-people': () => msg('It takes two people', { id: 'pages.ask.thing.two-people' }),
};

/** What is said at a field. */
export const askErrors = {
  for: (): string => msg('Please choose for whom the help is.', { id: 'pages.ask.error.for' }),
  organisation: (): string => msg('Please write the name of the centre or the municipality.', { id: 'pages.ask.error.organisation' }),
  what: (): string => msg('Please write what you need help with.', { id: 'pages.ask.error.what' }),
  when: (): string => msg('Please choose when you need help.', { id: 'pages.ask.error.when' }),
  date: (): string => msg('Please write the day on which you need help.', { id: 'pages.ask.error.date' }),
  dateWrong: (): string => msg('Please check the day.', { id: 'pages.ask.error.date.wrong' }),
  datePast: (): string => msg('This day is over. Please choose another.', { id: 'pages.ask.error.date.past' }),
  time: (): string => msg('Please check the time. Example: 14:30.', { id: 'pages.ask.error.time' }),
  rhythm: (): string => msg('Please write how often you need help.', { id: 'pages.ask.error.rhythm' }),
  effort: (): string => msg('Please choose how heavy the work is.', { id: 'pages.ask.error.effort' }),
  place: (): string => msg('Please write the part of the town, or the village.', { id: 'pages.ask.error.place' }),
  reach: (): string => msg('Please write a telephone number or an e-mail address.', { id: 'pages.ask.error.reach' }),
};

/** Once it is sent. */
export const asked = {
  /** `name`: who reads it. */
  next: (name: string): string => msg(str`${name} reads it and gets in touch with you.`, { id: 'pages.ask.next' }),
  keep: (): string => msg('Keep this link. There you see what becomes of it, and can withdraw it.', { id: 'pages.ask.keep' }),
  follow: (): string => msg('See what becomes of it', { id: 'pages.ask.follow' }),
  own: (): string => msg('Your request for help', { id: 'pages.ask.own' }),
  sent: (): string => msg('Sent', { id: 'pages.ask.sent' }),
  wrote: (): string => msg('What we wrote to you', { id: 'pages.ask.wrote' }),
  instead: (): string => msg('What you can do now', { id: 'pages.ask.instead' }),
  insteadHow: (): string => msg('Call us or write to us. We look for another way together. You can also ask again for another day.', { id: 'pages.ask.instead.how' }),
  follows: (): string => msg('All that you sent is deleted at once. Nobody looks for help any more.', { id: 'pages.ask.follows' }),
  withdraw: (): string => msg('Withdraw my request', { id: 'pages.ask.withdraw' }),
  another: (): string => msg('Ask for something else', { id: 'pages.ask.another' }),
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
