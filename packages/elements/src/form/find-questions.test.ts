import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../choice/choice.define.ts';
import '../choice-group/choice-group.define.ts';
import '../field/field.define.ts';
import { findQuestions } from './find-questions.ts';

/** What is asked: the names and values of controls that are one question, and what stands around them. */
async function asked(content: TemplateResult): Promise<string[]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  return findQuestions(form).map(({ controls, wrapper, isGroup }) => {
    const names = controls.map(({ name, value }) => `${name}${value && `=${value}`}`).join('+');
    return `${names}${isGroup ? ' together' : ''} in ${wrapper?.localName ?? 'nothing'}`;
  });
}

describe('what a form asks', () => {
  const cases: readonly [what: string, content: TemplateResult, questions: string[]][] = [
    ['a control in a field', html`<dugnad-field label="A"><input name="a" /></dugnad-field>`, ['a in dugnad-field']],
    ['a control alone', html`<select name="a"></select><textarea name="b"></textarea>`, ['a in nothing', 'b in nothing']],
    ['radio buttons of one name, once', html`<input type="radio" name="a" value="1" /><input name="b" /><input type="radio" name="a" value="2" />`, ['a=1+a=2 together in nothing', 'b in nothing']],
    ['check boxes one by one', html`<input type="checkbox" name="a" value="1" /><input type="checkbox" name="a" value="2" />`, ['a=1 in nothing', 'a=2 in nothing']],
    ['check boxes of a group, once', html`<dugnad-choice-group label="A"><label><input type="checkbox" name="a" value="1" /></label><label><input type="checkbox" name="b" value="2" /></label></dugnad-choice-group>`, ['a=1+b=2 together in dugnad-choice-group']],
    ['choices with hints, by their group', html`<dugnad-choice-group label="A"><dugnad-choice><label><input type="radio" name="a" value="1" /></label></dugnad-choice></dugnad-choice-group>`, ['a=1 together in dugnad-choice-group']],
    ['a choice alone', html`<dugnad-choice><label><input type="checkbox" name="a" value="1" /></label></dugnad-choice>`, ['a=1 in dugnad-choice']],
    ['a line of text beside choices, by itself', html`<dugnad-choice-group label="A"><label><input type="radio" name="a" value="1" /></label><dugnad-field label="Other"><input name="other" /></dugnad-field></dugnad-choice-group>`, ['a=1 together in dugnad-choice-group', 'other in dugnad-field']],
    ['nothing of buttons, of what is hidden and of what is closed', html`<input type="hidden" name="a" /><button name="b">Send</button><input type="submit" name="c" /><input name="d" disabled /><output name="e"></output><fieldset disabled><input name="f" /></fieldset>`, []],
  ];
  for (const [what, content, questions] of cases) it(`is ${what}`, async () => expect(await asked(content)).to.deep.equal(questions));

  it('is what belongs to it and stands elsewhere', async () => {
    const page = await fixture<HTMLElement>(html`<div><input form="theirs" name="a" /><form id="theirs"><input name="b" /></form></div>`);
    expect(findQuestions(page.querySelector('form')!).map(({ first }) => first.name)).to.deep.equal(['a', 'b']);
  });

  it('is also an element of somebody else that takes part in forms', async () => {
    class Stars extends HTMLElement {
      static formAssociated = true;
      readonly #internals = this.attachInternals();
      readonly name = 'stars';
      get validity(): ValidityState {
        return this.#internals.validity;
      }
      checkValidity(): boolean {
        return this.#internals.checkValidity();
      }
    }
    customElements.define('their-stars', Stars);
    const form = await fixture<HTMLFormElement>(html`<form><their-stars></their-stars></form>`);
    expect(findQuestions(form).map(({ first }) => first.name)).to.deep.equal(['stars']);
  });
});
