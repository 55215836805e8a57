/** What stands in the fields, by their names; of a box `on` where it is ticked, else nothing. */
export type Typed = Readonly<Record<string, string>>;

type Control = Pick<HTMLInputElement, 'name' | 'type' | 'value' | 'checked'>;

const controls = (form: HTMLFormElement): Control[] => [...form.querySelectorAll<HTMLInputElement>('input[name], textarea[name]')];

const valueOf = ({ type, value, checked }: Control): string => (type === 'checkbox' && !checked ? '' : value);

/** What stands in a form; of several to choose from nothing where none is chosen. */
export function readTyped(form: HTMLFormElement): Typed {
  return Object.fromEntries(controls(form).filter(({ type, checked }) => type !== 'radio' || checked).map((control) => [control.name, valueOf(control)]));
}

/** Puts it back, after a reload or another look at the page. Nothing that somebody has begun to write gives way. */
export function fillForm(form: HTMLFormElement, typed: Typed): void {
  for (const control of controls(form)) {
    const value = typed[control.name];
    if (value === undefined) continue;
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = control.value === value;
    else control.value ||= value;
  }
}
