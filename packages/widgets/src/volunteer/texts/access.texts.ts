import { msg } from '@lit/localize';

/** What makes it possible to take part, by the words of `ACCESS`. */
export const access = {
  wheelchair: (): string => msg('Room for a wheelchair', { id: 'volunteer.access.wheelchair' }),
  'step-free': (): string => msg('No steps', { id: 'volunteer.access.step-free' }),
  'hearing-loop': (): string => msg('Hearing loop', { id: 'volunteer.access.hearing-loop' }),
  'sign-language': (): string => msg('Sign language', { id: 'volunteer.access.sign-language' }),
  'easy-language': (): string => msg('Easy language', { id: 'volunteer.access.easy-language' }),
  quiet: (): string => msg('Quiet', { id: 'volunteer.access.quiet' }),
  'companion-free': (): string => msg('Somebody can come along', { id: 'volunteer.access.companion-free' }),
  toilet: (): string => msg('Accessible toilet', { id: 'volunteer.access.toilet' }),
};

/** Ours in the visitor's language, an association's own as it wrote it. */
export const sayAccess = (one: string): string => (Object.hasOwn(access, one) ? access[one as keyof typeof access]() : one);
