import { msg, str } from '@lit/localize';

/** What somebody who is asked reads in the mail, beside the words of the page. */
export const offeredWords = {
  subject: (title: string): string => msg(str`Can you help? ${title}`, { id: 'mails.offered.subject' }),
  until: (moment: string): string => msg(str`Please answer by ${moment}.`, { id: 'mails.offered.until' }),
  page: (): string => msg('On this page you can say yes or no. You can also ask for a call:', { id: 'mails.offered.page' }),
  open: (): string => msg('See it and answer', { id: 'mails.offered.open' }),
  why: (): string => msg('You get this mail because you have signed up to help. If you do not answer, nothing happens.', { id: 'mails.offered.why' }),
};
