import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyCssIn } from './minify-css-literals.ts';

const sent = (code: string): string => minifyCssIn(code, parseAst(code));

describe('the style sheets in a module', () => {
  it('go out squeezed, and the code around them as it is', () => {
    equal(sent('const a =  1;\nconst s = css`\n  a {\n    top: 0;\n  }\n`;'), 'const a =  1;\nconst s = css`a{top:0}`;');
  });

  it('keep their values where they stand', () => {
    equal(sent('css`:host {\n  ${tokens(css)}\n  top: ${x};\n  left: ${y}px ${z};\n}`'), 'css`:host{${tokens(css)} top:${x};left:${y}px ${z}}`');
  });

  it('are squeezed one inside the other', () => {
    equal(sent('css`a { top: ${css`  b : c`} }`'), 'css`a{top:${css`b :c`}}`');
  });

  it('are all of them found, in whatever they stand', () => {
    equal(sent('class A { static styles = [css`a { }`, f(css`b { }`)] }'), 'class A { static styles = [css`a{}`, f(css`b{}`)] }');
  });

  it('are no other templates', () => {
    equal(sent('html`<p>  ${x} </p>`; `css  { }`'), 'html`<p>  ${x} </p>`; `css  { }`');
  });
});
