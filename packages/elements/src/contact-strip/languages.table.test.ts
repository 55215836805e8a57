import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { tagsIn } from './languages.template.ts';

describe('the languages that somebody speaks', () => {
  const table: [written: string, tags: string[]][] = [
    ['nb ar ti', ['nb', 'ar', 'ti']],
    [' nl-BE  fr ', ['nl-BE', 'fr']],
    ['so', ['so']],
    ['norsk, العربية', []],
    ['Norwegian, English, some Arabic', []],
    ['nb, ar', []],
    ['', []],
  ];
  for (const [written, tags] of table) {
    it(tags.length > 0 ? `are ${tags.join(' and ')} where a page writes "${written}"` : `are words where a page writes "${written}"`, () => deepEqual(tagsIn(written), tags));
  }
});
