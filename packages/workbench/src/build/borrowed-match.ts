import type { Plugin } from 'rollup';

/**
 * The loader has to know which language a page gets before anything else is there, so what finds it travels with the loader
 * (packages/embed/src/loader/dugnad.ts hands it over). All other files borrow it: 0.2 kB less of every page. Where there is no loader, all is English.
 */
export const BORROWED = "export const matchLanguage = (...tags) => globalThis[Symbol.for('dugnad.match')]?.(...tags) ?? 'en';\n";

export const borrows = (module: string): boolean => /\/elements\/dist\/language\/match-language\.js(\?|$)/.test(module);

/** For the files that the loader loads, not for the loader itself. Goes first: what is loaded by others never comes here. */
export function borrowedMatch(): Plugin {
  return { name: 'borrowed-match', load: (id) => (borrows(id) ? BORROWED : undefined) };
}
