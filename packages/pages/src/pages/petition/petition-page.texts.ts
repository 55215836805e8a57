import { msg, str } from '@lit/localize';

/** What the page alone says: the widget has a control or a script for it. */
export const ownWords = {
  toForm: (): string => msg('Go to the form', { id: 'pages.petition.to-form' }),
  wrong: (): string => msg('There is something to put right', { id: 'pages.petition.wrong' }),
  stale: (): string => msg('The page was open for long. Please press the button once more.', { id: 'pages.petition.stale' }),
  often: (): string => msg('Too many tries. Please wait a little, then press the button.', { id: 'pages.petition.often' }),
  count: (sum: string, goal: string): string => msg(str`${sum} of ${goal}`, { id: 'pages.petition.count' }),
  optional: (label: string): string => msg(str`${label} (optional)`, { id: 'pages.petition.optional' }),
  voluntary: (): string => msg('Only if you want to', { id: 'pages.petition.voluntary' }),
  commentLength: (count: string): string => msg(str`At most ${count} characters.`, { id: 'pages.petition.comment.length' }),
  address: (): string => msg('Address of this page, to copy', { id: 'pages.petition.address' }),
  help: (): string => msg('Questions? Ask us', { id: 'pages.petition.help' }),
  talk: (languages: string): string => msg(str`Speaks ${languages}.`, { id: 'pages.petition.languages' }),
  call: (number: string): string => msg(str`Call ${number}`, { id: 'pages.petition.call' }),
  text: (number: string): string => msg(str`Send a text to ${number}`, { id: 'pages.petition.text' }),
  write: (address: string): string => msg(str`Write to ${address}`, { id: 'pages.petition.write' }),
  outside: (): string => msg('At other times', { id: 'pages.petition.outside' }),
  keep: (): string => msg('Another language? What you wrote is kept.', { id: 'pages.petition.keep' }),
  signLanguage: (): string => msg('In sign language', { id: 'pages.petition.sign-language' }),
  anonymous: (): string => msg('Somebody', { id: 'pages.petition.anonymous' }),
};
