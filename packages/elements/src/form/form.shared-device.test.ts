import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { FormPage } from './form.page.ts';

const fields = html`<h2>Join</h2>
  <dugnad-field label="Name"><input name="name" required autocomplete="name" /></dugnad-field>
  <dugnad-field label="Phone" counter="20"><input name="phone" /></dugnad-field>
  <dugnad-choice><label><input type="checkbox" name="call" value="yes" /> Call me</label></dugnad-choice>`;

async function open(): Promise<FormPage> {
  const page = await FormPage.open(fields);
  page.element.sharedDevice = true;
  await page.settled();
  return page;
}

const remembers = ({ form }: FormPage): (string | null)[] => [form, ...form.querySelectorAll('input')].map((element) => element.getAttribute('autocomplete'));
const button = ({ element }: FormPage): HTMLElement | null => element.querySelector('.dugnad-form-clear');

describe('a form on a machine that others use too', () => {
  it('lets browsers remember and offer nothing, and gives everything back', async () => {
    const page = await open();
    expect(remembers(page)).to.deep.equal(['off', 'off', 'off', 'off']);
    page.element.sharedDevice = false;
    await page.settled();
    expect(remembers(page)).to.deep.equal([null, 'name', null, null]);
    expect(button(page)).to.equal(null);
  });

  it('also of a control that comes later', async () => {
    const page = await open();
    page.form.append(Object.assign(document.createElement('input'), { title: 'Town' }));
    await page.settled();
    expect(remembers(page)).to.deep.equal(['off', 'off', 'off', 'off', 'off']);
  });

  it('has a button behind the form that finishes and clears', async () => {
    const page = await open();
    await page.write('name', 'Ada');
    await page.write('phone', '12');
    page.control('call').click();
    await page.send();
    expect(button(page)!.textContent.trim()).to.equal('Finish and clear');
    expect(page.form.compareDocumentPosition(button(page)!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    button(page)!.focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect([...new FormData(page.form)]).to.deep.equal([['name', ''], ['phone', '']]);
    expect(page.form.querySelector('.dugnad-field-counter')!.textContent).to.equal('Characters left: 20');
  });

  it('goes back to the start, without errors, and says so', async () => {
    const page = await open();
    await page.send();
    expect(page.errors).to.have.length(1);
    button(page)!.click();
    await page.becomes('it says so', () => document.querySelector('dugnad-status-region')?.textContent === 'All that you wrote here is cleared.');
    expect([page.errors, page.summary]).to.deep.equal([[], null]);
    expect(document.activeElement).to.equal(page.control('name'));
  });

  it('is cleared when the page is left', async () => {
    const page = await open();
    await page.write('name', 'Ada');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(page.control('name').value).to.equal('');
  });

  it('is left alone when the machine is one’s own', async () => {
    const page = await FormPage.open(fields);
    await page.write('name', 'Ada');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect([page.control('name').value, button(page)]).to.deep.equal(['Ada', null]);
  });

  it('stores nothing', async () => {
    const page = await open();
    await page.write('name', 'Ada');
    await page.send();
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('has nothing for axe to find', async () => {
    const page = await open();
    await page.send();
    await expect(page.root).to.be.accessible();
  });
});
