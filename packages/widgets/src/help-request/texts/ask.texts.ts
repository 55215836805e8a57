import type { HelpRequest, HelpThing } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';

/** What the form asks, and what stands beside its answers elsewhere. */
export const ask = {
  heading: (): string => msg('Ask for help', { id: 'help-request.heading' }),
  for: (): string => msg('For whom is the help?', { id: 'help-request.for' }),
  organisation: (): string => msg('Name of the centre or the municipality', { id: 'help-request.organisation' }),
  what: (): string => msg('What do you need help with?', { id: 'help-request.what' }),
  whatHint: (): string => msg('Please write one thing, without an address and without an illness.', { id: 'help-request.what.hint' }),
  when: (): string => msg('When?', { id: 'help-request.when' }),
  date: (): string => msg('Which day?', { id: 'help-request.date' }),
  time: (): string => msg('At what time?', { id: 'help-request.time' }),
  rhythm: (): string => msg('How often?', { id: 'help-request.rhythm' }),
  rhythmExample: (): string => msg('Example: Tuesday mornings.', { id: 'help-request.rhythm.example' }),
  effort: (): string => msg('How heavy is the work?', { id: 'help-request.effort' }),
  things: (): string => msg('What is good to know?', { id: 'help-request.things' }),
  place: (): string => msg('In which part of the town, or in which village?', { id: 'help-request.place' }),
  placeHint: (): string => msg('Only whoever comes to help gets the address, later.', { id: 'help-request.place.hint' }),
  either: (): string => msg('A telephone number or an e-mail address is enough.', { id: 'help-request.either' }),
  ownPage: (): string => msg('Ask on its own page', { id: 'help-request.own-page' }),
  /** `days`: `60 days`. */
  kept: (days: string): string => msg(str`All of it is deleted ${days} after the help.`, { id: 'help-request.kept' }),
  closed: (): string => msg('You cannot ask for help here just now. Please call or write.', { id: 'help-request.closed' }),
};

/** For whom. */
export const askedFor: Readonly<Record<HelpRequest['for'], () => string>> = {
  myself: () => msg('For me', { id: 'help-request.for.myself' }),
  somebody: () => msg('For somebody I know', { id: 'help-request.for.somebody' }),
  organisation: () => msg('For somebody we look after, at a centre or in the municipality', { id: 'help-request.for.organisation' }),
};

export const askedWhen: Readonly<Record<HelpRequest['when']['kind'], () => string>> = {
  date: () => msg('On a certain day', { id: 'help-request.when.date' }),
  flexible: () => msg('Any time', { id: 'help-request.when.flexible' }),
  recurring: () => msg('Several times', { id: 'help-request.when.recurring' }),
};

export const efforts: Readonly<Record<HelpRequest['effort'], () => string>> = {
  light: () => msg('Light', { id: 'help-request.effort.light' }),
  middling: () => msg('Not quite light', { id: 'help-request.effort.middling' }),
  heavy: () => msg('Heavy', { id: 'help-request.effort.heavy' }),
};

export const things: Readonly<Record<HelpThing, () => string>> = {
  lifting: () => msg('Something has to be lifted', { id: 'help-request.thing.lifting' }),
  stairs: () => msg('There are stairs', { id: 'help-request.thing.stairs' }),
  key: () => msg('You need a key', { id: 'help-request.thing.key' }),
  medicine: () => msg('Medicine has to be fetched', { id: 'help-request.thing.medicine' }),
  pets: () => msg('There are pets', { id: 'help-request.thing.pets' }),
  smoke: () => msg('Somebody smokes there', { id: 'help-request.thing.smoke' }),
  car: () => msg('You need a car', { id: 'help-request.thing.car' }),
  'two-people': () => msg('It takes two people', { id: 'help-request.thing.two-people' }),
};

/** What is said at a field. */
export const askErrors = {
  for: (): string => msg('Please choose for whom the help is.', { id: 'help-request.error.for' }),
  organisation: (): string => msg('Please write the name of the centre or the municipality.', { id: 'help-request.error.organisation' }),
  what: (): string => msg('Please write what you need help with.', { id: 'help-request.error.what' }),
  when: (): string => msg('Please choose when you need help.', { id: 'help-request.error.when' }),
  date: (): string => msg('Please write the day on which you need help.', { id: 'help-request.error.date' }),
  dateWrong: (): string => msg('Please check the day.', { id: 'help-request.error.date.wrong' }),
  datePast: (): string => msg('This day is over. Please choose another.', { id: 'help-request.error.date.past' }),
  time: (): string => msg('Please check the time. Example: 14:30.', { id: 'help-request.error.time' }),
  rhythm: (): string => msg('Please write how often you need help.', { id: 'help-request.error.rhythm' }),
  effort: (): string => msg('Please choose how heavy the work is.', { id: 'help-request.error.effort' }),
  place: (): string => msg('Please write the part of the town, or the village.', { id: 'help-request.error.place' }),
  reach: (): string => msg('Please write a telephone number or an e-mail address.', { id: 'help-request.error.reach' }),
};

/** Once it is sent. */
export const asked = {
  /** `name`: who reads it. */
  next: (name: string): string => msg(str`${name} reads it and gets in touch with you.`, { id: 'help-request.next' }),
  keep: (): string => msg('Keep this link. There you see what becomes of it, and can withdraw it.', { id: 'help-request.keep' }),
  follow: (): string => msg('See what becomes of it', { id: 'help-request.follow' }),
  another: (): string => msg('Ask for something else', { id: 'help-request.another' }),
};
