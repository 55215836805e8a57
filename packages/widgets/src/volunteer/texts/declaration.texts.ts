import { msg } from '@lit/localize';

/** Where an association asks for a promise that is read first: read by those opportunities alone. */
export const declaration = {
  read: (): string => msg('Please read this', { id: 'volunteer.declaration.read' }),
  question: (): string => msg('Do you agree to what you have read?', { id: 'volunteer.declaration.question' }),
  agree: (): string => msg('I have read it and I agree', { id: 'volunteer.declaration.agree' }),
  paper: (): string => msg('I would rather sign on paper', { id: 'volunteer.declaration.paper' }),
  missing: (): string => msg('Please choose whether you agree, or sign on paper.', { id: 'volunteer.declaration.missing' }),
  changed: (): string => msg('The text has been changed. Please load the page again and read it.', { id: 'volunteer.declaration.changed' }),
};
