import type { Need } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';

/** What an association can prepare: asked with a yes to its being kept. Whoever changes a word of that yes makes another `NEEDS_NOTICE`. */
export const needs = {
  why: (): string => msg('Tick what makes it easier for you. You can leave all of it out.', { id: 'volunteer.needs.why' }),
  /** `name`: who prepares it. */
  consent: (name: string): string => msg(str`Yes, ${name} and those in charge of volunteers may read this, to prepare it for me.`, { id: 'volunteer.needs.consent' }),
  kept: (name: string): string => msg(str`Only ${name} and those in charge of volunteers see it. It is deleted the day after the last time that you chose, or after 30 days if you chose none.`, { id: 'volunteer.needs.kept' }),
  missing: (): string => msg('Please tick that this may be read, or leave all of it out.', { id: 'volunteer.needs.missing' }),
};

export const prepared: Readonly<Record<Need, () => string>> = {
  'step-free': (): string => msg('A way without steps', { id: 'volunteer.needs.step-free' }),
  seat: (): string => msg('A place to sit', { id: 'volunteer.needs.seat' }),
  quiet: (): string => msg('A quiet place', { id: 'volunteer.needs.quiet' }),
  'light-tasks': (): string => msg('Light tasks', { id: 'volunteer.needs.light-tasks' }),
  'no-lifting': (): string => msg('No heavy lifting', { id: 'volunteer.needs.no-lifting' }),
  breaks: (): string => msg('Short breaks', { id: 'volunteer.needs.breaks' }),
  'large-print': (): string => msg('Large letters on paper', { id: 'volunteer.needs.large-print' }),
  'easy-language': (): string => msg('Plain words', { id: 'volunteer.needs.easy-language' }),
  'sign-language': (): string => msg('A sign language interpreter', { id: 'volunteer.needs.sign-language' }),
  companion: (): string => msg('I bring somebody who helps me', { id: 'volunteer.needs.companion' }),
};
