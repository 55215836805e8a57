import fc from 'fast-check';

/** A value of JSON, or what hurts programs that trust it. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', ' ', '\u0000', '\ud800', '\u202e', '=1+1', "'; DROP TABLE signatures;--", '<script>alert(1)</script>', '2026-13-45', 'a'.repeat(5000), [], {}, [[]], { length: -1 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"polluted":true}}'), { constructor: { prototype: { polluted: true } } }, { toString: 1, valueOf: null }) },
);

const isObject = (given: unknown): given is Record<string, unknown> => typeof given === 'object' && given !== null;

/** Every place in a value: a list of keys. */
function placesIn(given: unknown, before: readonly string[] = []): string[][] {
  const here = [[...before]];
  return isObject(given) ? [...here, ...Object.entries(given).flatMap(([key, part]) => placesIn(part, [...before, key]))] : here;
}

function withAt(given: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> = Array.isArray(given) ? (Object.assign([], given) as unknown as Record<string, unknown>) : { ...(given as Record<string, unknown>) };
  copy[key] = withAt(copy[key], rest, put);
  return copy;
}

/** What is right, with up to three places of it made into something else; or anything at all. */
export function brokenBody(right: unknown): fc.Arbitrary<string> {
  const place = fc.constantFrom(...placesIn(right));
  const changed = fc.array(fc.tuple(place, value), { maxLength: 3 }).map((changes) => JSON.stringify(changes.reduce<unknown>((body, [at, put]) => withAt(body, at, put), right)) ?? '');
  const cut = fc.nat(200).map((length) => JSON.stringify(right).slice(0, length));
  return fc.oneof({ weight: 6, arbitrary: changed }, { weight: 1, arbitrary: cut }, { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) });
}

/** Header values as HTTP lets them through. */
const headerText = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.constantFrom('', '"', '*', 'null', '0', '-1', 'gzip', 'bytes=0-1', 'a'.repeat(3000), 'ÿþ', 'application/json; charset=utf-7', 'W/"x", *', 'https://gronlia.example', 'en;q=banana, *;q=-1', 'Bearer ', 'desk-session=; desk-session', '%ff'),
);

const names = ['accept', 'accept-language', 'authorization', 'cookie', 'if-none-match', 'if-match', 'range', 'origin', 'referer', 'sec-fetch-site', 'sec-fetch-dest', 'x-forwarded-for', 'x-csrf-token', 'via', 'expect', 'te', 'content-encoding', 'x-http-method-override', 'user-agent', 'cache-control'] as const;

/** Any headers beside the right ones; a few take the place of a right one. */
export const someHeaders: fc.Arbitrary<Record<string, string>> = fc.dictionary(fc.constantFrom(...names), headerText, { maxKeys: 4, noNullPrototype: true });

export const someType: fc.Arbitrary<string | undefined> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('application/json') },
  { weight: 1, arbitrary: fc.constantFrom(undefined, 'application/json; charset=utf-8', 'application/json;charset=utf-16', 'APPLICATION/JSON', 'application/json,text/plain', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=', 'application/', '/', ';', 'application/problem+json') },
  { weight: 1, arbitrary: headerText },
);

export const someKey: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: fc.uuid() }, { weight: 1, arbitrary: headerText });

/** One step of a path: as it is, or as it should not be. */
export const pathStep: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'Z', '9', '-', '.', '%', '2', 'f', 'F', ':', ';', '@', '~', '*', '(', "'", '+', '_'), maxLength: 30 }),
  fc.string({ maxLength: 20 }).map(encodeURIComponent),
  fc.constantFrom('..', '%2e%2e', '%00', '%2f', '%5c', '%ff', '%C0%AF', '__proto__', 'constructor', 'toString', 'skatepark', "skatepark'--", 'a'.repeat(101), 'a'.repeat(3000)),
);

/** What is asked behind a path. */
export const someQuery: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '', '?', '?lang=', '?lang=nb&lang=ar', '?lang[]=nb', '?lang=%ff', '?lang=__proto__', '?__proto__[x]=1', '?done=yes&done=no', '?page=-1&q=%25', '?page=1e400', '?q=%00', '?state=constructor'),
  fc.string({ maxLength: 30 }).map((text) => `?lang=${encodeURIComponent(text)}`),
);

/** Fields of a form, right ones among them, with anything in them. */
export function brokenForm(right: Readonly<Record<string, string>>): fc.Arbitrary<string> {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }).map((given) => given.toWellFormed()), fc.constantFrom('', '\u0000', 'x'.repeat(3000), '=1+1', '-', '<b>', '٣٤٥', '\u202e\u2066', 'on'));
  const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...Object.keys(right)) }, { weight: 1, arbitrary: fc.constantFrom('act', '__proto__', 'constructor', 'consent-', 'website', 'toString') });
  const changed = fc.array(fc.tuple(key, text), { maxLength: 4 }).map((fields) => new URLSearchParams([...fields, ...Object.entries(right)]).toString());
  return fc.oneof({ weight: 5, arbitrary: changed }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) }, { weight: 1, arbitrary: fc.constantFrom('', '&', '=', '%', '&&&=', 'name=%ff&email=%', 'name[]=a&name[b]=c', 'a='.repeat(2000)) });
}
