import { expect, fixture, html } from '@open-wc/testing';

import '../button/button.define.ts';
import { isForItself, isMarkingText } from './press.ts';

/** Whether a press on what is selected, inside a box, was for that itself. */
async function press(content: unknown, selector: string): Promise<boolean> {
  const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
  let answer = false;
  box.addEventListener('click', (event) => {
    event.preventDefault();
    answer = isForItself(event, box);
  });
  box.querySelector<HTMLElement>(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  return answer;
}

describe('a press in a card', () => {
  const own: readonly [what: string, content: unknown, selector: string][] = [
    ['a link', html`<a href="#there">There</a>`, 'a'],
    ['words in a link', html`<a href="#there"><em>There</em></a>`, 'em'],
    ['a button', html`<button>Press</button>`, 'button'],
    ['a drawing in a button', html`<button aria-label="Print"><svg></svg></button>`, 'svg'],
    ['a field', html`<input aria-label="Name" />`, 'input'],
    ['a label', html`<label>Name <input /></label>`, 'label'],
    ['a choice', html`<select aria-label="Place"><option>Here</option></select>`, 'select'],
    ['what opens more', html`<details><summary>More</summary></details>`, 'summary'],
    ['what can take the focus', html`<span tabindex="0" role="button">Press</span>`, 'span'],
    ['text that can be edited', html`<p contenteditable="true">Words</p>`, 'p'],
  ];
  for (const [what, content, selector] of own) {
    it(`on ${what} is for itself`, async () => expect(await press(content, selector)).to.equal(true));
  }

  const others: readonly [what: string, content: unknown, selector: string][] = [
    ['words', html`<p>Words</p>`, 'p'],
    ['a picture', html`<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="" />`, 'img'],
    ['a drawing', html`<svg aria-hidden="true"></svg>`, 'svg'],
    ['a link that leads nowhere yet', html`<span>Not yet</span>`, 'span'],
  ];
  for (const [what, content, selector] of others) {
    it(`on ${what} is for the card`, async () => expect(await press(content, selector)).to.equal(false));
  }

  it('on a button of ours is for itself, though its native button is out of reach', async () => {
    const box = await fixture<HTMLElement>(html`<div><dugnad-button>Press</dugnad-button></div>`);
    let answer = false;
    box.addEventListener('click', (event) => (answer = isForItself(event, box)));
    box.querySelector('dugnad-button')!.click();
    expect(answer).to.equal(true);
  });

  it('counts what it stands in not as something to press', async () => {
    const around = await fixture<HTMLElement>(html`<section tabindex="0" role="group" aria-label="Choir"><p>Words</p></section>`);
    const box = around.querySelector('p')!;
    let answer = true;
    box.addEventListener('click', (event) => (answer = isForItself(event, box)));
    box.click();
    expect(answer).to.equal(false);
  });
});

describe('marking words', () => {
  afterEach(() => window.getSelection()!.removeAllRanges());

  const mark = (words: Node): void => window.getSelection()!.selectAllChildren(words);

  it('counts where it is in the card', async () => {
    const box = await fixture<HTMLElement>(html`<div><p>Words</p></div>`);
    mark(box.querySelector('p')!);
    expect(isMarkingText(box)).to.equal(true);
  });

  it('does not count elsewhere on the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><p>Words</p><div class="box">More</div></div>`);
    mark(page.querySelector('p')!);
    expect(isMarkingText(page.querySelector('.box')!)).to.equal(false);
  });

  it('does not count while nothing is marked', async () => {
    const box = await fixture<HTMLElement>(html`<div><p>Words</p></div>`);
    expect(isMarkingText(box)).to.equal(false);
  });
});
