import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { readAnswer, readAnswers } from './read-answers.ts';

const form = (content: TemplateResult): Promise<HTMLFormElement> => fixture(html`<form>${content}</form>`);

describe('the answers of a form', () => {
  const boxes = html`<input type="checkbox" name="help" value="bake" /><input type="checkbox" name="help" value="drive" checked />`;
  const cases: readonly [what: string, content: TemplateResult, answers: object][] = [
    ['are text by name', html`<input name="a" value="1" /><textarea name="b">two</textarea>`, { a: '1', b: 'two' }],
    ['stay text where they are numbers or dates', html`<input type="number" name="a" value="1" /><input type="date" name="b" value="2026-11-22" />`, { a: '1', b: '2026-11-22' }],
    ['are empty where nothing is written', html`<input name="a" />`, { a: '' }],
    ['are not there where nothing is chosen', html`<input type="radio" name="a" value="1" /><input type="checkbox" name="b" />`, {}],
    ['are one where one of several is chosen', html`<input type="radio" name="a" value="1" /><input type="radio" name="a" value="2" checked />`, { a: '2' }],
    ['are a list where several may be chosen, also with one', boxes, { help: ['drive'] }],
    ['are a list where several may be chosen, also with none', html`<select name="a" multiple><option>1</option></select>`, { a: [] }],
    ['are a list where a name stands twice', html`<input name="a" value="1" /><input name="a" value="2" />`, { a: ['1', '2'] }],
    ['are not there for a file that nobody chose', html`<input type="file" name="a" /><input type="file" name="b" multiple />`, { b: [] }],
    ['leave out what is disabled or nameless', html`<input name="a" value="1" disabled /><input value="2" />`, {}],
    ['are one where a group around it has the same name', html`<fieldset name="way"><input name="way" value="call" /></fieldset>`, { way: 'call' }],
    ['are one where a sum is shown under the same name', html`<input name="sum" value="50" /><output name="sum">50</output>`, { sum: '50' }],
    ['are a list of what is chosen in a list', html`<select name="a" multiple><option selected>1</option><option selected>2</option><option>3</option></select>`, { a: ['1', '2'] }],
    ['are what stands hidden too', html`<input type="hidden" name="for" value="7" />`, { for: '7' }],
    ['keep blanks and line ends as a form sends them', html`<input name="a" value=" Ada " /><textarea name="b" .value=${'one\ntwo'}></textarea>`, { a: ' Ada ', b: 'one\ntwo' }],
    ['leave out what stands in a group that is switched off', html`<fieldset disabled><input name="a" value="1" /></fieldset><input name="b" value="2" />`, { b: '2' }],
    ['may be called anything', html`<input name="__proto__" value="1" />`, Object.fromEntries([['__proto__', '1']])],
  ];
  for (const [what, content, answers] of cases) {
    it(what, async () => expect(readAnswers(await form(content))).to.deep.equal(answers));
  }

  it('have the button that was pressed', async () => {
    const page = await form(html`<input name="a" value="1" /><button name="as" value="draft">Keep</button><button name="as" value="final">Send</button>`);
    expect(readAnswers(page, page.querySelector('button'))).to.deep.equal({ a: '1', as: 'draft' });
  });
});

describe('the answer of a control', () => {
  const cases: readonly [what: string, content: TemplateResult, answer: unknown][] = [
    ['is its text', html`<input value="Ada" />`, 'Ada'],
    ['is what is chosen', html`<select><option>1</option><option selected>2</option></select>`, '2'],
    ['is all that is chosen', html`<select multiple><option selected>1</option><option selected>2</option></select>`, ['1', '2']],
    ['is its value when it is ticked', html`<input type="checkbox" value="yes" checked />`, 'yes'],
    ['is nothing when it is not', html`<input type="checkbox" value="yes" />`, undefined],
    ['is no file when there is none', html`<input type="file" />`, undefined],
    ['is a list of no files when there might be several', html`<input type="file" multiple />`, []],
  ];
  for (const [what, content, answer] of cases) {
    it(what, async () => expect(readAnswer((await form(content)).firstElementChild!)).to.deep.equal(answer));
  }
});
