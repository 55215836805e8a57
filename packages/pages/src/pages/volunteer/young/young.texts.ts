import { msg, str } from '@lit/localize';

/** What a parent or guardian reads where a young person wants to help. */
export const youngWords = {
  heading: (): string => msg('May this young person help?', { id: 'pages.young.heading' }),
  asks: (name: string, guardian: string): string => msg(str`${name} wants to help here. ${guardian} is named as parent or guardian.`, { id: 'pages.young.asks' }),
  /** `name`: the young person. */
  ask: (name: string): string => msg(str`May ${name} take part?`, { id: 'pages.young.ask' }),
  yes: (): string => msg('Yes', { id: 'pages.young.yes' }),
  no: (): string => msg('No', { id: 'pages.young.no' }),
  saidYes: (): string => msg('You have said yes.', { id: 'pages.young.said-yes' }),
  saidNo: (): string => msg('You have said no.', { id: 'pages.young.said-no' }),
  theirs: (): string => msg('Thank you. What was held for them is theirs now.', { id: 'pages.young.theirs' }),
  /** `name`: who talks with volunteers. */
  talk: (name: string): string => msg(str`Thank you. ${name} will talk with them before it is decided.`, { id: 'pages.young.talk' }),
  letGo: (): string => msg('Thank you for your answer. Nothing is held any more.', { id: 'pages.young.let-go' }),
  gone: (): string => msg('You have said no before. Please call us if you have changed your mind.', { id: 'pages.young.gone' }),
  still: (): string => msg('You can still say no here.', { id: 'pages.young.still' }),
};
