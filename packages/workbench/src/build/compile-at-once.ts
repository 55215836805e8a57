import type { Plugin } from 'rollup';
import { chunkName } from './chunks.ts';

/** Counts only as the first thing of a file: https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Tells a browser that knows the hint (Chromium from 136) to compile all of a file beside the page, while it arrives, and not each function
 * when it is called: for files nearly all of which run at once. Goes after whatever takes comments away.
 *
 * @param names as {@link chunkName} gives them
 */
export const compileAtOnce = (...names: readonly string[]): Plugin => ({
  name: 'compile-at-once',
  renderChunk: (code, chunk) => (names.includes(chunkName(chunk)) ? { code: HINT + code, map: null } : null),
});
