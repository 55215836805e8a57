import { msg, str } from '@lit/localize';

/** What pages and mails say where a parent or guardian is asked for a child. */
export const guardianWords = {
  heading: (): string => msg('May your child sign?', { id: 'pages.guardian.heading' }),
  asks: (child: string, guardian: string): string => msg(str`${child} wants to sign this petition. ${guardian} is named as parent or guardian.`, { id: 'pages.guardian.asks' }),
  agreed: (): string => msg('With a yes you agree to this for the child:', { id: 'pages.guardian.agreed' }),
  refused: (): string => msg('The child has not said yes to this:', { id: 'pages.guardian.refused' }),
  /** The name comes twice. */
  press: (child: string): string => msg(str`I am the parent or guardian of ${child}, and ${child} may sign`, { id: 'pages.guardian.press' }),
  no: (): string => msg('Do you not know the child, or do you say no? Then do nothing. Nothing is counted, and it is deleted by itself.', { id: 'pages.guardian.no' }),
  counts: (): string => msg('Thank you. The signature counts.', { id: 'pages.guardian.counts' }),
  manage: (): string => msg('See, change or withdraw the signature', { id: 'pages.guardian.manage' }),
  who: (): string => msg('Parent or guardian', { id: 'pages.guardian.who' }),
  child: (): string => msg('Name of the child', { id: 'pages.guardian.child' }),
  ifOlder: (age: string): string => msg(str`Only if you are ${age} years or older.`, { id: 'pages.guardian.if-older' }),
  ifYounger: (age: string): string => msg(str`Only if you are younger than ${age} years.`, { id: 'pages.guardian.if-younger' }),
  asked: (): string => msg('Your parent or guardian decides', { id: 'pages.guardian.asked' }),
};
