/** The list is whole: every check once, each with a page that breaks it, and the table for webmasters says the same. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { checks, parts } from './list.ts';
import { mutants } from './mutants/list.ts';

const all = Array.from({ length: 72 }, (_, index) => index + 1);
const numbers = (list: readonly { readonly check: number }[]): number[] => list.map(({ check }) => check).toSorted((one, other) => one - other);

const folder = new URL('./', import.meta.url);
const rows = (await readFile(new URL('../../docs/consent-checks.md', folder), 'utf8')).split('\n').map((line) => /^\| (\d+) \| (.*?) \| (.*?) \| (.*?) \|$/u.exec(line)).filter((row) => row !== null);

describe('the checks of the law', () => {
  it('are there once each', () => assert.deepEqual(numbers(checks), all));

  it('have each a page that breaks it, and one only', () => assert.deepEqual(numbers(mutants), all));

  it('that stand alone belong to one that is there', () => parts.forEach(({ check }) => assert.ok(all.includes(check), String(check))));

  it('are all in the table, in their order', () => assert.deepEqual(rows.map((row) => Number(row[1])), all));

  for (const { check, title } of checks) {
    it(`${check} is called the same in the table, which says where it is`, async () => {
      const [, , words, , place = ''] = rows.find((row) => Number(row[1]) === check) ?? [];
      assert.equal(words, title.charAt(0).toUpperCase() + title.slice(1));
      const file = /`test\/checks\/(.*?)`/u.exec(place)?.[1] ?? '';
      assert.match(await readFile(new URL(file, folder), 'utf8'), new RegExp(`check: ${check},`, 'u'), file);
    });
  }

  it('stand in one file a group', async () => {
    const groups = (await readdir(folder)).filter((name) => /^[a-j]-/u.test(name));
    assert.deepEqual([...new Set(groups.map((name) => name[0]))], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
  });
});

describe('a page that breaks a check', () => {
  for (const { check, breaks, caught, change } of mutants) {
    it(`of number ${check} changes something, and is caught by words of the check`, () => {
      assert.ok(Object.values(change).some((part) => part !== undefined));
      assert.match(breaks, /^\p{Ll}/u);
      assert.ok(caught.source.length > 8, 'words that anything would match');
    });
  }
});
