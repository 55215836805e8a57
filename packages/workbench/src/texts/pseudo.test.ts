import { equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pseudoText } from './pseudo.ts';

const pseudo = (code: string): string => pseudoText({ id: 'tea.name', code }).code;

describe('the language that is none', () => {
  it('has other letters, brackets at its ends and more of them', () => equal(pseudo('`Close`'), '`[Çļöšé îñ]`'));

  for (const sentence of ['Close', 'Fetching the activities …', 'No activities in this month, and none later.']) {
    it(`is two fifths longer than "${sentence}"`, () => {
      const longer = pseudo(`\`${sentence}\``).length - 2;
      ok(longer >= sentence.length * 1.3 && longer <= sentence.length * 1.4 + 4, String(longer / sentence.length));
    });
  }

  it('leaves values and escapes where they are', () => match(pseudo('str`${1} of\\n${0}`'), /^str`\[\$\{1\} öƒ\\n\$\{0\} /));
  it('leaves marks of HTML as they are', () => match(pseudo('html`<b>Now</b>`'), /^html`\[<b>Ñöŵ<\/b> /));
});
