import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { listCookieDeletions } from './list-cookie-deletions.ts';

const at = (pathname = '/', hostname = 'example.org', protocol = 'https:') => ({ pathname, hostname, protocol });

const part = (name: string) => (deletion: string): string | undefined => new RegExp(`;${name}=([^;]*)`).exec(deletion)?.[1];
const kinds = (deletions: string[], name: string): (string | undefined)[] => [...new Set(deletions.map(part(name)))];

const paths: readonly [pathname: string, paths: string[]][] = [
  ['/', ['/']],
  ['/a', ['/', '/a', '/a/']],
  ['/a/', ['/', '/a', '/a/']],
  ['/a/b/c.html', ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/c.html', '/a/b/c.html/']],
  ['//a', ['/', '/a', '/a/']],
];

const domains: readonly [hostname: string, domains: (string | undefined)[]][] = [
  ['localhost', [undefined, 'localhost', '.localhost']],
  ['example.org', [undefined, 'example.org', '.example.org']],
  ['www.example.org', [undefined, 'www.example.org', '.www.example.org', 'example.org', '.example.org']],
  ['a.b.example.co.uk', [undefined, 'a.b.example.co.uk', '.a.b.example.co.uk', 'b.example.co.uk', '.b.example.co.uk', 'example.co.uk', '.example.co.uk', 'co.uk', '.co.uk']],
];

describe('a cookie that is to go', () => {
  for (const [pathname, expected] of paths) {
    it(`is looked for at ${expected.join(' ')} from ${pathname}`, () => deepEqual(kinds(listCookieDeletions('_ga', '', at(pathname)), 'Path'), expected));
  }

  for (const [hostname, expected] of domains) {
    it(`is looked for in ${expected.length - 1} domains and on the host alone from ${hostname}`, () => deepEqual(kinds(listCookieDeletions('_ga', '', at('/', hostname)), 'Domain'), expected));
  }

  it('goes whether one can see it or not: it may belong to a part of the site', () => ok(listCookieDeletions('_ga', '', at()).length > 0));

  it('is each that begins so, where the name ends in a star', () => {
    const deletions = listCookieDeletions('_pk_id*', 'a=1; _pk_id.1.ab=x=y; _pk_ses=1; _pk_id.2=', at());
    deepEqual([...new Set(deletions.map((deletion) => deletion.split('=', 1)[0]))], ['_pk_id.1.ab', '_pk_id.2']);
  });

  it('is none where the name ends in a star and nothing begins so', () => deepEqual(listCookieDeletions('_ga*', 'a=1', at()), []));

  it('goes although it is secure, and is no obstacle on plain http', () => {
    ok(listCookieDeletions('__Host-id', '', at()).includes('__Host-id=;Max-Age=0;Path=/;Secure'));
    ok(listCookieDeletions('id', '', at('/', 'localhost', 'http:')).every((deletion) => !deletion.includes('Secure')));
  });

  it('is looked for in every place only once, with all of them told apart', () => {
    const label = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), fc.array(label, { maxLength: 4 }), (labels, parts) => {
      const deletions = listCookieDeletions('x', '', at(`/${parts.join('/')}`, labels.join('.')));
      equal(new Set(deletions).size, deletions.length);
      equal(deletions.length, (1 + 2 * parts.length) * (1 + 2 * Math.max(labels.length - 1, 1)));
      ok(deletions.every((deletion) => deletion.startsWith('x=;Max-Age=0;Path=/')));
    }));
  });
});
