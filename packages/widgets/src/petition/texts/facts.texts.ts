import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';

/** What stands around the form: the petition itself, its numbers and its state. Numbers come formatted, dates and moments as a `<time datetime>`. */
export const facts = {
  name: (): string => msg('Petition', { id: 'petition.name' }),
  to: (): string => msg('To', { id: 'petition.to' }),
  background: (): string => msg('Why', { id: 'petition.background' }),
  documents: (): string => msg('Read more first', { id: 'petition.documents' }),
  updates: (): string => msg('News', { id: 'petition.updates' }),
  answer: (): string => msg('The answer', { id: 'petition.answer' }),
  signers: (): string => msg('Signed recently', { id: 'petition.signers' }),
  comments: (): string => msg('Why others sign', { id: 'petition.comments' }),
  report: (): string => msg('Report a problem with this petition', { id: 'petition.report' }),
  readMore: (): string => msg('Read more', { id: 'petition.read-more' }),
};

export const numbers = {
  label: (): string => msg('Signatures', { id: 'petition.count.label' }),
  confirmed: (): string => msg('Confirmed', { id: 'petition.count.confirmed' }),
  paper: (): string => msg('On paper or by telephone', { id: 'petition.count.paper' }),
  mine: (): string => msg('Yours', { id: 'petition.count.mine' }),
  waiting: (count: string): string => msg(str`Not confirmed yet, and not counted: ${count}.`, { id: 'petition.count.waiting' }),
  asOf: (moment: unknown): TemplateResult => msg(html`Counted ${moment}.`, { id: 'petition.count.as-of' }),
  goals: (goals: string): string => msg(str`Next goals: ${goals}.`, { id: 'petition.count.goals' }),
  uncounted: (): string => msg('Signatures are not counted in public here.', { id: 'petition.count.none' }),
  unknown: (): string => msg('The number of signatures is not known just now.', { id: 'petition.count.unknown' }),
};

export const states = {
  loading: (): string => msg('Fetching the petition …', { id: 'petition.loading' }),
  failed: (): string => msg('The petition could not be fetched.', { id: 'petition.failed' }),
  offline: (): string => msg('You have no connection just now.', { id: 'petition.offline' }),
  retry: (): string => msg('Try again', { id: 'petition.retry' }),
  opens: (moment: unknown): TemplateResult => msg(html`You can sign from ${moment}.`, { id: 'petition.opens' }),
  notOpen: (): string => msg('You cannot sign yet.', { id: 'petition.not-open' }),
  closes: (moment: unknown): TemplateResult => msg(html`You can sign until ${moment}.`, { id: 'petition.closes' }),
  closed: (): string => msg('You cannot sign any more.', { id: 'petition.closed' }),
  goalReached: (): string => msg('The goal is reached. Your signature still counts.', { id: 'petition.goal-reached' }),
  answered: (): string => msg('The petition has been answered.', { id: 'petition.answered' }),
  test: (): string => msg('This is a try-out. Nothing here counts.', { id: 'petition.test' }),
};
