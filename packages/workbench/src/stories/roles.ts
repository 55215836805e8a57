/** Whether the tree of an element's first story has the roles that its guide promises. */
import type { TreeNode } from './accessibility-tree.ts';
import { flat } from './accessibility-tree.ts';
import type { Violation } from './run-axe.ts';

/** The story in which an element is as it comes. */
export const defaultStory = (component: string): string => `${component}--default`;

/** Each role that is promised and is not in the tree. @param wanted roles as Chromium calls them */
export function findMissingRoles(tree: TreeNode, wanted: readonly string[]): Violation[] {
  const told = new Set(flat(tree).map(({ role }) => role));
  const missing = wanted.filter((role) => !told.has(role));
  return missing.map((role) => ({ rule: 'role-in-tree', impact: 'critical', help: 'The accessibility tree has the roles that the guide promises', selector: role }));
}
