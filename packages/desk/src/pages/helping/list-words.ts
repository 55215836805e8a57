import type { FieldError } from '@dugnad/client/errors';
import { msg, str } from '@lit/localize';
import type { LookedAt } from '../../api/list-answers.ts';
import type { Column } from '../../form/column-names.ts';
import { sayField } from '../../form/say-problem.ts';

const columns: Readonly<Record<Column, () => string>> = {
  name: () => msg('Name', { id: 'desk.field.name' }),
  given: () => msg('First name', { id: 'desk.bring.given' }),
  family: () => msg('Last name', { id: 'desk.bring.family' }),
  phone: () => msg('Telephone', { id: 'desk.field.telephone' }),
  email: () => msg('E-mail', { id: 'desk.field.email-label' }),
  languages: () => msg('Languages they speak', { id: 'desk.bring.languages' }),
  availability: () => msg('When they can', { id: 'desk.bring.availability' }),
};

export const sayColumn = (column: Column): string => columns[column]();

/** What a field is called, and what is wrong with it: a number that is missing may be an address as well. */
function sayFault({ pointer, code }: FieldError): string {
  const [field = ''] = pointer.split('/').filter((part) => part !== '' && part !== 'person');
  const words = sayField(code);
  if (code === 'unreachable' || !Object.hasOwn(columns, field)) return words;
  const label = sayColumn(field as Column);
  return msg(str`${label}: ${words}`, { id: 'desk.bring.fault' });
}

const states: Readonly<Record<Exclude<LookedAt['status'], 'wrong'>, () => string>> = {
  new: () => msg('Is added', { id: 'desk.bring.new' }),
  there: () => msg('Left out: is here already', { id: 'desk.bring.there' }),
  twice: () => msg('Left out: stands further up in this list', { id: 'desk.bring.twice' }),
};

/** What becomes of a row, or everything that is wrong with it, each once. */
export function sayLooked({ status, errors = [] }: LookedAt): string[] {
  return status === 'wrong' ? [...new Set(errors.map(sayFault))] : [states[status]()];
}

const ways: Readonly<Record<'paper' | 'association' | 'phone', () => string>> = {
  paper: () => msg('On paper', { id: 'desk.bring.paper' }),
  association: () => msg('With us, face to face', { id: 'desk.bring.association' }),
  phone: () => msg('On the telephone', { id: 'desk.bring.phone' }),
};

export const WAYS = ['paper', 'association', 'phone'] as const;
export const sayWay = (way: (typeof WAYS)[number]): string => ways[way]();
