/** One property of a component: `NAME;PARAM=value:value`. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  /** By name in capitals; unquoted, RFC 6868 escapes resolved. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As written: what it means depends on the property. */
  readonly value: string;
}

const NO_PARAMS: ReadonlyMap<string, readonly string[]> = new Map();
const CARETS: Record<string, string> = { 'n': '\n', '^': '^', "'": '"' };

/** RFC 6868: `^n` is a line break, `^'` a double quote, `^^` a circumflex; others stay as they are. */
export function decodeCarets(text: string): string {
  return text.includes('^') ? text.replace(/\^([n^'])/g, (_, code: string) => CARETS[code] ?? '') : text;
}

/** Where a run of parameter text ends: at one of `stops` outside double quotes, or -1. */
function findStop(text: string, from: number, stops: string): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') quoted = !quoted;
    else if (!quoted && stops.includes(char)) return at;
  }
  return -1;
}

function unquote(text: string): string {
  return decodeCarets(text.trim().replaceAll('"', ''));
}

function splitValues(text: string): string[] {
  const values: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const stop = findStop(text, at, ',');
    const end = stop < 0 ? text.length : stop;
    values.push(unquote(text.slice(at, end)));
    at = end + 1;
  }
  return values;
}

function readParam(text: string, params: Map<string, readonly string[]>): void {
  const equals = text.indexOf('=');
  const name = (equals < 0 ? text : text.slice(0, equals)).trim().toUpperCase();
  if (name !== '') params.set(name, equals < 0 ? [''] : splitValues(text.slice(equals + 1)));
}

/** What stands before the value; a feed has the same few of them thousands of times. */
type Head = Omit<Property, 'value'>;

const heads = new Map<string, Head>();
const MOST_HEADS = 500;

function plainHead(text: string): Head {
  let head = heads.get(text);
  if (!head) {
    const [name = '', ...parts] = text.split(';');
    const params = new Map<string, readonly string[]>();
    for (const part of parts) readParam(part, params);
    head = { name: name.trim().toUpperCase(), params: params.size === 0 ? NO_PARAMS : params };
    if (heads.size >= MOST_HEADS) heads.clear();
    heads.set(text, head);
  }
  return head;
}

/** A line with quotes before its first colon. */
function parseQuoted(line: string): Property | undefined {
  let at = findStop(line, 0, ':;');
  if (at < 0) return undefined;
  const name = line.slice(0, at).trim().toUpperCase();
  const params = new Map<string, readonly string[]>();
  while (line[at] === ';') {
    const stop = findStop(line, at + 1, ':;');
    // A quote that is never closed swallows the line: read on as if quotes were letters.
    const end = stop < 0 ? line.indexOf(':', at + 1) : stop;
    if (end < 0) return undefined;
    readParam(line.slice(at + 1, end), params);
    at = end;
  }
  return { name, params, value: line.slice(at + 1) };
}

/** Reads one unfolded content line; undefined when it has no value at all. */
export function parseProperty(line: string): Property | undefined {
  const colon = line.indexOf(':');
  if (colon < 0) return undefined;
  const text = line.slice(0, colon);
  if (text.includes('"')) return parseQuoted(line);
  const { name, params } = plainHead(text);
  return { name, params, value: line.slice(colon + 1) };
}

/** First value of a parameter. */
export function param(property: Property, name: string): string | undefined {
  return property.params.get(name)?.[0];
}
