import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';

/** By themselves, since files that come later say them too: what those take of `form` would keep all of it together as a table, and each file longer. */
export const postcode = (): string => msg('Postcode', { id: 'petition.form.postcode' });
export const oldEnough = (age: string): string => msg(str`I am ${age} years or older.`, { id: 'petition.form.age' });

/** The form, from its heading to its button. */
export const form = {
  heading: (): string => msg('Sign here', { id: 'petition.form.heading' }),
  /** `ways`: a list joined by "or". */
  otherWays: (ways: string): string => msg(str`You can also sign ${ways}.`, { id: 'petition.form.ways' }),
  byPhone: (number: string): string => msg(str`by calling ${number}`, { id: 'petition.form.ways.phone' }),
  onPaper: (): string => msg('on paper', { id: 'petition.form.ways.paper' }),
  atDesk: (place: string): string => msg(str`at the desk (${place})`, { id: 'petition.form.ways.desk' }),
  areas: (areas: string): string => msg(str`This is for: ${areas}.`, { id: 'petition.form.areas' }),
  name: (): string => msg('Name', { id: 'petition.form.name' }),
  email: (): string => msg('E-mail', { id: 'petition.form.email' }),
  emailWhy: (): string => msg('You get a mail to confirm your signature.', { id: 'petition.form.email.why' }),
  emailWhyUnconfirmed: (): string => msg('So that nobody signs twice.', { id: 'petition.form.email.unconfirmed' }),
  /** `guess`: another address that is more likely meant. */
  emailGuess: (guess: string): string => msg(str`Did you mean ${guess}?`, { id: 'petition.form.email.guess' }),
  postcode: (): string => postcode(),
  visibility: (): string => msg('May others see that you signed?', { id: 'petition.form.visibility' }),
  hidden: (): string => msg('No, do not show me', { id: 'petition.form.visibility.hidden' }),
  initials: (): string => msg('Yes, my initials', { id: 'petition.form.visibility.initials' }),
  fullName: (): string => msg('Yes, my name', { id: 'petition.form.visibility.name' }),
  comment: (): string => msg('Why do you sign?', { id: 'petition.form.comment' }),
  commentWhy: (): string => msg('We read it before it is shown.', { id: 'petition.form.comment.why' }),
  oldEnough: (age: string): string => oldEnough(age),
  consents: (): string => msg('Your consent', { id: 'petition.form.consents' }),
  sign: (): string => msg('Sign', { id: 'petition.form.sign' }),
  ownPage: (): string => msg('Sign on the petition’s own page', { id: 'petition.form.own-page' }),
};

/** The line before the button: exactly what is handed over, when, and when all is deleted. */
export const handOver = {
  number: (): string => msg('Only the number of signatures is handed over, no names.', { id: 'petition.hand-over.number' }),
  names: (): string => msg('The names of all who signed are handed over.', { id: 'petition.hand-over.names' }),
  namesAndPostcodes: (): string => msg('The names and postcodes of all who signed are handed over.', { id: 'petition.hand-over.names-and-postcodes' }),
  on: (date: unknown): TemplateResult => msg(html`That happens on ${date}.`, { id: 'petition.hand-over.on' }),
  deleted: (date: unknown): TemplateResult => msg(html`All about you is deleted after ${date}.`, { id: 'petition.hand-over.deleted' }),
};

/** What Article 13 GDPR asks to be told, one press away. */
export const privacy = {
  summary: (): string => msg('What happens with what I write?', { id: 'petition.privacy' }),
  controller: (): string => msg('Who is responsible', { id: 'petition.privacy.controller' }),
  officer: (): string => msg('Data protection officer', { id: 'petition.privacy.officer' }),
  purpose: (): string => msg('What for', { id: 'petition.privacy.purpose' }),
  purposeText: (): string => msg('To collect signatures and to hand them over.', { id: 'petition.privacy.purpose.text' }),
  basis: (): string => msg('On what ground', { id: 'petition.privacy.basis' }),
  basisText: (): string => msg('Your consent (GDPR Articles 6(1)(a) and 9(2)(a)).', { id: 'petition.privacy.basis.text' }),
  receivers: (): string => msg('Who receives it', { id: 'petition.privacy.receivers' }),
  kept: (): string => msg('How long', { id: 'petition.privacy.kept' }),
  rights: (): string => msg('Your rights', { id: 'petition.privacy.rights' }),
  rightsText: (): string => msg('You can see, correct, take along, restrict or delete it.', { id: 'petition.privacy.rights.text' }),
  withdraw: (): string => msg('You can take your consent back at any time.', { id: 'petition.privacy.withdraw' }),
  voluntary: (): string => msg('You need not sign. Nothing follows if you do not.', { id: 'petition.privacy.voluntary' }),
  complain: (authority: string): string => msg(str`You can complain to ${authority}.`, { id: 'petition.privacy.complain' }),
};
