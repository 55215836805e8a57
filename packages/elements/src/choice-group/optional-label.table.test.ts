import { equal } from 'node:assert/strict';
import { it } from 'node:test';

import { optionalLabel } from './optional-label.ts';

for (const [label, optional, words] of [
  ['Way', true, 'Way (optional)'],
  ['Way', false, 'Way'],
  ['', true, ''],
] as const) {
  it(`a question "${label}" that one ${optional ? 'may' : 'may not'} leave reads "${words}"`, () => equal(optionalLabel(label, optional), words));
}
