import { msg, str } from '@lit/localize';

/** What Article 13 GDPR asks to be told, one press away. */
export const privacy = {
  controller: (): string => msg('Who is responsible', { id: 'petition.privacy.controller' }),
  officer: (): string => msg('Data protection officer', { id: 'petition.privacy.officer' }),
  purpose: (): string => msg('What for', { id: 'petition.privacy.purpose' }),
  purposeText: (): string => msg('To collect signatures and to hand them over.', { id: 'petition.privacy.purpose.text' }),
  basis: (): string => msg('On what ground', { id: 'petition.privacy.basis' }),
  basisText: (): string => msg('Your consent (GDPR Articles 6(1)(a) and 9(2)(a)).', { id: 'petition.privacy.basis.text' }),
  receivers: (): string => msg('Who receives it', { id: 'petition.privacy.receivers' }),
  kept: (): string => msg('How long', { id: 'petition.privacy.kept' }),
  rights: (): string => msg('Your rights', { id: 'petition.privacy.rights' }),
  rightsText: (): string => msg('You can see, correct, take along, restrict or delete it.', { id: 'petition.privacy.rights.text' }),
  withdraw: (): string => msg('You can take your consent back at any time.', { id: 'petition.privacy.withdraw' }),
  voluntary: (): string => msg('You need not sign. Nothing follows if you do not.', { id: 'petition.privacy.voluntary' }),
  complain: (authority: string): string => msg(str`You can complain to ${authority}.`, { id: 'petition.privacy.complain' }),
};
