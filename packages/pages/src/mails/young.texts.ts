import { msg, str } from '@lit/localize';

/** What mails say of a young person and of their parent or guardian. */
export const youngMailWords = {
  subject: (title: string): string => msg(str`Please say yes or no: ${title}`, { id: 'mails.young.subject' }),
  lead: (): string => msg('A young person wants to help here, and has named you as parent or guardian:', { id: 'mails.young.lead' }),
  unknown: (): string => msg('Do you not know this person? Then say no, or do nothing.', { id: 'mails.young.unknown' }),
  yes: (title: string): string => msg(str`Your parent or guardian has said yes: ${title}`, { id: 'mails.young.yes' }),
  no: (title: string): string => msg(str`Your parent or guardian has said no: ${title}`, { id: 'mails.young.no' }),
  letGo: (): string => msg('Nothing is held for you any more. Please call us if you have questions.', { id: 'mails.young.let-go' }),
  /** A message on the telephone. `contact`: who asks. */
  text: (name: string, title: string, contact: string): string => msg(str`${name} wants to help: ${title}. ${contact} asks you as parent or guardian. Please say yes or no:`, { id: 'mails.young.text' }),
};
