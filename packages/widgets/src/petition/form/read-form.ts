import type { SignatureInput, Visibility } from '@dugnad/client/model';
import type { Typed } from '../signing/signing-state.ts';

type Control = Pick<HTMLInputElement, 'name' | 'type' | 'value' | 'checked'>;

const controls = (form: HTMLFormElement): Control[] => [...form.querySelectorAll<HTMLInputElement>('input[name], textarea[name]')];

const isBox = ({ type }: Control): boolean => type === 'checkbox';

/** What stands in a form, by the names of its fields. */
export function readTyped(form: HTMLFormElement): Typed {
  const typed: Record<string, string | boolean> = {};
  for (const control of controls(form)) {
    if (isBox(control)) typed[control.name] = control.checked;
    else if (control.type !== 'radio' || control.checked) typed[control.name] = control.value;
  }
  return typed;
}

/**
 * Puts it back, after a reload or another look at the page. Nothing that somebody has begun to type gives way.
 * @param withConsents also ticks of consent: only where the texts beside them are still the same
 */
export function fillForm(form: HTMLFormElement, typed: Typed, withConsents: boolean): void {
  for (const control of controls(form)) {
    const value = typed[control.name];
    const isFree = withConsents || !control.name.startsWith('consent-');
    if (value !== undefined && isFree) fillControl(control, value);
  }
}

function fillControl(control: Control, value: string | boolean): void {
  if (isBox(control)) control.checked ||= value === true;
  else if (control.type === 'radio') control.checked = control.value === value;
  else control.value ||= String(value);
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The signature that the fields make, without what is agreed to. Empty fields that may be empty are left out. */
export function readSignature(typed: Typed, language: string): Omit<SignatureInput, 'consents'> {
  const postcode = text(typed['postcode']);
  const comment = text(typed['comment']);
  const visibility = (text(typed['visibility']) || 'hidden') as Visibility;
  return { name: text(typed['name']), email: text(typed['email']), visibility, language, ...(postcode && { postcode }), ...(comment && { comment }), ...(typed['oldEnough'] === true && { oldEnough: true }) };
}
