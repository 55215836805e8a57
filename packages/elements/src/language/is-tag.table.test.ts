import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isTag } from './is-tag.ts';

describe('a tag of a language', () => {
  const table: [tag: string, is: boolean][] = [['nb', true], ['nl-x-formal', true], ['nb-simple', true], ['zh-Hant-HK', true], ['qaa', true], ['nb_NO', false], ['my language', false], ['', false], ['nb-', false], ['__proto__', false]];
  for (const [tag, is] of table) it(`is ${is ? '' : 'not '}"${tag}"`, () => equal(isTag(tag), is));
});
