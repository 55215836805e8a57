import type { Declaration } from 'postcss';
import stylelint from 'stylelint';

const { createPlugin, utils } = stylelint;
const ruleName = 'dugnad/with-reason';

/** What a style sheet may do only if it says why; nothing for all else. */
function bold({ prop, value, important }: Declaration): string | undefined {
  if (important) return '!important';
  return /^outline(-style|-width)?$/.test(prop) && /^(none|0)$/.test(value) ? `${prop}: ${value}` : undefined;
}

const rule: stylelint.Rule = (primary: unknown) => (root, result) => {
  if (primary !== true) return;
  root.walkDecls((node: Declaration) => {
    const what = bold(node);
    if (!what || node.prev()?.type === 'comment') return;
    utils.report({ ruleName, result, node, message: `Say in a comment right before it why ${what} is needed. (${ruleName})` });
  });
};
rule.ruleName = ruleName;
rule.messages = {};

/** `!important`, and an outline taken away, are allowed to whom can say why in the line before. */
export const withReason = createPlugin(ruleName, rule);
