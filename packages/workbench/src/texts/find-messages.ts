/** Where modules are: tests bring a few of their own. */
export interface Modules {
  readonly read: (path: string) => string;
  /** The path of what a module imports; nothing where no message can be, as in a dependency. */
  readonly resolve: (specifier: string, from: string) => string | undefined;
}

/** `'*'` stands for the whole of a module. */
type Names = readonly string[];

interface Import {
  readonly names: Names;
  readonly from: string;
  /** What the other module calls them, where it is handed on under another name. */
  readonly theirs?: Names;
}

const STATEMENT = /\b(import|export)\s+(?:(type)\s+)?(\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+)\s+from\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;
const MESSAGE = /\bid: '([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)'/g;

/** What is asked for, by its name there; what is handed on, by its name here. */
function namesIn(list: string, end: 0 | -1): string[] {
  if (!list.startsWith('{')) return ['*'];
  const parts = list.slice(1, -1).split(',').map((part) => part.trim());
  return parts.filter((part) => part && !part.startsWith('type ')).map((part) => part.split(/\s+as\s+/).at(end) ?? '');
}

function importsOf(code: string): { uses: Import[]; handsOn: Import[] } {
  const uses: Import[] = [];
  const handsOn: Import[] = [];
  for (const [, word, type, list = '', from = '', whole] of code.matchAll(STATEMENT)) {
    if (whole !== undefined) uses.push({ names: ['*'], from: whole });
    else if (!type && namesIn(list, 0).length > 0) {
      if (word === 'export') handsOn.push({ names: namesIn(list, -1), theirs: namesIn(list, 0), from });
      else uses.push({ names: namesIn(list, 0), from });
    }
  }
  return { uses, handsOn };
}

/** The part of what a module hands on that is asked for. */
function askedOf({ names, theirs = names, from }: Import, wanted: Names): Import {
  const places = names.flatMap((name, place) => (wanted.includes(name) ? [place] : []));
  const at = (list: Names): string[] => places.map((place) => list[place] ?? '');
  return { names: at(names), theirs: at(theirs), from };
}

/**
 * The ids of the messages that a widget may say: those in its modules, and in what these import. Of a module that only hands
 * on what is asked for, what it hands on counts, and not the rest of it: as a bundler would see it.
 */
export function findMessages(entry: string, { read, resolve }: Modules): Set<string> {
  const ids = new Set<string>();
  const whole = new Set<string>();

  function follow({ names, theirs = names, from }: Import, importer: string): void {
    const path = resolve(from, importer);
    if (path !== undefined) visit(path, theirs);
  }

  function visit(path: string, names: Names): void {
    const code = read(path);
    const { uses, handsOn } = importsOf(code);
    const isWhole = names.includes('*');
    const asked = handsOn.map((each) => askedOf(each, names)).filter((each) => each.names.length > 0);
    if (!isWhole && asked.flatMap((each) => each.names).length === names.length) return asked.forEach((each) => follow(each, path));
    if (whole.has(path)) return;
    whole.add(path);
    for (const [, id = ''] of code.matchAll(MESSAGE)) ids.add(id);
    [...uses, ...handsOn].forEach((each) => follow(each, path));
  }

  visit(entry, ['*']);
  return ids;
}
