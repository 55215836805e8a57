import { msg } from '@lit/localize';

/** What the page says on which somebody reports a petition. */
export const reportWords = {
  heading: (): string => msg('Is something not right here?', { id: 'pages.report.heading' }),
  reason: (): string => msg('What is it?', { id: 'pages.report.reason' }),
  untrue: (): string => msg('Something is not true', { id: 'pages.report.untrue' }),
  hurtful: (): string => msg('It hurts or threatens somebody', { id: 'pages.report.hurtful' }),
  private: (): string => msg('It shows something private', { id: 'pages.report.private' }),
  other: (): string => msg('Something else', { id: 'pages.report.other' }),
  reasonMissing: (): string => msg('Please choose what it is.', { id: 'pages.report.reason.missing' }),
  text: (): string => msg('Please tell us more', { id: 'pages.report.text' }),
  textMissing: (): string => msg('Please write what is not right.', { id: 'pages.report.text.missing' }),
  emailWhy: (): string => msg('Only if you want an answer.', { id: 'pages.report.email.why' }),
  send: (): string => msg('Send', { id: 'pages.report.send' }),
  done: (): string => msg('Thank you. Somebody will look at it.', { id: 'pages.report.done' }),
};
