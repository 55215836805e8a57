// After the compiler: what npm packages carry is made as small as it can be without a bundler, for not every bundler squeezes style sheets.
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { DECORATED, declareIn } from './declare-properties.ts';
import { minifyCssIn } from './minify-css-literals.ts';

const HELPER = /^var __decorate = [\s\S]*?\n};\n/m;
const DECORATORS = /^import \{ [\w, ]+ \} from 'lit\/decorators\.js';$/m;
const SHEET = /\bcss\s*`[^`]*\n/;

const lines = (text: string): string => text.replace(/[^\n]/g, '');

/** Lines stay where they are, for the source maps point at them. */
function declareByLine(code: string): string {
  return code.replace(DECORATED, (call) => declareIn(call) + (declareIn(call) === call ? '' : lines(call)));
}

/** The import of Lit's decorators without those that nothing calls any more, and the compiler's helper gone with the last of them. */
function withoutUncalled(code: string): string {
  const called = code.replace(DECORATORS, (line) => {
    const names = [...line.matchAll(/\w+(?=[, ]+[^']*')/g)].map(([name]) => name).filter((name) => name !== 'import' && name !== 'from');
    const kept = names.filter((name) => code.includes(`${name}(`));
    return kept.length > 0 ? `import { ${kept.join(', ')} } from 'lit/decorators.js';` : '';
  });
  return called.replace(HELPER, (helper) => (called.includes('__decorate([') ? helper : lines(helper)));
}

/** One compiled module of a package: reactive properties declared by the plain call, style sheets squeezed. Done twice, it changes nothing. */
export function slimModule(code: string): string {
  const declared = code.includes('__decorate([') ? withoutUncalled(declareByLine(code)) : code;
  return SHEET.test(declared) ? minifyCssIn(declared, parseAst(declared)) : declared;
}

/** Slims `dist` of the packages that pages fetch, where the compiler has written anew. */
export async function slimPackages(root: string): Promise<void> {
  for await (const file of glob('packages/{elements,widgets}/dist/**/*.js', { cwd: root, exclude: ['**/node_modules/**'] })) {
    if (/\.(test|page)\.js$/.test(file)) continue;
    const path = join(root, file);
    const code = await readFile(path, 'utf8');
    const slim = slimModule(code);
    if (slim !== code) await writeFile(path, slim);
  }
}
