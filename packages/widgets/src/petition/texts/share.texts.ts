import { msg, str } from '@lit/localize';

export const share = {
  heading: (): string => msg('Tell others', { id: 'petition.share.heading' }),
  native: (): string => msg('Share', { id: 'petition.share.native' }),
  copy: (): string => msg('Copy the link', { id: 'petition.share.copy' }),
  copied: (): string => msg('The link is copied.', { id: 'petition.share.copied' }),
  byMail: (): string => msg('Send by e-mail', { id: 'petition.share.mail' }),
  code: (): string => msg('Show a QR code', { id: 'petition.share.code' }),
};

/** The paper to collect signatures on; every sheet carries all of it. */
export const sheet = {
  print: (): string => msg('Print a signature sheet', { id: 'petition.sheet.print' }),
  failed: (): string => msg('The sheet could not be fetched. Please try again.', { id: 'petition.sheet.failed' }),
  code: (code: string): string => msg(str`Sheet ${code}`, { id: 'petition.sheet.code' }),
  agree: (): string => msg('Whoever signs below agrees to this:', { id: 'petition.sheet.agree' }),
  name: (): string => msg('Name in capital letters', { id: 'petition.sheet.name' }),
  date: (): string => msg('Date', { id: 'petition.sheet.date' }),
  signature: (): string => msg('Signature', { id: 'petition.sheet.signature' }),
  handIn: (): string => msg('Hand the sheet in here', { id: 'petition.sheet.hand-in' }),
};
