import type { MailData } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';

/** What mails about a request for help say beside the words of its page. `title`: when help is needed, of what is withdrawn where it was asked. */
export const askMailWords = {
  subject: (title: string): string => msg(str`We have got your request: ${title}`, { id: 'mails.asked.subject' }),
  page: (): string => msg('On your own page you can see what becomes of it, and withdraw it:', { id: 'mails.asked.page' }),
  /** To the coordinator: who, what and when. */
  asks: (name: string, what: string, when: string): string => msg(str`${name} asks for help: ${what} (${when})`, { id: 'mails.help-request.subject' }),
  /** The same once more, because whoever had said yes is gone. */
  again: (what: string, when: string): string => msg(str`Somebody is needed again: ${what} (${when})`, { id: 'mails.help-request.again' }),
  gone: (): string => msg('The person who had said yes is deleted here. Nobody comes now. Please look for somebody else.', { id: 'mails.help-request.gone' }),
  withdrawn: (reference: string, title: string): string => msg(str`A request is withdrawn, ${reference}: ${title}`, { id: 'mails.help-withdrawn.subject' }),
};

/** What became of it, in the subject; `title`: when help is needed. */
export const askAnswers: Readonly<Record<MailData['help-answer']['status'], (title: string) => string>> = {
  found: (title) => msg(str`Somebody helps you: ${title}`, { id: 'mails.help-answer.found' }),
  cannot: (title) => msg(str`We have found nobody: ${title}`, { id: 'mails.help-answer.cannot' }),
  closed: (title) => msg(str`Your request is closed: ${title}`, { id: 'mails.help-answer.closed' }),
};
