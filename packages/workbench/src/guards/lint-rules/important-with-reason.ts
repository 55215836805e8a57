import type { Declaration } from 'postcss';
import stylelint from 'stylelint';

const { createPlugin, utils } = stylelint;
const ruleName = 'dugnad/important-with-reason';
const bare = 'Say in a comment right before it why !important is needed.';
const messages = utils.ruleMessages(ruleName, { bare });

const rule: stylelint.Rule = (primary: unknown) => (root, result) => {
  if (primary !== true) return;
  root.walkDecls((node: Declaration) => {
    if (!node.important || node.prev()?.type === 'comment') return;
    utils.report({ ruleName, result, node, message: `${bare} (${ruleName})` });
  });
};
rule.ruleName = ruleName;
rule.messages = messages;

/** `!important` is allowed to whom can say why, in the line before it. */
export const importantWithReason = createPlugin(ruleName, rule);
