import { msg, str } from '@lit/localize';

/** What stands around every page. */
export const frame = {
  wrong: (title: string): string => msg(str`Error: ${title}`, { id: 'pages.frame.wrong' }),
  skip: (): string => msg('Go to the content', { id: 'pages.frame.skip' }),
  languages: (): string => msg('Language', { id: 'pages.frame.languages' }),
  moreLanguages: (): string => msg('More languages', { id: 'pages.frame.languages.more' }),
  quiet: (): string => msg('This page stores nothing on your device.', { id: 'pages.frame.quiet' }),
};
