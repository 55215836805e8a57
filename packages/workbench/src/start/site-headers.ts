/** Which headers the sample site sends with what. */

const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'require-trusted-types-for': "'script'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** On the page for trying a calendar, any address may be asked for: that is what it is for. */
const open = { ...strict, 'connect-src': "'self' https: http: blob:" };

/** The film and the map of the page with consent are pages in frames. */
const framing = { ...strict, 'frame-src': "'self'" };

const policies: Readonly<Record<string, Record<string, string>>> = { 'try.html': open, 'consent.html': framing };

function policy(directives: Record<string, string>): string {
  return Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ');
}

/** For a page of the association: the strictest policy that we promise to work under. */
export function pageHeaders(name: string): Record<string, string> {
  return {
    'content-security-policy': policy(policies[name] ?? strict),
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

/** A name that changes with what is in the file. */
const hashed = /-[\w-]{8,}\.(?:js|css)(?:\.map)?$/;

/** For script-tag files: any site may load them; what has a hash in its name never changes. */
export function embedHeaders(name: string): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
    'x-content-type-options': 'nosniff',
  };
}

/** For calendars; most published ones do not let browsers on other sites read them, which `readable` false imitates. */
export function feedHeaders(readable: boolean): Record<string, string> {
  return { ...(readable ? { 'access-control-allow-origin': '*' } : {}), 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
}
