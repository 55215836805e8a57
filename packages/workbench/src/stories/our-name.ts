/** A widget speaks as the association whose page it is on: our own name is nowhere in what a visitor sees or hears. */
import type { TreeNode } from './accessibility-tree.ts';
import { flat } from './accessibility-tree.ts';
import type { Violation } from './run-axe.ts';

/** The Norwegian noun, as associations write it about what they do: "vinterdugnad", "dugnaden". Alone and without an ending it could be our name. */
const noun = /(?<![\p{L}-])(?:\p{L}+dugnad(?:en|er|ene|s)?|dugnad(?:en|er|ene|s\p{L}{3,}))(?![\p{L}-])/giu;

/** Does a text say our name? What an association calls its own work is not it. */
export function saysOurName(text: string): boolean {
  return /dugnad/i.test(text.replace(noun, ''));
}

/** What assistive technology is told of a node, in words. */
const wordsOf = ({ name, description, roledescription, value, valuetext }: TreeNode): readonly unknown[] => [name, description, roledescription, value, valuetext];

/** Every node that says our name. */
export function findOurName(tree: TreeNode): Violation[] {
  const said = flat(tree).flatMap((node) => wordsOf(node).filter((words): words is string => typeof words === 'string' && saysOurName(words)));
  return [...new Set(said)].map((words) => ({ rule: 'our-name', impact: 'serious', help: 'Our name is nowhere in what a visitor hears', selector: `“${words.slice(0, 80)}”` }));
}
