import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const PAGES: [asked: string | undefined, page: number][] = [
  [undefined, 0], ['', 0], ['0', 0], ['3', 3], ['3.9', 3], ['-1', 0], ['many', 0], ['1e400', 1_000_000], ['-1e400', 0], ['Infinity', 1_000_000], ['99999999999999999999', 1_000_000], ['0x10', 16],
];

for (const [asked, page] of PAGES) test(`page ${page} is shown to whoever asks for ${asked ?? 'none'}`, () => assert.equal(readPage(asked), page));
