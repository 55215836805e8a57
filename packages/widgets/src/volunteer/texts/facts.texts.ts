import { msg, str } from '@lit/localize';

/** What there is to help with: the list, and one of them. Numbers, dates and names of languages come formatted. */
export const facts = {
  name: (): string => msg('Volunteering', { id: 'volunteer.name' }),
  heading: (): string => msg('What you can help with', { id: 'volunteer.heading' }),
  open: (): string => msg('Read more and sign up', { id: 'volunteer.open' }),
  back: (): string => msg('All there is to help with', { id: 'volunteer.back' }),
  next: (): string => msg('Next free time', { id: 'volunteer.next' }),
  byAgreement: (): string => msg('Times by agreement', { id: 'volunteer.by-agreement' }),
  full: (): string => msg('Full', { id: 'volunteer.full' }),
  closed: (): string => msg('Closed', { id: 'volunteer.closed' }),
  online: (): string => msg('From home', { id: 'volunteer.mode.online' }),
  mixed: (): string => msg('Here or from home', { id: 'volunteer.mode.mixed' }),
  fromAge: (age: string): string => msg(str`From ${age} years`, { id: 'volunteer.from-age' }),
  needed: (): string => msg('What it takes', { id: 'volunteer.needed' }),
  rewards: (): string => msg('What you get', { id: 'volunteer.rewards' }),
  access: (): string => msg('Access', { id: 'volunteer.access' }),
  rules: (): string => msg('House rules', { id: 'volunteer.rules' }),
  concern: (): string => msg('If something is not as it should be', { id: 'volunteer.concern' }),
};

/** What kind of body organises it: always shown. */
export const kinds = {
  association: (): string => msg('Association', { id: 'volunteer.kind.association' }),
  centre: (): string => msg('Volunteer centre', { id: 'volunteer.kind.centre' }),
  municipality: (): string => msg('Municipality', { id: 'volunteer.kind.municipality' }),
  business: (): string => msg('Business', { id: 'volunteer.kind.business' }),
  residents: (): string => msg('Residents', { id: 'volunteer.kind.residents' }),
};

/** `language`: its name in the visitor's language. */
export const speech = {
  needed: (language: string): string => msg(str`Needed: ${language}`, { id: 'volunteer.language.needed' }),
  little: (language: string): string => msg(str`A little is enough: ${language}`, { id: 'volunteer.language.little' }),
  welcome: (language: string): string => msg(str`Welcome: ${language}`, { id: 'volunteer.language.welcome' }),
  spoken: (language: string): string => msg(str`Spoken here: ${language}`, { id: 'volunteer.language.spoken' }),
};

export const commitments = {
  none: (): string => msg('No commitment', { id: 'volunteer.commitment.none' }),
  once: (): string => msg('Once', { id: 'volunteer.commitment.once' }),
  regular: (): string => msg('Regularly', { id: 'volunteer.commitment.regular' }),
};

export const requirements = {
  'id-check': (): string => msg('You show who you are', { id: 'volunteer.requirement.id-check' }),
  'police-certificate': (): string => msg('You show one of us a police certificate, we keep no copy', { id: 'volunteer.requirement.police-certificate' }),
  /** A text that is read and agreed to with the sign-up. */
  declaration: (): string => msg('You agree to what we show you before you send', { id: 'volunteer.requirement.declaration' }),
  confidentiality: (): string => msg('You promise to tell nothing of what you learn', { id: 'volunteer.requirement.confidentiality' }),
  'driving-licence': (): string => msg('You have a driving licence', { id: 'volunteer.requirement.driving-licence' }),
  training: (): string => msg('You get a short training first', { id: 'volunteer.requirement.training' }),
  'first-aid': (): string => msg('You know first aid', { id: 'volunteer.requirement.first-aid' }),
  physical: (): string => msg('You can carry and stand for long', { id: 'volunteer.requirement.physical' }),
};

export const states = {
  loading: (): string => msg('Fetching what there is to help with …', { id: 'volunteer.loading' }),
  failed: (): string => msg('What there is to help with could not be fetched.', { id: 'volunteer.failed' }),
  offline: (): string => msg('You have no connection just now.', { id: 'volunteer.offline' }),
  retry: (): string => msg('Try again', { id: 'volunteer.retry' }),
  stale: (): string => msg('This could not be fetched anew. A place may be gone.', { id: 'volunteer.stale' }),
  some: (): string => msg('These do not answer just now. Try again, or open their page.', { id: 'volunteer.some-failed' }),
  none: (): string => msg('There is nothing to help with just now. Ask us, or look again later.', { id: 'volunteer.none' }),
  full: (): string => msg('All places are taken just now. Write to us, and we think of you.', { id: 'volunteer.state.full' }),
  closed: (): string => msg('One cannot sign up here any more. Look at what else there is.', { id: 'volunteer.state.closed' }),
};

/** “Fits me”. */
export const filters = {
  heading: (): string => msg('Show only what fits me', { id: 'volunteer.filter' }),
  private: (): string => msg('Nothing of this leaves your device.', { id: 'volunteer.filter.private' }),
  online: (): string => msg('From home', { id: 'volunteer.filter.online' }),
  free: (): string => msg('Without commitment', { id: 'volunteer.filter.free' }),
  evening: (): string => msg('Free times in the evening', { id: 'volunteer.filter.evening' }),
  weekend: (): string => msg('Free times at the weekend', { id: 'volunteer.filter.weekend' }),
  languages: (): string => msg('Languages that I know', { id: 'volunteer.filter.languages' }),
  age: (): string => msg('My age', { id: 'volunteer.filter.age' }),
  shown: (count: string, all: string): string => msg(str`${count} of ${all} fit`, { id: 'volunteer.filter.count' }),
  none: (): string => msg('Nothing fits all of this.', { id: 'volunteer.filter.none' }),
  clear: (): string => msg('Show all', { id: 'volunteer.filter.clear' }),
};
