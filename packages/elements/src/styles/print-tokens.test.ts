import { expect } from '@open-wc/testing';
import type { CSSResult } from 'lit';

import { choiceStyles } from '../choice/choice.styles.ts';
import { styles as fieldStyles } from '../field/field.styles.ts';
import { styles as formStyles } from '../form/form.styles.ts';

function* rulesIn(group: { readonly cssRules: CSSRuleList }): Generator<CSSRule> {
  for (const rule of group.cssRules) {
    yield rule;
    if ('cssRules' in rule) yield* rulesIn(rule as CSSGroupingRule);
  }
}

/** What a sheet changes on paper, as the browser has understood it. */
function onPaper({ styleSheet }: CSSResult): string {
  const rules = [...rulesIn(styleSheet!)].filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  return rules.map(({ cssText }) => cssText).join('\n');
}

describe('on paper', () => {
  for (const [what, sheet] of Object.entries({ field: fieldStyles, choice: choiceStyles, form: formStyles })) {
    it(`a ${what} is black on white, in letters of 12 pt, whatever the screen was`, () => {
      const paper = onPaper(sheet);
      for (const part of ['--_color-text: CanvasText', '--_color-surface-raised: Canvas', '--_font-size-body: 12pt', 'color-scheme: light']) expect(paper).to.contain(part);
    });
  }
});
