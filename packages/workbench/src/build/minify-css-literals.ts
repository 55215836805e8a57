import type { AstNode, Plugin, ProgramNode } from 'rollup';
import { minifyCss } from './minify-css.ts';

interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly raw: string };
}

interface CssLiteral extends AstNode {
  readonly tag: { readonly type: string; readonly name?: string };
  readonly quasi: { readonly quasis: readonly Part[] };
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* nodesIn(node: AstNode): Generator<AstNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
  }
}

function isCssLiteral(node: AstNode): node is CssLiteral {
  return node.type === 'TaggedTemplateExpression' && (node as CssLiteral).tag.name === 'css';
}

/** A word that stands for the values in a sheet while it is squeezed. */
const place = '__VALUE__';

function squeezedParts({ quasi }: CssLiteral): { part: Part; css: string }[] {
  const squeezed = minifyCss(quasi.quasis.map(({ value }) => value.raw).join(place)).split(place);
  return quasi.quasis.map((part, index) => ({ part, css: squeezed[index] ?? '' }));
}

/** Replaces the text of every css`…` in a module by what a browser needs of it. */
export function minifyCssIn(code: string, program: ProgramNode): string {
  const edits = [...nodesIn(program)].filter(isCssLiteral).flatMap(squeezedParts);
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
