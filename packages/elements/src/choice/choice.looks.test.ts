import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { ChoicePage } from './choice.page.ts';

const drawing = html`<svg viewBox="0 0 1 1"></svg>`;
const choice = (more: { hint?: string; error?: string; picture?: boolean; type?: string; closed?: boolean } = {}): TemplateResult => html`<dugnad-choice hint=${more.hint ?? ''} error=${more.error ?? ''}>
  <label><input type=${more.type ?? 'checkbox'} name="call" value="yes" ?disabled=${more.closed} />${more.picture ? drawing : ''} <span>Call me</span></label>
</dugnad-choice>`;
const group = (...choices: TemplateResult[]): TemplateResult => html`<dugnad-choice-group label="Which way?">${choices}</dugnad-choice-group>`;
const plain = (words: string, closed = false): TemplateResult => html`<label><input type="radio" name="way" value=${words} ?disabled=${closed} /> ${words}</label>`;

/** What one presses, and how it looks. */
const rowsOf = ({ inputs }: ChoicePage): CSSStyleDeclaration[] => inputs.map((input) => getComputedStyle((input.closest('dugnad-choice') ?? input.closest('label'))!));
const startOf = (page: ChoicePage, selector: string, dir: string): number => {
  const range = document.createRange();
  range.selectNodeContents(page.form.querySelector(selector)!);
  const { left, right } = range.getBoundingClientRect();
  return dir === 'rtl' ? right : left;
};

describe('the looks of a choice', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const picture of [false, true]) {
      it(`have the hint begin where the words begin${picture ? ', also beside a pictogram' : ''}, when ${dir}`, async () => {
        const page = await ChoicePage.open(choice({ hint: 'On weekdays', picture }), dir);
        expect(startOf(page, '.dugnad-choice-hint', dir)).to.be.closeTo(startOf(page, 'span', dir), 1);
      });
    }
  }

  it('tell what is chosen by the box itself, its edge and its fill (WCAG 1.4.1)', async () => {
    const page = await ChoicePage.open(html`${choice()}${choice()}`);
    page.inputs[1]!.click();
    const [other, chosen] = rowsOf(page);
    expect([chosen!.borderTopColor === other!.borderTopColor, chosen!.backgroundColor === other!.backgroundColor]).to.deep.equal([false, false]);
    expect(getComputedStyle(page.inputs[1]!).appearance, 'the tick is the browser’s').not.to.equal('none');
  });

  it('tell what cannot be chosen by more than colour', async () => {
    const page = await ChoicePage.open(html`${choice({ closed: true })}${group(plain('Call', true), plain('Write'))}`);
    expect(rowsOf(page).map(({ borderTopStyle }) => borderTopStyle)).to.deep.equal(['dashed', 'dashed', 'solid']);
    expect(getComputedStyle(page.inputs[0]!.closest('label')!).cursor).to.equal('not-allowed');
  });

  it('have the edge of an error at the choice that is wrong, and at no other', async () => {
    const page = await ChoicePage.open(html`${choice({ error: 'Tick this' })}${choice()}`);
    const [wrong, right] = rowsOf(page);
    expect(wrong!.borderTopColor).not.to.equal(right!.borderTopColor);
    expect(getComputedStyle(page.form.querySelector('.dugnad-choice-error')!).color).to.equal(wrong!.borderTopColor);
  });

  it('have it at all choices of a group in which none is chosen', async () => {
    const page = await ChoicePage.open(group(plain('Call'), plain('Write'), choice({ type: 'radio', hint: 'Soon' })));
    const before = rowsOf(page).map(({ borderTopColor }) => borderTopColor);
    await page.set({ error: 'Choose one' });
    const after = rowsOf(page).map(({ borderTopColor }) => borderTopColor);
    expect(new Set(after).size).to.equal(1);
    expect(before).not.to.include(after[0]);
  });

  it('have one ring, around the row, and none when the link in it has focus', async () => {
    const page = await ChoicePage.open(html`<button>Before</button><dugnad-choice><label><input type="checkbox" /> I know <a href="#rules">the rules</a></label></dugnad-choice>`);
    page.form.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    const [row] = rowsOf(page);
    expect([row!.outlineStyle, getComputedStyle(page.inputs[0]!).outlineStyle]).to.deep.equal(['solid', 'none']);
    await sendKeys({ press: 'Tab' });
    expect([document.activeElement!.localName, row!.outlineStyle]).to.deep.equal(['a', 'none']);
  });

  it('have no letters below 16 px', async () => {
    const page = await ChoicePage.open(group(choice({ hint: 'On weekdays', error: 'Tick this' }), plain('Call')));
    await page.set({ hint: 'One is enough', error: 'Choose one' });
    for (const words of page.form.querySelectorAll('p, label, span')) expect(Number.parseFloat(getComputedStyle(words).fontSize), words.textContent).to.be.at.least(16);
  });

  it('have a box of 24 px, which an unsteady hand hits (WCAG 2.5.8)', async () => {
    for (const type of ['checkbox', 'radio']) {
      const { width, height } = (await ChoicePage.open(choice({ type }))).inputs[0]!.getBoundingClientRect();
      expect(Math.min(width, height), type).to.be.at.least(24);
    }
  });

  it('keep within a column of 180 px, with words longer than that (WCAG 1.4.10)', async () => {
    const long = 'Frivilligsentralkoordinatorstilling';
    const page = await ChoicePage.open(group(choice({ hint: long, error: long, picture: true }), plain(long)));
    page.form.style.inlineSize = '180px';
    await page.set({ hint: long, error: long });
    expect(page.form.scrollWidth).to.be.at.most(180);
  });

  it('are no wider than a line that one can read', async () => {
    const page = await ChoicePage.open(choice({ hint: 'Words '.repeat(60) }));
    page.form.style.inlineSize = '1400px';
    expect(page.rows[0]!.width).to.be.lessThan(700);
  });

  it('are gone where the page hides them', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice hidden><label><input type="checkbox" /> A</label></dugnad-choice><dugnad-choice-group hidden label="B">${plain('C')}</dugnad-choice-group>`);
    expect(page.form.getBoundingClientRect().height).to.equal(0);
  });

  it('give way to a rule of the page', async () => {
    const page = await ChoicePage.open(html`<style>dugnad-choice { border-color: rgb(1, 2, 3); } .dugnad-choice-hint { color: rgb(4, 5, 6); }</style>${choice({ hint: 'Soon' })}`);
    expect([rowsOf(page)[0]!.borderTopColor, getComputedStyle(page.form.querySelector('.dugnad-choice-hint')!).color]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('carry no style attribute, which a strict page would refuse', async () => {
    const page = await ChoicePage.open(group(choice({ hint: 'Soon', error: 'Tick this' })));
    expect(page.form.querySelectorAll('[style]')).to.have.length(0);
  });
});

describe('the looks of choices in a row', () => {
  const open = async (...choices: TemplateResult[]): Promise<ChoicePage> => {
    const page = await ChoicePage.open(group(...choices));
    page.form.style.inlineSize = '600px';
    await page.set({ segmented: true });
    return page;
  };

  it('share the room, however long their words', async () => {
    const { rows } = await open(plain('Call'), plain('Write a letter'), plain('Visit'));
    const widths = rows.map(({ width }) => Math.round(width));
    expect(Math.max(...widths) - Math.min(...widths)).to.be.at.most(4);
  });

  it('are as high as the highest of them', async () => {
    const { rows } = await open(plain('Call'), plain('Write us a letter about it, by hand or by machine'), plain('Visit'));
    expect(new Set(rows.map(({ height }) => Math.round(height))).size).to.equal(1);
  });

  it('have round corners at their two ends alone', async () => {
    const [first, middle, last] = rowsOf(await open(plain('Call'), plain('Write'), plain('Visit')));
    expect([first!.borderTopLeftRadius === '0px', first!.borderTopRightRadius, middle!.borderTopLeftRadius, last!.borderTopRightRadius === '0px']).to.deep.equal([false, '0px', '0px', false]);
  });

  it('have their question, their hint and their error on lines of their own above', async () => {
    const page = await open(plain('Call'), plain('Write'));
    await page.set({ hint: 'One is enough', error: 'Choose one' });
    const lines = [...page.form.querySelectorAll('p')].map((line) => line.getBoundingClientRect());
    expect(lines.map(({ width }) => Math.round(width))).to.deep.equal([600, 600, 600].map(() => Math.round(page.element.getBoundingClientRect().width)));
    expect(page.rows[0]!.top).to.be.at.least(lines[2]!.bottom);
  });

  it('are pressed wherever one presses them', async () => {
    const page = await open(plain('Call'), plain('Write'));
    const { right, bottom } = page.rows[1]!;
    (document.elementFromPoint(right - 4, bottom - 4) as HTMLElement).click();
    expect(page.chosen).to.deep.equal(['way=Write']);
  });

  it('have nothing for axe to find', async () => {
    const page = await open(plain('Call'), plain('Write'), plain('Visit', true));
    page.inputs[0]!.click();
    await expect(page.form).to.be.accessible();
  });
});
