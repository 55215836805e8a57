import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import { warningsDuring } from '../warn.page.ts';
import { ChoicePage } from './choice.page.ts';
import { DugnadChoice } from './choice.ts';

const box = html`<dugnad-choice hint="On weekdays"><label><input type="checkbox" name="call" value="yes" /> Call me</label></dugnad-choice>`;

async function press({ left, top, width, height }: DOMRect, at: { x: number; y: number }): Promise<void> {
  await sendMouse({ type: 'click', position: [Math.round(left + width * at.x), Math.round(top + height * at.y)] });
}

describe('<dugnad-choice>', () => {
  it('is called by its label, and described by its hint', async () => {
    const page = await ChoicePage.open(box);
    const [input] = page.inputs;
    expect(input!.labels![0]!.textContent.trim()).to.equal('Call me');
    expect(page.words(input!, 'aria-describedby')).to.equal('On weekdays');
  });

  it('is a row of at least 48 px, and all of it can be pressed', async () => {
    const page = await ChoicePage.open(box);
    const [row] = page.rows;
    expect(row!.height).to.be.at.least(48);
    await press(row!, { x: 0.95, y: 0.9 });
    expect(page.chosen, 'at its far end, beside the hint').to.deep.equal(['call=yes']);
    await press(page.form.querySelector('.dugnad-choice-hint')!.getBoundingClientRect(), { x: 0.2, y: 0.5 });
    expect(page.chosen, 'on the hint').to.deep.equal([]);
    await press(page.inputs[0]!.getBoundingClientRect(), { x: 0.5, y: 0.5 });
    expect(page.chosen, 'on the box').to.deep.equal(['call=yes']);
  });

  it('is a row of at least 48 px without a hint', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice><label><input type="checkbox" /> Call me</label></dugnad-choice>`);
    expect(page.rows[0]!.height).to.be.at.least(48);
  });

  it('is reached by Tab and ticked by the space bar (WCAG 2.1.1)', async () => {
    const page = await ChoicePage.open(html`<button>Before</button>${box}`);
    page.form.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(page.inputs[0]);
    await sendKeys({ press: ' ' });
    expect(page.chosen).to.deep.equal(['call=yes']);
  });

  it('shows the ring of focus around the row (WCAG 2.4.7)', async () => {
    const page = await ChoicePage.open(html`<button>Before</button>${box}`);
    page.form.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(getComputedStyle(page.element).outlineWidth).to.equal('3px');
  });

  it('leaves a link in its words to itself', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice hint="Short"><label><input type="checkbox" name="read" /> I know <a href="#rules">the rules</a></label></dugnad-choice>`);
    let followed = 0;
    const link = page.form.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      followed += 1;
    });
    await press(link.getBoundingClientRect(), { x: 0.5, y: 0.5 });
    expect([followed, page.chosen]).to.deep.equal([1, []]);
  });

  describe('an error', () => {
    it('is read after the hint, and marks a check box as wrong', async () => {
      const page = await ChoicePage.open(box);
      await page.set({ error: 'Tick this' });
      expect(page.words(page.inputs[0]!, 'aria-describedby')).to.equal('On weekdays Tick this');
      expect(page.inputs[0]!.getAttribute('aria-invalid')).to.equal('true');
    });

    it('leaves no trace when it is put right, and keeps the tick', async () => {
      const page = await ChoicePage.open(box);
      page.inputs[0]!.click();
      await page.set({ error: 'Tick this' });
      await page.set({ error: '', hint: '' });
      const [input] = page.inputs;
      expect([input!.hasAttribute('aria-invalid'), input!.hasAttribute('aria-describedby'), page.chosen]).to.deep.equal([false, false, ['call=yes']]);
      expect(page.form.querySelectorAll('p')).to.have.length(0);
    });

    it('does not mark a radio button, which cannot be wrong alone', async () => {
      const page = await ChoicePage.open(html`<dugnad-choice error="Choose"><label><input type="radio" /> One</label></dugnad-choice>`);
      expect(page.inputs[0]!.hasAttribute('aria-invalid')).to.equal(false);
    });
  });

  it("keeps the page's own description, and new words", async () => {
    const page = await ChoicePage.open(html`<p id="own">Since 1987</p><dugnad-choice hint="Short"><label><input type="checkbox" aria-describedby="own" /> Call</label></dugnad-choice>`);
    await page.set({ hint: 'Shorter' });
    expect(page.words(page.inputs[0]!, 'aria-describedby')).to.equal('Since 1987 Shorter');
  });

  it('follows an input that the page puts in later', async () => {
    const page = await ChoicePage.open(box);
    page.inputs[0]!.replaceWith(Object.assign(document.createElement('input'), { type: 'checkbox' }));
    await page.settled();
    expect(page.words(page.inputs[0]!, 'aria-describedby')).to.equal('On weekdays');
  });

  it('has the box at the start of the line and the pictogram beside the words', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const page = await ChoicePage.open(html`<dugnad-choice><label><input type="checkbox" /><svg viewBox="0 0 1 1"></svg> <span>Call me</span></label></dugnad-choice>`, dir);
      const middle = (selector: string): number => {
        const { left, width } = page.form.querySelector(selector)!.getBoundingClientRect();
        return (left + width / 2) * (dir === 'rtl' ? -1 : 1);
      };
      expect(middle('input'), dir).to.be.lessThan(middle('svg'));
      expect(middle('svg'), dir).to.be.lessThan(middle('span'));
    }
  });

  it('keeps long words beside the pictogram, line by line', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice><label><input type="checkbox" /><svg viewBox="0 0 1 1"></svg> <span>${'Call me in the morning. '.repeat(12)}</span></label></dugnad-choice>`);
    const lines = [...page.form.querySelector('span')!.getClientRects()];
    expect(lines.length).to.be.greaterThan(2);
    expect([...new Set(lines.map(({ left }) => Math.round(left)))]).to.have.length(1);
  });

  it('tells the webmaster when its input is not in a label', async () => {
    const choice = new DugnadChoice();
    choice.append(document.createElement('input'));
    const page = await ChoicePage.open(html`<p></p>`);
    const warnings = warningsDuring(() => {
      page.form.append(choice);
      (choice as unknown as { performUpdate(): void }).performUpdate();
    });
    expect(warnings[0]).to.contain('<dugnad-choice>').and.contain('<label>');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find, plain and with an error, when ${dir}`, async () => {
      const page = await ChoicePage.open(box, dir);
      await expect(page.form).to.be.accessible();
      await page.set({ error: 'Tick this' });
      await expect(page.form).to.be.accessible();
    });
  }
});
