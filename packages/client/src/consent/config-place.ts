/** The way from the configuration to a value in it: keys of objects, positions in lists. */
export type ConfigPath = readonly (string | number)[];

/** As a program would write it: `services[2].purpose`, `purposes[0].text["nb-simple"]`; the whole is `The configuration`. */
export function placeName(path: ConfigPath): string {
  const steps = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[\w$]+$/.test(key) ? `.${key}` : `[${shown(key)}]`;
  });
  return steps.join('').replace(/^\./, '') || 'The configuration';
}

/** The same for every entry of a list: `services[].purpose`, the key of `configWords`. */
export function placeKind(path: ConfigPath): string {
  return path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('').replace(/^\./, '');
}

const LONGEST = 80;

/** A value as it can stand in a sentence: words in quotation marks, and cut; never a whole object, which could be of any size. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** What stands at that place, or undefined. */
export function valueAt(root: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined), root);
}
