import { msg } from '@lit/localize';

/** What stands on the paper, or above it on a screen. */
export const sheetWords = {
  title: (): string => msg('Signature sheet', { id: 'pages.sheet.title' }),
  howTo: (): string => msg('Print this page on A4 paper.', { id: 'pages.sheet.how-to' }),
  back: (): string => msg('Back to the petition', { id: 'pages.sheet.back' }),
  row: (): string => msg('Number', { id: 'pages.sheet.row' }),
};
