import type { Plugin } from 'rollup';

const helper = /^var __decorate = [\s\S]*?\n};\n/m;
const name = '\0decorate';

const rewritten = /import\(__rewriteRelativeImportExtension\((\w+)\)\)/g;

/**
 * Undoes what the compiler does for each file alone: a decorator helper in every class file, where a
 * bundle needs one, and a check of the file ending around an address that is only known on the page.
 */
export function tidyCompiled(): Plugin {
  let body = '';
  return {
    name: 'tidy-compiled',
    resolveId: (source) => (source === name ? name : undefined),
    load: (id) => (id === name ? `${body}export { __decorate };` : undefined),
    transform(code, id) {
      if (id === name) return undefined;
      const found = helper.exec(code);
      if (!found) return rewritten.test(code) ? { code: code.replaceAll(rewritten, 'import($1)'), map: null } : undefined;
      // At the top of a module there is no `this` that could hold another one.
      body = found[0].replace('(this && this.__decorate) || ', '');
      return { code: `import { __decorate } from '${name}';\n${code.replace(found[0], '')}`, map: null };
    },
  };
}
