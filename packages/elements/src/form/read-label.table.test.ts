import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { tidyLabel } from './read-label.ts';

describe('a label in a sentence', () => {
  const cases: readonly [label: string, tidy: string][] = [
    ['Name', 'Name'],
    ['  Name \n of the child ', 'Name of the child'],
    ['Name:', 'Name'],
    ['Name *', 'Name'],
    ['Which way?', 'Which way?'],
    ['', ''],
    ['الاسم:', 'الاسم'],
  ];
  for (const [label, tidy] of cases) it(`is “${tidy}” of “${label.trim()}”`, () => equal(tidyLabel(label), tidy));

  it('ends at a word when it is long', () => {
    const tidy = tidyLabel('I agree that you keep my name. '.repeat(9));
    ok(tidy.length <= 82, tidy);
    ok(/ \w+\.? …$/.test(tidy), tidy);
  });

  it('ends somewhere when it is one long word', () => equal(tidyLabel('x'.repeat(300)), `${'x'.repeat(80)} …`));
});
