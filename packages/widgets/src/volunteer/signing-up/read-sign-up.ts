import type { SignUpInput } from '@dugnad/client/model';

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

type Answered = Readonly<Record<string, string | true>>;

/** Those of the fields that somebody has filled in or ticked. */
function answered(typed: Typed, names: readonly string[]): Answered {
  const pairs = names.map((name) => [name, typed[name] === true ? true : text(typed[name])] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

/** What the fields come to. Empty ones are left out. */
export function readSignUp(typed: Typed, language: string): SignUpInput {
  const shiftIds = Array.isArray(typed['shift']) ? [...(typed['shift'] as readonly string[])] : [];
  const person = { name: text(typed['name']), ...answered(typed, ['phone', 'email', 'preferred', 'bestTime', 'noCalls']) };
  return { shiftIds, person, language, ...answered(typed, ['message', 'oldEnough', 'overlap']) };
}
