import type { AstNode, Plugin, ProgramNode } from 'rollup';
import { minifyCss } from './minify-css.ts';
import { isTagged, nodesIn, type Part, type Tagged } from './templates.ts';

const isSheet = (node: AstNode): node is Tagged => isTagged(node, 'css');

/** A word that stands for the values in a sheet while it is squeezed. */
const place = '__VALUE__';

function squeezedParts({ quasi }: Tagged): { part: Part; css: string }[] {
  const squeezed = minifyCss(quasi.quasis.map(({ value }) => value.raw).join(place)).split(place);
  return quasi.quasis.map((part, index) => ({ part, css: squeezed[index] ?? '' }));
}

/** Replaces the text of every css`…` in a module by what a browser needs of it. */
export function minifyCssIn(code: string, program: ProgramNode): string {
  const edits = [...nodesIn(program)].filter(isSheet).flatMap(squeezedParts);
  return edits
    .sort((one, other) => other.part.start - one.part.start)
    .reduce((text, { part, css }) => text.slice(0, part.start) + css + text.slice(part.end), code);
}

export function minifyCssLiterals(): Plugin {
  return {
    name: 'minify-css-literals',
    transform(code) {
      return /\bcss\s*`/.test(code) ? { code: minifyCssIn(code, this.parse(code)), map: null } : undefined;
    },
  };
}
