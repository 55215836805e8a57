import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fold } from './fold.ts';

const table: readonly [written: string, compared: string][] = [
  ['26. NOV', '26. nov'],
  ['août', 'aout'],
  ['KASIM', 'kasim'],
  ['Kasım', 'kasim'],
  ['İyi', 'iyi'],
  ['października', 'pazdziernika'],
  ['٢٦/١١/٢٠٢٦', '26/11/2026'],
  ['۲۶/۱۱/۲۰۲۶', '26/11/2026'],
  ['26\u200f/11\u200f/2026', '26/11/2026'],
  ['２６', '26'],
  ['أكتوبر', 'اكتوبر'],
];

describe('a text as it is compared', () => {
  for (const [written, compared] of table) it(`is "${compared}" for "${written}"`, () => equal(fold(written), compared));
});
