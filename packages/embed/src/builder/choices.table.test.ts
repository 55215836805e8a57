import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { ownChoices, readChoices, writeChoices, type Choices } from './choices.ts';

const choices = (part: Partial<Choices>): Choices => ({ ...ownChoices, ...part });

describe('the address of a theme', () => {
  const cases: readonly [what: string, search: string, chosen: Choices][] = [
    ['nothing', '', ownChoices],
    ['a colour', '?accent=%23e4007c', choices({ accent: '#e4007c' })],
    ['a colour in words of CSS', '?accent=hsl%28330+100%25+45%25%29', choices({ accent: 'hsl(330 100% 45%)' })],
    ['both colours and a name', '?accent=%23123&highlight=%23fc0&name=The+choir', choices({ accent: '#123', highlight: '#fc0', name: 'The choir' })],
  ];
  for (const [what, search, chosen] of cases) {
    it(`keeps ${what}`, () => deepEqual([readChoices(search), writeChoices(chosen)], [chosen, search]));
  }

  it('says nothing of what is as for everybody', () => equal(writeChoices(choices({ name: '  ' })), ''));

  it('takes no heed of what it does not know', () => deepEqual(readChoices('?utm_source=mail&accent=%23123'), choices({ accent: '#123' })));

  it('keeps a colour that cannot be read, for its writer to put right', () => equal(readChoices('?accent=greenish').accent, 'greenish'));

  it('gives back whatever was chosen', () => {
    const anything = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(fc.record({ accent: anything.filter(Boolean), highlight: anything, name: anything }), (chosen) => {
        deepEqual(readChoices(writeChoices(chosen)), { ...chosen });
      }),
    );
  });
});
