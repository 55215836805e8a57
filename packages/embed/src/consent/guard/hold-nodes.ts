import { holdTree } from './hold-tree.ts';

/** What stands in the page already has been looked at when it came: a script that has run must not become one that waits. */
function isNew(node: Node): boolean {
  return node.ownerDocument !== document || !node.isConnected;
}

/** Holds what is to be held in the nodes that a call inserts; the call itself goes on as it came. */
export function holdNodes(args: readonly unknown[]): void {
  for (const node of args as Partial<ParentNode & Node>[]) if (node?.querySelectorAll && isNew(node as Node)) holdTree(node as ParentNode, 'script,iframe,img');
}
