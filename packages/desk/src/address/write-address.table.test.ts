import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pageOf } from '../pages/pages.ts';
import { readAddress, writeAddress } from './read-address.ts';

/** Without half of a pair of code units, which no address can hold. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);

describe('the address of a page', () => {
  for (const [given, address] of [
    [['gronlia', 'a b', 'add'], '/desk/gronlia/a%20b/add'],
    [['gronlia', 'a/b', 'add'], '/desk/gronlia/a%2Fb/add'],
    [['grønlia', 'parken', ''], '/desk/gr%C3%B8nlia/parken'],
    [['gronlia', '', '', { q: 'x' }], '/desk/gronlia?q=x'],
    [['gronlia', 'park', 'signers', { q: '', page: '' }], '/desk/gronlia/park/signers'],
    [['gronlia', 'park', 'signers', { q: '#?&=', page: '2' }], '/desk/gronlia/park/signers?q=%23%3F%26%3D&page=2'],
    [[''], '/desk/'],
  ] as const) {
    it(`is ${address}`, () => {
      const [site, petition = '', page = '', query = {}] = given;
      equal(writeAddress(site, petition, page, query), address);
    });
  }

  it('is read as it was written, whatever associations and petitions are called', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text !== '-' && isWhole(text));
    fc.assert(fc.property(name, name, name, fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ minLength: 1 }).filter(isWhole)), (site, petition, page, query) => {
      const url = new URL(writeAddress(site, petition, page, query), 'https://petitions.example');
      const read = readAddress(url.pathname, url.search);
      // A name of dots alone is a way through folders, for a browser; no name of ours is one.
      if ([site, petition, page].some((part) => /^\.{1,2}$/.test(part))) return;
      deepEqual([read.site, read.petition, read.page, Object.fromEntries(read.query)], [site, petition, page, { ...query }]);
    }));
  });

  it('stays on this server and below the desk, whatever they are called', () => {
    fc.assert(fc.property(fc.string().filter(isWhole), fc.string().filter(isWhole), (site, petition) => {
      const address = writeAddress(site, petition);
      ok(address.startsWith('/desk/') && !address.startsWith('//'));
      equal(new URL(address, 'https://petitions.example').origin, 'https://petitions.example');
    }));
  });

  for (const path of ['/desk/%', '/desk/%E0%A4%A', '/desk/a/%FF/add', '/desk/a/b/%', '////', '']) {
    it(`that is broken is read all the same: ${JSON.stringify(path)}`, () => {
      const { site, petition, page } = readAddress(path);
      for (const part of [site, petition, page]) equal(typeof part, 'string');
    });
  }

  it('has a page behind it, whatever it is', () => {
    fc.assert(fc.property(fc.webPath(), (path) => typeof pageOf(readAddress(path)).load === 'function'));
  });

  for (const page of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'add/', 'ADD']) {
    it(`has the page for nothing behind ${page}`, () => {
      equal(pageOf({ petition: 'park', page }), pageOf({ petition: 'park', page: 'no-such-page' }));
      equal(pageOf({ petition: '', page }), pageOf({ petition: '', page: 'no-such-page' }));
    });
  }

  it('of a page for petitions leads nowhere without a petition, and the other way round', () => {
    const nowhere = pageOf({ petition: '', page: 'no-such-page' });
    for (const page of ['add', 'signers', 'sheets', 'comments', 'messages', 'update', 'edit', 'clean', 'export']) {
      equal(pageOf({ petition: '', page }), nowhere, page);
      ok(pageOf({ petition: 'park', page }) !== nowhere, page);
    }
    for (const page of ['people', 'team', 'trail', 'helping', 'opportunities', 'shifts', 'call-in', 'task', 'blocked', 'requests', 'request']) {
      equal(pageOf({ petition: 'park', page }), nowhere, page);
      ok(pageOf({ petition: '', page }) !== nowhere, page);
    }
  });
});
