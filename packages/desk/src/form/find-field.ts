/**
 * The field of a form that a pointer of the server is about: `/controller/name` is `controller-name`, `/names/3/postcode` is `names`,
 * `/answer/text` is `text`. Undefined where the form has none of these.
 */
export function findField(pointer: string, names: readonly string[]): string | undefined {
  const parts = pointer.split('/').filter(Boolean);
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index));
  const ends = parts.map((_, index) => parts.slice(index));
  return [...beginnings, ...ends].map((path) => path.join('-')).find((name) => names.includes(name));
}

/** The names of everything in a form that can be filled in or ticked. */
export function fieldNames(form: HTMLFormElement): string[] {
  return [...form.elements].map((control) => control.getAttribute('name') ?? '').filter(Boolean);
}
