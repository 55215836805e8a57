import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slimModule } from './slim-packages.ts';

const helper = `var __decorate = (this && this.__decorate) || function (decorators) {
    return decorators;
};
`;
const decorated = (decorator: string, name = 'open'): string => `__decorate([
    ${decorator}
], DugnadQuote.prototype, "${name}", void 0);
`;
const module = (decorators: string, ...calls: readonly string[]): string => `${helper}import { LitElement } from 'lit';
import { ${decorators} } from 'lit/decorators.js';
export class DugnadQuote extends LitElement {}
${calls.join('')}//# sourceMappingURL=quote.js.map
`;

const lineOf = (code: string, words: string): number => code.split('\n').findIndex((line) => line.includes(words));

describe('a module of a package', () => {
  it('declares its properties by the plain call, and needs neither decorators nor their helper', () => {
    const slim = slimModule(module('property', decorated('property()')));
    equal(slim.includes('DugnadQuote.createProperty("open");'), true);
    equal(/__decorate|decorators\.js/.test(slim), false);
  });

  it('keeps the helper and the decorators that it goes on calling', () => {
    const slim = slimModule(module('property, query', decorated('property({ type: Boolean })'), decorated("query('dialog')", 'dialog')));
    equal(slim.includes("import { query } from 'lit/decorators.js';"), true);
    equal(slim.includes(helper), true);
    equal(slim.includes('DugnadQuote.createProperty("open", { type: Boolean });'), true);
    equal(slim.includes(decorated("query('dialog')", 'dialog')), true);
  });

  it('has every line where its source map looks for it', () => {
    const fat = module('property', decorated('property()', 'one'), decorated('property()', 'two'));
    const slim = slimModule(fat);
    for (const words of ['export class', 'sourceMappingURL']) equal(lineOf(slim, words), lineOf(fat, words), words);
    equal(slim.split('\n').length, fat.split('\n').length);
  });

  it('has its style sheets squeezed', () => {
    equal(slimModule("import { css } from 'lit';\nexport const styles = css`\n  a {\n    top: 0;\n  }\n`;\n"), "import { css } from 'lit';\nexport const styles = css`a{top:0}`;\n");
  });

  it('stays as it is where there is nothing to gain', () => {
    const plain = 'export const initials = (name) => name.slice(0, 1);\n';
    equal(slimModule(plain), plain);
  });

  it('changes once and never again', () => {
    for (const fat of [module('property', decorated('property()')), module('property, query', decorated('property()'), decorated("query('a')", 'a')), 'const s = css`\n  a { top: 0 }\n`;']) {
      const once = slimModule(fat);
      equal(slimModule(once), once);
    }
  });
});
