import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { markGroup, type GroupMarks } from './mark-group.ts';
import '../choice/choice.define.ts';

const radio = html`<label><input type="radio" name="way" /> Call</label>`;
const box = html`<label><input type="checkbox" name="help" /> Bake</label>`;
const own = html`<dugnad-choice><label><input type="checkbox" name="own" /> Drive</label></dugnad-choice>`;

const quiet = { isRequired: false, isWrong: false, hasRole: false };

async function marked(content: TemplateResult, marks: Partial<GroupMarks> = {}): Promise<HTMLElement> {
  const group = await fixture<HTMLElement>(html`<div>${content}</div>`);
  markGroup(group, { holder: group, ...quiet, ...marks });
  return group;
}

/** What a screen reader is told of the group, and of each box in it. */
function said(group: HTMLElement): string {
  const aria = (element: Element): string => ['required', 'invalid'].filter((state) => element.getAttribute(`aria-${state}`) === 'true').join('+');
  return [[group.role ?? 'none', aria(group)], ...[...group.querySelectorAll('input')].map((input) => [input.type, aria(input)])].map(([what, states]) => [what, states].filter(Boolean).join(' ')).join(', ');
}

describe('a group of choices, for a screen reader,', () => {
  const cases: readonly [what: string, content: TemplateResult, marks: Partial<GroupMarks>, words: string][] = [
    ['is one of radio buttons', radio, {}, 'radiogroup, radio'],
    ['is one of check boxes', box, {}, 'group, checkbox'],
    ['is one of radio buttons where both stand in it', html`${radio}${box}`, {}, 'radiogroup, radio, checkbox'],
    ['is a plain group while nothing stands in it', html``, {}, 'group'],
    ['has to be answered, where it is one of radio buttons', radio, { isRequired: true }, 'radiogroup required, radio'],
    ['has to be answered, where a radio button says so', html`<input type="radio" required />`, {}, 'radiogroup required, radio'],
    ['says nothing of that where it is one of check boxes, for ARIA has no word', box, { isRequired: true }, 'group, checkbox'],
    ['is wrong as a whole, where it is one of radio buttons', radio, { isWrong: true }, 'radiogroup invalid, radio'],
    ['is wrong at each box, where it is one of check boxes', html`${box}${box}`, { isWrong: true }, 'group, checkbox invalid, checkbox invalid'],
    ['leaves a box that says by itself whether it is wrong', html`${box}${own}`, { isWrong: true }, 'group, checkbox invalid, checkbox'],
    ['keeps a role of the page’s', radio, { hasRole: true }, 'none, radio'],
    ['takes no notice of what is no choice', html`<input type="text" required />`, { isWrong: true }, 'group, text'],
  ];
  for (const [what, content, marks, words] of cases) it(what, async () => expect(said(await marked(content, marks))).to.equal(words));

  it('is right again once it is put right', async () => {
    const group = await marked(html`${box}${radio}`, { isWrong: true, isRequired: true });
    markGroup(group, { holder: group, ...quiet });
    expect(said(group)).to.equal('radiogroup, checkbox, radio');
    expect(group.querySelectorAll('[aria-invalid]')).to.have.length(0);
  });
});
