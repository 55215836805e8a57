import { msg } from '@lit/localize';

/** What stands below the form: news, who else signs, and how to tell others. */
export const share = {
  updates: (): string => msg('News', { id: 'petition.updates' }),
  signers: (): string => msg('Signed recently', { id: 'petition.signers' }),
  comments: (): string => msg('Why others sign', { id: 'petition.comments' }),
  report: (): string => msg('Report a problem with this petition', { id: 'petition.report' }),
  heading: (): string => msg('Tell others', { id: 'petition.share.heading' }),
  native: (): string => msg('Share', { id: 'petition.share.native' }),
  copy: (): string => msg('Copy the link', { id: 'petition.share.copy' }),
  copied: (): string => msg('The link is copied.', { id: 'petition.share.copied' }),
  byMail: (): string => msg('Send by e-mail', { id: 'petition.share.mail' }),
  code: (): string => msg('Show a QR code', { id: 'petition.share.code' }),
  sheet: (): string => msg('Print a signature sheet', { id: 'petition.sheet.print' }),
};
