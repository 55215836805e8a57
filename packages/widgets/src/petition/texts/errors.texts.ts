import { msg, str } from '@lit/localize';

import { sayMissing } from '../../consent-choice/say-missing.ts';

/** What is wrong with an answer. The keys are `<field>` and the code of the model. */
export const fieldErrors = {
  nameMissing: (): string => msg('Please write your name.', { id: 'petition.error.name.missing' }),
  nameFormula: (): string => msg('Please begin your name with a letter.', { id: 'petition.error.name.formula' }),
  nameAddress: (): string => msg('Please write your name without a web address.', { id: 'petition.error.name.address' }),
  nameWrong: (): string => msg('Please check how your name is written.', { id: 'petition.error.name.wrong' }),
  nameLong: (): string => msg('The name is too long. Please write it shorter.', { id: 'petition.error.name.long' }),
  emailMissing: (): string => msg('Please write your e-mail address.', { id: 'petition.error.email.missing' }),
  emailWrong: (): string => msg('The e-mail address is not complete. Example: kari@example.org.', { id: 'petition.error.email.wrong' }),
  postcodeMissing: (): string => msg('Please write your postcode.', { id: 'petition.error.postcode.missing' }),
  postcodeWrong: (): string => msg('Please check the postcode.', { id: 'petition.error.postcode.wrong' }),
  commentLong: (): string => msg('The comment is too long. Please make it shorter.', { id: 'petition.error.comment.long' }),
  consentMissing: sayMissing,
  ageMissing: (): string => msg('Please tick the box about your age.', { id: 'petition.error.age.missing' }),
  codeMissing: (): string => msg('Please write the six digits from the mail.', { id: 'petition.error.code.missing' }),
  other: (): string => msg('Please check what you wrote here.', { id: 'petition.error.other' }),
};

/** Why it was not sent, and what to do. */
export const sendingErrors = {
  heading: (): string => msg('Your signature was not sent', { id: 'petition.unsent.heading' }),
  kept: (): string => msg('All that you wrote is still here.', { id: 'petition.unsent.kept' }),
  connection: (): string => msg('There is no connection. Please try again in a moment.', { id: 'petition.unsent.connection' }),
  slow: (): string => msg('The answer takes too long. Please try again.', { id: 'petition.unsent.slow' }),
  server: (): string => msg('It does not work just now. Please try again later.', { id: 'petition.unsent.server' }),
  often: (minutes: string): string => msg(str`Too many tries. Please wait ${minutes}.`, { id: 'petition.unsent.often' }),
  notOpen: (): string => msg('One cannot sign just now.', { id: 'petition.unsent.not-open' }),
  gone: (): string => msg('This petition is not there any more.', { id: 'petition.unsent.gone' }),
  refused: (): string => msg('It cannot be sent from this page.', { id: 'petition.unsent.refused' }),
  running: (): string => msg('It is still being sent. Please try again in a moment.', { id: 'petition.unsent.running' }),
  changed: (): string => msg('Something was changed meanwhile. Please send it once more.', { id: 'petition.unsent.changed' }),
  codeWrong: (): string => msg('These are not the digits of the newest mail.', { id: 'petition.code.wrong' }),
  codeExpired: (): string => msg('The code is too old. Please use the link, or sign again.', { id: 'petition.code.expired' }),
};
