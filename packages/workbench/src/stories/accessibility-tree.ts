/** What Chromium tells assistive technology about a page: roles, names, states. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import type { Violation } from './run-axe.ts';

/** One node, with what is inside it. */
export type TreeNode = Pick<SerializedAXNode, 'role'> & Partial<Omit<SerializedAXNode, 'role' | 'children'>> & { readonly children?: readonly TreeNode[] };

/** Roles of what one can act on, or lands in: each has to say what it is. */
const interactive = new Set([
  'button', 'checkbox', 'combobox', 'dialog', 'alertdialog', 'link', 'listbox', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'radio',
  'searchbox', 'slider', 'spinbutton', 'switch', 'tab', 'textbox', 'treeitem', 'DisclosureTriangle', 'Date', 'DateTime', 'InputTime', 'ColorWell',
]);

/** Roles that say nothing by themselves: what stands in them is told in their place. */
const transparent = new Set(['none', 'generic', 'InlineTextBox', 'LayoutTable', 'LayoutTableRow', 'LayoutTableCell']);

const states = ['checked', 'pressed', 'selected', 'expanded', 'disabled', 'required', 'invalid', 'modal', 'level', 'value', 'valuetext', 'description'] as const;

/** The tree of the page as it is now. @throws Error when Chromium gives none */
export async function readTree(page: Page): Promise<TreeNode> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (!tree) throw new Error('Chromium gives no accessibility tree.');
  return tree;
}

/** A node with all that is inside it. */
export function flat(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

/** Every node that one can act on and that has no name: what a screen reader calls "button", and no more. */
export function findUnnamed(tree: TreeNode): Violation[] {
  const nameless = flat(tree).filter(({ role, name }) => interactive.has(role) && !name?.trim());
  return nameless.map(({ role }) => ({ rule: 'name-in-tree', impact: 'critical', help: 'What one can act on has a name', selector: role }));
}

/** How many nodes of the page can be acted on. */
export const countInteractive = (tree: TreeNode): number => flat(tree).filter(({ role }) => interactive.has(role)).length;

function lineOf(node: TreeNode): string {
  const name = node.name?.trim() ? ` “${node.name.trim().replaceAll(/\s+/g, ' ')}”` : '';
  const said = states.flatMap((state) => {
    const value = node[state];
    return value === undefined || value === false || value === '' || value === 'false' ? [] : [value === true ? state : `${state} ${String(value)}`];
  });
  return `${node.role === 'StaticText' ? 'text' : node.role}${name}${said.length > 0 ? ` (${said.join(', ')})` : ''}`;
}

/** A text that says nothing, or what has been said already as the name of what it stands in. */
const isEcho = ({ role, name = '' }: TreeNode, said: string): boolean => role === 'StaticText' && ['', said].includes(name.trim());

function linesOf(node: TreeNode, depth: number, said: string): string[] {
  const inside = (level: number, name: string): string[] =>
    (node.children ?? []).filter((child) => !isEcho(child, name)).flatMap((child) => linesOf(child, level, name));
  if (transparent.has(node.role)) return inside(depth, said);
  return [`${'  '.repeat(depth)}${lineOf(node)}`, ...inside(depth + 1, node.name?.trim() ?? '')];
}

/** The tree as lines, indented by two spaces a level, without what says nothing. */
export const writeTree = (tree: TreeNode): string[] => linesOf(tree, 0, '');
