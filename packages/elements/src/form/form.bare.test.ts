import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { FormPage } from './form.page.ts';

/** What a theme of a CMS writes, with nothing of ours around its controls. */
const bare: readonly [what: string, content: TemplateResult, label: string][] = [
  ['a label before the control', html`<label for="a">Name *</label><input id="a" name="it" required />`, 'Name'],
  ['a label around the control', html`<label>Name: <input name="it" required /></label>`, 'Name'],
  ['a control in a paragraph', html`<p><label>Name<br /><input name="it" required /></label></p>`, 'Name'],
  ['a name that is not seen', html`<input name="it" aria-label="Name" required />`, 'Name'],
  ['a heading that names it', html`<h2 id="head">Name</h2><input name="it" aria-labelledby="head" required />`, 'Name'],
  ['a title alone', html`<input name="it" title="Name" required />`, 'Name'],
  ['a placeholder alone', html`<input name="it" placeholder="Name" required />`, 'Name'],
  ['nothing but its name in the form', html`<input name="it" required />`, 'it'],
];

describe('a form with controls that stand in nothing of ours', () => {
  for (const [what, content, label] of bare) {
    it(`calls one with ${what} by its label, and shows the error before it`, async () => {
      const page = await FormPage.open(content);
      await page.send();
      expect(page.errors).to.deep.equal([`Please fill in “${label}”.`]);
      expect(page.lines).to.deep.equal(page.errors);
      const control = page.control('it');
      expect([page.description(control), control.getAttribute('aria-invalid')]).to.deep.equal([page.errors[0], 'true']);
      expect(page.root.querySelector('.dugnad-form-error')!.getBoundingClientRect().bottom).to.be.at.most(control.getBoundingClientRect().bottom);
    });
  }

  it('keeps the label of a control as it was', async () => {
    const page = await FormPage.open(html`<label>Name <input name="it" required /></label>`);
    await page.send();
    expect(page.control('it').labels![0]!.textContent.trim()).to.equal('Name');
  });

  it('asks radio buttons once, by their legend', async () => {
    const page = await FormPage.open(html`<fieldset><legend>Which way?</legend>
      <label><input type="radio" name="way" required /> Call</label><label><input type="radio" name="way" required /> Write</label></fieldset>`);
    await page.send();
    expect(page.errors).to.deep.equal(['Please choose an answer for “Which way?”.']);
    const [first, second] = page.form.querySelectorAll('input');
    expect([page.description(first!), page.description(second!), page.root.querySelectorAll('[aria-invalid]').length]).to.deep.equal([page.errors[0], page.errors[0], 0]);
  });

  it('asks radio buttons without a legend once', async () => {
    const page = await FormPage.open(html`<label><input type="radio" name="way" required /> Call</label><label><input type="radio" name="way" required /> Write</label>`);
    await page.send();
    expect(page.errors).to.deep.equal(['Please choose an answer for “Call”.']);
  });

  it('leaves no trace when it is put right, and gives the page its description back', async () => {
    const page = await FormPage.open(html`<p id="own">As on the list</p><input name="it" aria-label="Name" aria-describedby="own" required />`);
    await page.send();
    expect(page.description(page.control('it'))).to.equal('As on the list Please fill in “Name”.');
    await page.write('it', 'Ada');
    await page.leave();
    const control = page.control('it');
    expect([page.errors, control.getAttribute('aria-describedby'), control.hasAttribute('aria-invalid')]).to.deep.equal([[], 'own', false]);
  });

  it('has letters of our size in controls of a page that says nothing of them, to which browsers give 13 px', async () => {
    const page = await FormPage.open(html`<label>Name <input name="name" /></label><label>Town <select><option>Oslo</option></select></label><textarea aria-label="More"></textarea>`);
    const sizes = [...page.form.querySelectorAll('input, select, textarea')].map((control) => getComputedStyle(control).fontSize);
    expect(sizes).to.deep.equal(['18px', '18px', '18px']);
  });

  it('has nothing for axe to find with errors', async () => {
    const page = await FormPage.open(html`<h1>Join</h1><label for="a">Name</label><input id="a" required /><fieldset><legend>Way?</legend><label><input type="radio" name="way" required /> Call</label></fieldset>`);
    await page.send();
    await expect(page.root).to.be.accessible();
  });
});
