import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { warningsDuring } from '../warn.page.ts';
import { DugnadField } from './field.ts';
import { FieldPage } from './field.page.ts';

const name = html`<dugnad-field label="Name" hint="As on the list"><input name="name" autocomplete="name" required /></dugnad-field>`;

describe('<dugnad-field>', () => {
  describe('label and hint', () => {
    it('name and describe the native control (WCAG 1.3.1, 3.3.2, 4.1.2)', async () => {
      const page = await FieldPage.open(name);
      expect([page.name, page.description]).to.deep.equal(['Name', 'As on the list']);
    });

    it('put the cursor into the control when the label is pressed (WCAG 1.3.1)', async () => {
      const page = await FieldPage.open(name);
      page.control.labels![0]!.click();
      expect(document.activeElement).to.equal(page.control);
    });

    it('work for a select, a text area and a check box', async () => {
      const kinds = [html`<select></select>`, html`<textarea></textarea>`, html`<input type="checkbox" />`];
      for (const kind of kinds) {
        const page = await FieldPage.open(html`<dugnad-field label="Which">${kind}</dugnad-field>`);
        expect(page.name).to.equal('Which');
      }
    });

    it('say what may be left empty', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="E-mail" optional><input /></dugnad-field>`);
      expect(page.name).to.equal('E-mail (optional)');
    });

    it("leave the page's own label and id alone", async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Ours"><label>Theirs</label><input id="their-input" /></dugnad-field>`);
      expect([page.name, page.control.id]).to.deep.equal(['Theirs', 'their-input']);
    });

    it('follow a control that the page puts in later', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Place"><input /></dugnad-field>`);
      page.control.replaceWith(document.createElement('textarea'));
      await page.settled();
      expect([page.control.localName, page.name]).to.deep.equal(['textarea', 'Place']);
    });

    it('are told apart when two fields stand on a page', async () => {
      const page = await FieldPage.open(html`${name}<dugnad-field label="Town"><input name="town" /></dugnad-field>`);
      const ids = [...page.form.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  describe('an error', () => {
    it('is read after the hint, and marks the control as wrong', async () => {
      const page = await FieldPage.open(name);
      await page.set({ error: 'Write your name' });
      expect(page.description).to.equal('As on the list Write your name');
      expect(page.control.getAttribute('aria-invalid')).to.equal('true');
    });

    it('leaves no trace when it is put right', async () => {
      const page = await FieldPage.open(name);
      await page.set({ error: 'Write your name' });
      await page.set({ error: '' });
      expect(page.description).to.equal('As on the list');
      expect(page.control.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('keeps what the page described the control by', async () => {
      const page = await FieldPage.open(html`<p id="rules">One name a line</p><dugnad-field label="Names"><textarea aria-describedby="rules"></textarea></dugnad-field>`);
      await page.set({ error: 'Too many' });
      await page.set({ error: '', hint: 'At most ten' });
      expect(page.description).to.equal('One name a line At most ten');
    });

    it('keeps what was typed', async () => {
      const page = await FieldPage.open(name);
      page.control.focus();
      await sendKeys({ type: 'Ada' });
      await page.set({ error: 'Write both names' });
      expect(page.control.value).to.equal('Ada');
      expect(document.activeElement).to.equal(page.control);
    });
  });

  describe('form', () => {
    it('is sent, reset and checked as any native control', async () => {
      const page = await FieldPage.open(name);
      expect(page.form.checkValidity()).to.equal(false);
      page.control.focus();
      await sendKeys({ type: 'Ada' });
      expect([page.form.checkValidity(), page.data]).to.deep.equal([true, [['name', 'Ada']]]);
      page.form.reset();
      expect(page.data).to.deep.equal([['name', '']]);
    });
  });

  describe('looks', () => {
    it('are at least 44 px high, in letters of at least 16 px', async () => {
      const page = await FieldPage.open(name);
      expect(page.control.getBoundingClientRect().height).to.be.at.least(44);
      expect(Number.parseFloat(getComputedStyle(page.control).fontSize)).to.be.at.least(16);
    });

    it("give way to the page's own", async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('input { border-top-width: 7px }');
      document.adoptedStyleSheets.push(sheet);
      const page = await FieldPage.open(name);
      expect(getComputedStyle(page.control).borderTopWidth).to.equal('7px');
      document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    });

    it('reach into the shadow tree of a widget', async () => {
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      document.body.append(host);
      const field = new DugnadField();
      field.append(document.createElement('input'));
      shadow.append(field);
      await field.updateComplete;
      expect(getComputedStyle(field.querySelector('input')!).borderTopWidth).to.equal('2px');
      host.remove();
    });

    it('has the button for a file in letters as large as the others', async () => {
      const { control } = await FieldPage.open(html`<dugnad-field label="Picture"><input type="file" /></dugnad-field>`);
      expect(getComputedStyle(control, '::file-selector-button').fontSize).to.equal(getComputedStyle(control).fontSize);
    });

    it('tells what can only be read from what can be written, and from what is out of use', async () => {
      const looks: string[] = [];
      for (const input of [html`<input />`, html`<input readonly />`, html`<input disabled />`]) {
        const { control } = await FieldPage.open(html`<dugnad-field label="Name">${input}</dugnad-field>`);
        const { backgroundColor, borderTopStyle } = getComputedStyle(control);
        looks.push(`${backgroundColor} ${borderTopStyle}`);
      }
      expect(new Set(looks).size).to.equal(3);
    });
  });

  it('tells the webmaster when there is nothing in it to label', async () => {
    const field = new DugnadField();
    const page = await FieldPage.open(html`<p></p>`);
    const warnings = warningsDuring(() => {
      page.form.append(field);
      (field as unknown as { performUpdate(): void }).performUpdate();
    });
    expect(warnings[0]).to.contain('<dugnad-field>').and.contain('Put one inside');
  });

  describe('accessibility', () => {
    for (const dir of ['ltr', 'rtl']) {
      it(`has nothing for axe to find, plain and with an error, when ${dir}`, async () => {
        const page = await FieldPage.open(name, dir);
        await expect(page.form).to.be.accessible();
        await page.set({ error: 'Write your name' });
        await expect(page.form).to.be.accessible();
      });
    }

    it('has nothing for axe to find in a check box', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="I agree" hint="Until the list is handed over"><input type="checkbox" /></dugnad-field>`);
      await expect(page.form).to.be.accessible();
    });
  });
});
