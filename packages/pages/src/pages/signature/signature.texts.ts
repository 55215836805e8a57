import { msg } from '@lit/localize';

/** What a signer's own page says. */
export const signatureWords = {
  heading: (): string => msg('Your signature', { id: 'pages.signature.heading' }),
  kept: (): string => msg('What is kept about you', { id: 'pages.signature.kept' }),
  comment: (): string => msg('Your comment', { id: 'pages.signature.comment' }),
  signed: (): string => msg('Signed', { id: 'pages.signature.signed' }),
  state: (): string => msg('Does it count?', { id: 'pages.signature.state' }),
  waiting: (): string => msg('Not yet. It is not confirmed.', { id: 'pages.signature.state.waiting' }),
  confirmed: (): string => msg('Yes, it is confirmed.', { id: 'pages.signature.state.confirmed' }),
  print: (): string => msg('You can print this page.', { id: 'pages.signature.print' }),
  receipt: (): string => msg('Save a receipt as a file', { id: 'pages.signature.receipt' }),
  change: (): string => msg('Change how you are shown', { id: 'pages.signature.change' }),
  save: (): string => msg('Save the change', { id: 'pages.signature.save' }),
  changed: (): string => msg('The change is saved.', { id: 'pages.signature.changed' }),
  endNews: (): string => msg('I want no more news', { id: 'pages.signature.end-news' }),
  newsEnded: (): string => msg('You get no more news.', { id: 'pages.signature.news-ended' }),
  withdraw: (): string => msg('Withdraw', { id: 'pages.signature.withdraw' }),
  follows: (): string => msg('Your signature then does not count any more. You are not shown.', { id: 'pages.signature.follows' }),
  withdrawNow: (): string => msg('Withdraw my signature', { id: 'pages.signature.withdraw-now' }),
  withdrawn: (): string => msg('Your signature is withdrawn. It does not count.', { id: 'pages.signature.withdrawn' }),
  signAgain: (): string => msg('To the petition', { id: 'pages.signature.to-petition' }),
};
