import { msg, str } from '@lit/localize';

/** What stands on the paper to collect signatures on, and nowhere else; every sheet carries all of it. */
export const onSheet = {
  code: (code: string): string => msg(str`Sheet ${code}`, { id: 'petition.sheet.code' }),
  agree: (): string => msg('Whoever signs below agrees to this:', { id: 'petition.sheet.agree' }),
  name: (): string => msg('Name in capital letters', { id: 'petition.sheet.name' }),
  date: (): string => msg('Date', { id: 'petition.sheet.date' }),
  signature: (): string => msg('Signature', { id: 'petition.sheet.signature' }),
  handIn: (): string => msg('Hand the sheet in here', { id: 'petition.sheet.hand-in' }),
};
