import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { FieldPage } from './field.page.ts';

describe('a field', () => {
  describe('with words that change', () => {
    it('is called by the new words, and described by them', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Name" hint="As on the list"><input /></dugnad-field>`);
      await page.set({ label: 'Full name', hint: 'First name first', optional: true });
      expect([page.name, page.description]).to.deep.equal(['Full name (optional)', 'First name first']);
    });

    it('has no description left when its hint is taken away', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Name" hint="As on the list"><input /></dugnad-field>`);
      await page.set({ hint: '' });
      expect(page.control.hasAttribute('aria-describedby')).to.equal(false);
    });

    it('says one error at a time', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Name"><input /></dugnad-field>`);
      await page.set({ error: 'Write your name' });
      await page.set({ error: 'Too long' });
      expect(page.description).to.equal('Too long');
      expect(page.form.querySelectorAll('.dugnad-field-error')).to.have.length(1);
    });
  });

  describe('on a page from right to left', () => {
    for (const type of ['email', 'url', 'tel']) {
      it(`shows what is half written as ${type} in its order, and where the page begins`, async () => {
        const page = await FieldPage.open(html`<div dir="rtl"><dugnad-field label="البريد"><input type=${type} value="kari@" /></dugnad-field></div>`);
        const { direction, textAlign } = getComputedStyle(page.control);
        expect([direction, textAlign]).to.deep.equal(['ltr', 'end']);
      });
    }

    it('leaves words to the page', async () => {
      const page = await FieldPage.open(html`<div dir="rtl"><dugnad-field label="الاسم"><input /></dugnad-field></div>`);
      expect(getComputedStyle(page.control).direction).to.equal('rtl');
    });
  });

  describe('on a page that moves it', () => {
    it('keeps its control, what was typed and its name', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Name"><input name="name" /></dugnad-field><section></section>`);
      page.control.focus();
      await sendKeys({ type: 'Ada' });
      page.form.querySelector('section')!.append(page.field);
      await page.settled();
      expect([page.name, page.data]).to.deep.equal(['Name', [['name', 'Ada']]]);
    });

    it('goes on when the page takes away what came first in it', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Name"></dugnad-field>`);
      const [first, second] = [document.createElement('input'), document.createElement('textarea')];
      page.field.append(first);
      await page.settled();
      first.replaceWith(second);
      await page.set({ hint: 'Short', error: 'Write it' });
      expect([page.name, page.description]).to.deep.equal(['Name', 'Short Write it']);
    });

    it('still notices when its control is replaced', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Name" hint="Short"><input /></dugnad-field><section></section>`);
      page.form.querySelector('section')!.append(page.field);
      page.control.replaceWith(document.createElement('select'));
      await page.settled();
      expect([page.name, page.description]).to.deep.equal(['Name', 'Short']);
    });
  });

  describe('around a check box', () => {
    const box = html`<dugnad-field label="I agree"><input type="checkbox" name="agree" value="yes" /></dugnad-field>`;

    it('is ticked by its label, and by the space bar (WCAG 2.1.1, 3.3.2)', async () => {
      const page = await FieldPage.open(box);
      page.control.labels![0]!.click();
      expect(page.data).to.deep.equal([['agree', 'yes']]);
      page.control.focus();
      await sendKeys({ press: ' ' });
      expect(page.data).to.deep.equal([]);
    });

    it('has its label beside it, at the start of the line', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const page = await FieldPage.open(box, dir);
        const [tick, label] = [page.control.getBoundingClientRect(), page.control.labels![0]!.getBoundingClientRect()];
        expect(tick.top, dir).to.be.at.most(label.bottom);
        expect(tick.left + tick.width / 2 < label.left + label.width / 2, dir).to.equal(dir === 'ltr');
      }
    });
  });

  describe('around a select', () => {
    it('sends what is chosen', async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Town"><select name="town"><option>Oslo</option><option>Bergen</option></select></dugnad-field>`);
      page.control.value = 'Bergen';
      expect(page.data).to.deep.equal([['town', 'Bergen']]);
    });
  });

  describe('that is disabled', () => {
    it('is not sent, and keeps its name', async () => {
      const page = await FieldPage.open(html`<fieldset disabled><dugnad-field label="Name"><input name="name" value="Ada" /></dugnad-field></fieldset>`);
      expect([page.name, page.data]).to.deep.equal(['Name', []]);
    });
  });

  for (const type of ['email', 'tel', 'date', 'time', 'month', 'number', 'range', 'color', 'file', 'password', 'search', 'url']) {
    it(`of the type ${type} is named, as wide as its column and high enough to press`, async () => {
      const page = await FieldPage.open(html`<dugnad-field label="Which"><input type=${type} /></dugnad-field>`);
      const { width, height } = page.control.getBoundingClientRect();
      expect(page.name).to.equal('Which');
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.most(page.form.getBoundingClientRect().width);
    });
  }
});
