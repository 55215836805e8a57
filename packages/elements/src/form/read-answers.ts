/** What a form sends, by name. */
export type Answers = Readonly<Record<string, FormDataEntryValue | readonly FormDataEntryValue[]>>;

/** Names that can carry several answers: check boxes and fields that share one, and controls that take several. */
function severalNames(form: HTMLFormElement): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const element of form.elements) {
    const { name, type, multiple } = element as HTMLInputElement;
    if (!name || ['radio', 'submit', 'button', 'image', 'reset', 'fieldset', 'output'].includes(type)) continue;
    if (multiple || seen.has(name)) several.add(name);
    seen.add(name);
  }
  return several;
}

const isNoFile = (value: FormDataEntryValue): boolean => typeof value !== 'string' && value.name === '' && value.size === 0;

/**
 * The form as a plain record, as a schema wants it. Everything is text, files are `File`s, and a name that can carry several
 * answers is always an array, also with one answer or none. An unticked box, an unchosen radio button and an unchosen
 * file are not there.
 */
export function readAnswers(form: HTMLFormElement, submitter: HTMLElement | null = null): Answers {
  const data = new FormData(form, submitter?.isConnected ? submitter : null);
  const several = severalNames(form);
  const names = new Set([...several, ...data.keys()]);
  const entries = [...names].map((name) => {
    const values = data.getAll(name).filter((value) => !isNoFile(value));
    return [name, several.has(name) || values.length > 1 ? values : values[0]] as const;
  });
  // Object.fromEntries, because a control may be called `__proto__`.
  return Object.fromEntries(entries.filter((entry): entry is [string, FormDataEntryValue | FormDataEntryValue[]] => entry[1] !== undefined));
}

/** What one control answers: its text, several where it takes several, nothing where nothing is chosen. */
export function readAnswer(control: Element): unknown {
  const { type, value, checked, files, multiple } = control as HTMLInputElement;
  if (type === 'checkbox' || type === 'radio') return checked ? value : undefined;
  if (files) return multiple ? [...files] : files[0];
  if (type === 'select-multiple') return [...(control as HTMLSelectElement).selectedOptions].map((option) => option.value);
  return value;
}
