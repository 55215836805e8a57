import { msg, str } from '@lit/localize';

/** Where young people come with a parent or guardian: read by those opportunities alone. */
export const guardian = {
  age: (): string => msg('How old are you?', { id: 'volunteer.guardian.age' }),
  older: (age: string): string => msg(str`I am ${age} years or older.`, { id: 'volunteer.guardian.older' }),
  younger: (age: string): string => msg(str`I am younger than ${age} years.`, { id: 'volunteer.guardian.younger' }),
  /** `least`: who is younger still cannot come at all. */
  between: (least: string, age: string): string => msg(str`I am ${least} years or older, but younger than ${age}.`, { id: 'volunteer.guardian.between' }),
  name: (): string => msg('Name of your parent or guardian', { id: 'volunteer.guardian.name' }),
  phone: (): string => msg('Telephone of your parent or guardian', { id: 'volunteer.guardian.phone' }),
  email: (): string => msg('E-mail of your parent or guardian', { id: 'volunteer.guardian.email' }),
  emailHow: (): string => msg('If you write it, they get a mail where they say yes or no.', { id: 'volunteer.guardian.email.how' }),
  emailWrong: (): string => msg('Please look at the e-mail address of your parent or guardian again.', { id: 'volunteer.guardian.email.wrong' }),
  /** `name`: who talks with volunteers. */
  how: (name: string): string => msg(str`${name} calls this person first. Nothing is decided before they say yes.`, { id: 'volunteer.guardian.how' }),
  ageMissing: (): string => msg('Please choose how old you are.', { id: 'volunteer.guardian.age.missing' }),
  nameMissing: (): string => msg('Please write the name of your parent or guardian.', { id: 'volunteer.guardian.name.missing' }),
  phoneMissing: (): string => msg('Please write the telephone number of your parent or guardian.', { id: 'volunteer.guardian.phone.missing' }),
  /** `name`: who calls; `guardian`: whom. */
  held: (name: string, guardian: string): string => msg(str`We hold it for you. ${name} calls ${guardian} first. It is yours when they have said yes.`, { id: 'volunteer.guardian.held' }),
  asked: (guardian: string): string => msg(str`We hold it for you. ${guardian} gets a mail and says yes or no.`, { id: 'volunteer.guardian.asked' }),
};
