import type { Plugin } from 'rollup';

/** Writes the mark of the release into what knows the other files by nothing else (packages/embed/src/consent/head/mark.ts). */
export function fillMark(mark: string): Plugin {
  return {
    name: 'fill-mark',
    transform: (_code, id) => (id.endsWith('/head/mark.js') ? `export const mark = ${JSON.stringify(mark)};` : undefined),
  };
}
