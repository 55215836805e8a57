import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { ChoicePage } from '../choice/choice.page.ts';
import { warningsDuring } from '../warn.page.ts';
import { DugnadChoiceGroup } from './choice-group.ts';

const radios = html`<label><input type="radio" name="way" value="call" /> Call</label>
  <label><input type="radio" name="way" value="write" /> Write</label>
  <label><input type="radio" name="way" value="visit" /> Visit</label>`;
const boxes = html`<label><input type="checkbox" name="help" value="bake" /> Bake</label><label><input type="checkbox" name="help" value="drive" /> Drive</label>`;

/** The two ways to write a group: a fieldset that works without script, and an attribute. */
const forms: Readonly<Record<string, (choices: TemplateResult) => TemplateResult>> = {
  'a fieldset of the page': (choices) => html`<dugnad-choice-group hint="One is enough"><fieldset><legend>Which way?</legend>${choices}</fieldset></dugnad-choice-group>`,
  'a label': (choices) => html`<dugnad-choice-group label="Which way?" hint="One is enough">${choices}</dugnad-choice-group>`,
};

for (const [what, write] of Object.entries(forms)) {
  describe(`<dugnad-choice-group> with ${what}`, () => {
    it('is a group of radio buttons with a name and a description', async () => {
      const page = await ChoicePage.open(write(radios));
      expect(page.group.getAttribute('role')).to.equal('radiogroup');
      expect(page.words(page.group, 'aria-labelledby')).to.equal('Which way?');
      expect(page.words(page.group, 'aria-describedby')).to.equal('One is enough');
    });

    it('is a group of check boxes', async () => {
      expect((await ChoicePage.open(write(boxes))).group.getAttribute('role')).to.equal('group');
    });

    it('has its words in the order of the question: hint, error, choices', async () => {
      const page = await ChoicePage.open(write(radios));
      await page.set({ error: 'Choose one' });
      const words = [...page.group.querySelectorAll('legend, p, label')].map(({ textContent }) => textContent.trim());
      expect(words).to.deep.equal(['Which way?', 'One is enough', 'Choose one', 'Call', 'Write', 'Visit']);
    });

    it('says what is wrong after the hint, and marks what ARIA can mark', async () => {
      for (const [choices, marked] of [[radios, 'radiogroup'], [boxes, 'checkbox,checkbox']] as const) {
        const page = await ChoicePage.open(write(choices));
        await page.set({ error: 'Choose one' });
        expect(page.words(page.group, 'aria-describedby')).to.equal('One is enough Choose one');
        const wrong = [...page.form.querySelectorAll('[aria-invalid]')].map((element) => element.role ?? (element as HTMLInputElement).type);
        expect(wrong.join(',')).to.equal(marked);
        await page.set({ error: '' });
        expect([page.form.querySelectorAll('[aria-invalid], .dugnad-choice-error').length, page.words(page.group, 'aria-describedby')]).to.deep.equal([0, 'One is enough']);
      }
    });

    it('is one stop for Tab, and the arrow keys choose (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await ChoicePage.open(html`<button>Before</button>${write(radios)}`);
      page.form.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      expect(page.chosen).to.deep.equal(['way=write']);
      await sendKeys({ press: 'ArrowDown' });
      expect(page.chosen).to.deep.equal(['way=visit']);
    });

    it('sends, and resets, what is chosen', async () => {
      const page = await ChoicePage.open(write(boxes));
      page.inputs.forEach((input) => input.click());
      expect(page.chosen).to.deep.equal(['help=bake', 'help=drive']);
      page.form.reset();
      expect(page.chosen).to.deep.equal([]);
    });

    it('has rows of at least 48 px, one below the other', async () => {
      const { rows } = await ChoicePage.open(write(radios));
      rows.forEach(({ height }) => expect(height).to.be.at.least(48));
      expect(rows[1]!.top).to.be.at.least(rows[0]!.bottom);
    });

    it('has nothing for axe to find, plain and with an error', async () => {
      for (const choices of [radios, boxes]) {
        const page = await ChoicePage.open(write(choices), 'rtl');
        await expect(page.form).to.be.accessible();
        await page.set({ error: 'Choose one', required: true });
        await expect(page.form).to.be.accessible();
      }
    });

    describe('segmented', () => {
      const open = async (width: string): Promise<ChoicePage> => {
        const page = await ChoicePage.open(write(radios));
        page.form.style.inlineSize = width;
        await page.set({ segmented: true });
        return page;
      };

      it('is a row whose choices touch', async () => {
        const { rows } = await open('600px');
        expect(new Set(rows.map(({ top }) => Math.round(top))).size).to.equal(1);
        expect(rows[1]!.left).to.be.at.most(rows[0]!.right);
        rows.forEach(({ height }) => expect(height).to.be.at.least(48));
      });

      it('is a column where there is no room', async () => {
        const { rows } = await open('288px');
        expect(new Set(rows.map(({ left }) => Math.round(left))).size).to.equal(1);
        expect(Math.round(rows[0]!.width)).to.equal(288);
      });

      it('still has its native buttons, for Tab and arrow keys', async () => {
        const page = await open('600px');
        page.inputs[0]!.focus();
        await sendKeys({ press: 'ArrowRight' });
        expect([document.activeElement, page.chosen]).to.deep.equal([page.inputs[1], ['way=write']]);
      });

      it('says what is chosen by more than colour', async () => {
        const page = await open('600px');
        page.inputs[1]!.click();
        const weights = page.inputs.map((input) => getComputedStyle(input.closest('label')!).fontWeight);
        expect(weights).to.deep.equal(['400', '650', '400']);
      });
    });
  });
}

describe('<dugnad-choice-group>', () => {
  it('says that it is required to whom cannot see it, for radio buttons', async () => {
    const page = await ChoicePage.open(forms['a label']!(radios));
    await page.set({ required: true });
    expect(page.group.getAttribute('aria-required')).to.equal('true');
  });

  it('says so too when the page made its buttons required', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice-group label="Way"><label><input type="radio" name="way" required /> Call</label></dugnad-choice-group>`);
    expect(page.group.getAttribute('aria-required')).to.equal('true');
  });

  it('says what may be left out', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice-group label="Way" optional>${radios}</dugnad-choice-group>`);
    expect(page.words(page.group, 'aria-labelledby')).to.equal('Way (optional)');
  });

  it('leaves a role and a description of the page alone', async () => {
    const page = await ChoicePage.open(html`<p id="own">Since 1987</p>
      <dugnad-choice-group hint="Short"><fieldset role="presentation" aria-describedby="own"><legend>Way</legend>${radios}</fieldset></dugnad-choice-group>`);
    expect([page.group.getAttribute('role'), page.words(page.group, 'aria-describedby')]).to.deep.equal(['presentation', 'Since 1987 Short']);
  });

  it('follows choices and a fieldset that the page puts in later', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice-group label="Ours" hint="Short"></dugnad-choice-group>`);
    const fieldset = document.createElement('fieldset');
    const legend = Object.assign(document.createElement('legend'), { textContent: 'Theirs' });
    const label = document.createElement('label');
    label.append(Object.assign(document.createElement('input'), { type: 'radio' }), 'Call');
    fieldset.append(legend, label);
    page.element.append(fieldset);
    await page.settled();
    expect([page.group.role, page.words(page.group, 'aria-labelledby'), page.words(page.group, 'aria-describedby')]).to.deep.equal(['radiogroup', 'Theirs', 'Short']);
    expect(page.form.textContent).not.to.contain('Ours');
  });

  it('lets each choice have a hint', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice-group label="Way"><dugnad-choice hint="Weekdays"><label><input type="radio" name="way" /> Call</label></dugnad-choice>${radios}</dugnad-choice-group>`);
    expect(page.words(page.inputs[0]!, 'aria-describedby')).to.equal('Weekdays');
    expect(new Set(page.rows.map(({ left, right }) => `${left} ${right}`)).size).to.equal(1);
  });

  it('does not let a choice be made that is closed', async () => {
    const page = await ChoicePage.open(html`<dugnad-choice-group label="Way"><label><input type="checkbox" name="way" disabled /> Call</label></dugnad-choice-group>`);
    page.inputs[0]!.closest('label')!.click();
    expect(page.chosen).to.deep.equal([]);
  });

  it('tells the webmaster when nothing is asked', async () => {
    const group = new DugnadChoiceGroup();
    const page = await ChoicePage.open(html`<p></p>`);
    const warnings = warningsDuring(() => {
      page.form.append(group);
      (group as unknown as { performUpdate(): void }).performUpdate();
    });
    expect(warnings[0]).to.contain('<legend>').and.contain('label=');
  });
});
