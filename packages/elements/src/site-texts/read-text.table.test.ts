import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { str } from '@lit/localize';
import { html } from 'lit';

import { translate, type Words } from '../language/translate.ts';
import { readText, type Message } from './read-text.ts';

const plain: Message = ['0', 0, false];
const one: Message = ['1', 1, false];
const two: Message = ['2', 2, false];
const drawn: Message = ['3', 1, true];

function shown(text: string, message: Message, source: Words): Words {
  const read = readText(text, message);
  return 'words' in read ? translate(source, read.words) : read.wrong;
}

describe('what a page writes instead of our words', () => {
  const table: [title: string, text: string, message: Message, source: Words, shown: string][] = [
    ['is shown', 'Lukk vinduet', plain, 'Close', 'Lukk vinduet'],
    ['holds the value', 'frem til {0}', one, str`until ${'15:00'}`, 'frem til 15:00'],
    ['may begin with a value', '{0} og ikke mer', one, str`until ${'15:00'}`, '15:00 og ikke mer'],
    ['has the values in its own order', 'av {1} er {0} tatt', two, str`${2} of ${4}`, 'av 4 er 2 tatt'],
    ['is text where it looks like HTML', '<b>Lukk</b>', plain, 'Close', '<b>Lukk</b>'],
  ];
  for (const [title, text, message, source, words] of table) {
    it(title, () => equal(shown(text, message, source), words));
  }

  it('is drawn where ours is drawn: its words are text, its values what they were', () => {
    const clock = html`<time>15:00</time>`;
    const { strings, values } = shown('<b>til</b> {0}', drawn, html`until ${clock}`) as ReturnType<typeof html>;
    deepEqual([...strings], ['', '']);
    deepEqual(values, [['<b>til</b> ', clock, '']]);
  });

  const wrong: [text: unknown, message: Message, says: RegExp][] = [
    [3, plain, /not a text/],
    ['  ', plain, /not a text/],
    ['Lukk {0}', plain, /no values/],
    ['frem til', one, /must hold \{0\} once/],
    ['{0} {0}', one, /must hold \{0\} once/],
    ['{1}', one, /must hold \{0\} once/],
    ['{0}', two, /must hold \{0\} and \{1\} once/],
  ];
  for (const [text, message, says] of wrong) {
    it(`is refused with the cure when it is ${JSON.stringify(text)} for ${message[1]} values`, () => {
      const read = readText(text, message);
      match('wrong' in read ? read.wrong : '', says);
    });
  }
});
