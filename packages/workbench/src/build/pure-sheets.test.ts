import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { pureSheets, purifySheets } from './pure-sheets.ts';

const pure = (code: string): string => purifySheets(code, parseAst(code));

test('a sheet says that making it does nothing else', () => {
  equal(pure('export const a = css`b{}`;\nconst c = css`${a} d{}`;'), 'export const a = /* @__PURE__ */ (() => css`b{}`)();\nconst c = /* @__PURE__ */ (() => css`${a} d{}`)();');
});

for (const code of ['const a = html`<b></b>`;', 'export const a = (css) => css`b{}`;', 'class A { static styles = css`b{}` }', 'let a;', 'export { b } from "./b.js";']) {
  test(`${code} stays as it is`, () => equal(pure(code), code));
}

test('a sheet that nobody uses is not in the bundle, one that is used is', async () => {
  const modules: Record<string, string> = {
    entry: "import { used } from 'sheets'; console.log(used);",
    sheets: "import { css } from 'lit'; const part = css`i{}`; export const used = css`${part} b{}`; export const unused = css`u{}`;",
  };
  const bundle = await rollup({ input: 'entry', external: ['lit'], plugins: [{ name: 'here', resolveId: (id) => (id in modules ? id : null), load: (id) => modules[id] }, pureSheets()] });
  const { output } = await bundle.generate({ format: 'es' });
  equal(output[0].code.includes('u{}'), false);
  equal(output[0].code.includes('i{}') && output[0].code.includes('b{}'), true);
});
