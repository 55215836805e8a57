import type { AstNode } from 'rollup';

/** A piece of a template between two values. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly raw: string };
}

/** css`…`, html`…` */
export interface Tagged extends AstNode {
  readonly tag: { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Part[] };
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A node and all that is in it. */
export function* nodesIn(node: AstNode): Generator<AstNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
  }
}

export function isTagged(node: AstNode, tag: string): node is Tagged {
  return node.type === 'TaggedTemplateExpression' && (node as Tagged).tag.name === tag;
}
