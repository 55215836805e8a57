import type { PreferredContact, SignUpInput } from '@dugnad/client/model';

/** What stands in the fields, by their names; of a group of boxes those that are ticked. */
export type Typed = Readonly<Record<string, string | boolean | readonly string[]>>;

type Control = HTMLInputElement | HTMLTextAreaElement;

const controls = (form: HTMLFormElement): Control[] => [...form.querySelectorAll<Control>('input[name], textarea[name]')];

/** Reads a form. */
export function readTyped(form: HTMLFormElement): Typed {
  const typed: Record<string, string | boolean | readonly string[]> = { shift: [] };
  for (const { name, type, value, checked } of controls(form) as HTMLInputElement[]) {
    if (name === 'shift') typed['shift'] = [...(typed['shift'] as readonly string[]), ...(checked ? [value] : [])];
    else if (type === 'checkbox') typed[name] = checked;
    else if (type !== 'radio' || checked) typed[name] = value;
  }
  return typed;
}

const isTicked = (control: HTMLInputElement, value: Typed[string]): boolean => (Array.isArray(value) ? value.includes(control.value) : control.type === 'radio' ? value === control.value : value === true);

/** Puts it back. What somebody has begun to write does not give way, and a box that cannot be ticked stays empty. */
export function fillForm(form: HTMLFormElement, typed: Typed): void {
  for (const control of controls(form) as HTMLInputElement[]) {
    const value = typed[control.name];
    if (value === undefined || control.disabled) continue;
    if (control.type === 'checkbox' || control.type === 'radio') control.checked ||= isTicked(control, value);
    else control.value ||= String(value);
  }
}

const text = (value: Typed[string] | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** What the fields come to. Empty ones are left out, and so is a number or an address that is not on the screen. */
export function readSignUp(typed: Typed, language: string): SignUpInput {
  const [phone, email, bestTime, message] = ['phone', 'email', 'bestTime', 'message'].map((name) => text(typed[name]));
  const preferred = text(typed['preferred']) as PreferredContact | '';
  const person = {
    name: text(typed['name']), ...(phone && { phone }), ...(email && { email }), ...(preferred && { preferred }), ...(bestTime && { bestTime }), ...(typed['noCalls'] === true && { noCalls: true }),
  };
  return {
    shiftIds: [...(typed['shift'] as readonly string[] | undefined ?? [])], person, language, ...(message && { message }),
    ...(typed['oldEnough'] === true && { oldEnough: true }), ...(typed['overlap'] === true && { overlap: true }),
  };
}
