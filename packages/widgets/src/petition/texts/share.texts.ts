import { msg } from '@lit/localize';

export const share = {
  heading: (): string => msg('Tell others', { id: 'petition.share.heading' }),
  native: (): string => msg('Share', { id: 'petition.share.native' }),
  copy: (): string => msg('Copy the link', { id: 'petition.share.copy' }),
  copied: (): string => msg('The link is copied.', { id: 'petition.share.copied' }),
  byMail: (): string => msg('Send by e-mail', { id: 'petition.share.mail' }),
  code: (): string => msg('Show a QR code', { id: 'petition.share.code' }),
};

/** The way to the paper to collect signatures on. */
export const sheet = {
  print: (): string => msg('Print a signature sheet', { id: 'petition.sheet.print' }),
  failed: (): string => msg('The sheet could not be fetched. Please try again.', { id: 'petition.sheet.failed' }),
};
