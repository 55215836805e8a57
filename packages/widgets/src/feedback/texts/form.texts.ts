import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { FeedbackValue } from '@dugnad/client/model';

/** The five words of a scale. */
export const scale: Readonly<Record<FeedbackValue, () => string>> = {
  'very-bad': (): string => msg('Very bad', { id: 'feedback.scale.very-bad' }),
  bad: (): string => msg('Bad', { id: 'feedback.scale.bad' }),
  middling: (): string => msg('So-so', { id: 'feedback.scale.middling' }),
  good: (): string => msg('Good', { id: 'feedback.scale.good' }),
  'very-good': (): string => msg('Very good', { id: 'feedback.scale.very-good' }),
};

/** The form, from above its first question to its button. */
export const form = {
  leaveOut: (): string => msg('Leave out what you like. One answer is enough.', { id: 'feedback.form.leave-out' }),
  none: (): string => msg('No answer', { id: 'feedback.form.none' }),
  textHint: (): string => msg('Please write nothing that shows who you or others are.', { id: 'feedback.form.text-hint' }),
  send: (): string => msg('Send', { id: 'feedback.form.send' }),
  ownPage: (): string => msg('Answer on its own page', { id: 'feedback.form.own-page' }),
};

/** What happens with what is sent, said before it is. */
export const privacy = {
  /** `name`: the association. */
  who: (name: unknown): TemplateResult => msg(html`${name} reads the answers. Nobody asks who you are.`, { id: 'feedback.privacy.who' }),
  counted: (): string => msg('Answers are only counted. What fewer than five people said is not shown.', { id: 'feedback.privacy.counted' }),
  final: (): string => msg('Nobody can find your answers again. So you cannot change them or take them back.', { id: 'feedback.privacy.final' }),
  /** `date`: the last day. */
  deleted: (date: unknown): TemplateResult => msg(html`All answers are deleted after ${date}.`, { id: 'feedback.privacy.deleted' }),
};

/** What is wrong with an answer. */
export const fieldErrors = {
  nothing: (): string => msg('Please answer one question at least.', { id: 'feedback.error.nothing' }),
  tooLong: (count: string): string => msg(str`Please write less. Characters too many: ${count}.`, { id: 'feedback.error.too-long' }),
  changed: (): string => msg('This question has been changed. Please look at it again.', { id: 'feedback.error.changed' }),
};

/** Why it was not sent, and what to do. */
export const sendingErrors = {
  heading: (): string => msg('It was not sent', { id: 'feedback.unsent.heading' }),
  kept: (): string => msg('What you answered is still here.', { id: 'feedback.unsent.kept' }),
  connection: (): string => msg('There is no connection. Please try again in a moment.', { id: 'feedback.unsent.connection' }),
  slow: (): string => msg('It took too long. Please send it again, it counts once.', { id: 'feedback.unsent.slow' }),
  running: (): string => msg('It is still being sent. Please try again in a moment.', { id: 'feedback.unsent.running' }),
  changed: (): string => msg('Something was changed meanwhile. Please send it once more.', { id: 'feedback.unsent.changed' }),
  closed: (): string => msg('No more answers are taken here.', { id: 'feedback.unsent.closed' }),
  refused: (): string => msg('It cannot be sent from this page.', { id: 'feedback.unsent.refused' }),
  often: (minutes: string): string => msg(str`Too many were sent from here. Please wait ${minutes}.`, { id: 'feedback.unsent.often' }),
  server: (): string => msg('Something went wrong with us. Please try again later.', { id: 'feedback.unsent.server' }),
};
