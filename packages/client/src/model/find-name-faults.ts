/** A name in a consent configuration that is not right, though it is well formed. */
export interface NameFault {
  /** Where: `['services', 2, 'purpose']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Named {
  readonly list: 'purposes' | 'services';
  readonly index: number;
  readonly id: string;
}

/** The entries of a list that are objects, whatever else stands there: what is wrong otherwise is told by the schema. */
function entriesOf(config: unknown, list: Named['list']): { index: number; entry: Readonly<Record<string, unknown>> }[] {
  const held: unknown = typeof config === 'object' && config !== null && list in config ? (config as Readonly<Record<string, unknown>>)[list] : [];
  if (!Array.isArray(held)) return [];
  return held.flatMap((entry: unknown, index) => (typeof entry === 'object' && entry !== null ? [{ index, entry: entry as Readonly<Record<string, unknown>> }] : []));
}

/** Every id that is a string, in the order of the configuration. */
export function namesIn(config: unknown): Named[] {
  const lists: Named['list'][] = ['purposes', 'services'];
  return lists.flatMap((list) => entriesOf(config, list).flatMap(({ index, entry: { id } }) => (typeof id === 'string' ? [{ list, index, id }] : [])));
}

function findTwins(names: readonly Named[]): NameFault[] {
  const first = new Map<string, Named>();
  return names.flatMap((named) => {
    const other = first.get(named.id);
    if (other === undefined) first.set(named.id, named);
    return other === undefined ? [] : [{ path: [named.list, named.index, 'id'], message: `is the id of ${other.list}[${other.index}] too` }];
  });
}

/** Ids that two purposes or services share, and services of a purpose that is not there. Takes any value: it is asked before the rest is known to be right. */
export function findNameFaults(config: unknown): NameFault[] {
  const names = namesIn(config);
  const purposes = new Set(names.filter(({ list }) => list === 'purposes').map(({ id }) => id));
  const strays = entriesOf(config, 'services').filter(({ entry: { purpose } }) => typeof purpose === 'string' && !purposes.has(purpose));
  return [...findTwins(names), ...strays.map(({ index }) => ({ path: ['services', index, 'purpose'], message: 'no purpose has that id' }))];
}
