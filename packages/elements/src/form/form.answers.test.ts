import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { FormPage } from './form.page.ts';

const email = html`<dugnad-field label="E-mail"><input name="it" type="email" autocomplete="email" spellcheck="false" required maxlength="254" /></dugnad-field>`;
const phone = html`<dugnad-field label="Phone"><input name="it" type="tel" autocomplete="tel" required /></dugnad-field>`;
const postcode = html`<dugnad-field label="Postcode"><input name="it" autocomplete="postal-code" required /></dugnad-field>`;
const code = html`<dugnad-field label="Code from the e-mail"><input name="it" autocomplete="one-time-code" inputmode="numeric" required /></dugnad-field>`;
const longest = `${'a'.repeat(63)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.org`;

describe('a form takes an answer as people write it', () => {
  const cases: readonly [what: string, content: TemplateResult, answers: readonly string[]][] = [
    ['an e-mail address', email, ['kari@example.org', 'kari+vakt@sub.example.museum', longest]],
    ['a number', phone, ['12 34 56 78', '+47 12345678', '0047-12-34-56-78', '(+31) 6 12345678']],
    ['a postcode', postcode, ['1234 AB', '1234AB', '0975', 'B-2000']],
    ['a code', code, ['123456', '123 456']],
  ];
  for (const [what, content, answers] of cases) {
    it(`such as ${what}`, async () => {
      for (const answer of answers) {
        const page = await FormPage.open(content);
        page.control('it').value = answer;
        await page.send();
        expect(page.sendings[0]?.data, answer).to.deep.equal([['it', answer]]);
      }
    });

    it(`also pasted, such as ${what}, and helped by the browser as the page said`, async () => {
      const page = await FormPage.open(content);
      const before = page.control('it').cloneNode() as HTMLInputElement;
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      page.control('it').dispatchEvent(paste);
      await page.send();
      expect(paste.defaultPrevented).to.equal(false);
      for (const name of ['type', 'autocomplete', 'spellcheck', 'inputmode', 'maxlength', 'name']) {
        expect(page.control('it').getAttribute(name), name).to.equal(before.getAttribute(name));
      }
    });
  }

  it('has room for thirty letters of an e-mail address', async () => {
    const page = await FormPage.open(email);
    page.root.style.inlineSize = '600px';
    const control = page.control('it');
    const { font, paddingLeft, paddingRight } = getComputedStyle(control);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = font;
    const room = control.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    expect(pen.measureText('n'.repeat(30)).width).to.be.at.most(room);
  });
});

describe('consents in a form', () => {
  const consents = html`<fieldset><legend>What may we do?</legend>
    <dugnad-choice><label><input type="checkbox" name="keep" value="yes" required /> Keep my name</label></dugnad-choice>
    <dugnad-choice><label><input type="checkbox" name="write" value="yes" /> Write to me</label></dugnad-choice>
    <dugnad-choice><label><input type="checkbox" name="show" value="yes" /> Show my name</label></dugnad-choice>
  </fieldset>`;

  it('are never ticked by us', async () => {
    const page = await FormPage.open(consents);
    await page.send();
    expect([...page.form.querySelectorAll('input')].map(({ checked }) => checked)).to.deep.equal([false, false, false]);
  });

  it('are each a question of its own, and those that are not needed may be left', async () => {
    const page = await FormPage.open(consents);
    await page.send();
    expect(page.lines).to.deep.equal(['Please tick “Keep my name”.']);
    page.control('keep').click();
    await page.send();
    expect(page.sendings.map(({ data }) => data)).to.deep.equal([[['keep', 'yes']]]);
  });

  it('are asked without an asterisk', async () => {
    const page = await FormPage.open(html`${consents}${email}`);
    expect(page.root.textContent).not.to.contain('*');
  });
});
