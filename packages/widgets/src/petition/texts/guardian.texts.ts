import { msg, str } from '@lit/localize';

/** Where young people sign with a parent or guardian: read by those petitions alone. */
export const guardian = {
  age: (): string => msg('How old are you?', { id: 'petition.guardian.age' }),
  younger: (age: string): string => msg(str`I am younger than ${age} years.`, { id: 'petition.guardian.younger' }),
  /** `least`: who is younger still cannot sign at all. */
  between: (least: string, age: string): string => msg(str`I am ${least} years or older, but younger than ${age}.`, { id: 'petition.guardian.between' }),
  name: (): string => msg('Name of your parent or guardian', { id: 'petition.guardian.name' }),
  email: (): string => msg('E-mail of your parent or guardian', { id: 'petition.guardian.email' }),
  how: (): string => msg('Your parent or guardian gets a mail and decides. You are on the list when they have said yes.', { id: 'petition.guardian.how' }),
  ageMissing: (): string => msg('Please choose how old you are.', { id: 'petition.guardian.age.missing' }),
  nameMissing: (): string => msg('Please write the name of your parent or guardian.', { id: 'petition.guardian.name.missing' }),
  emailMissing: (): string => msg('Please write the e-mail address of your parent or guardian.', { id: 'petition.guardian.email.missing' }),
};
