import { expect, fixture, html } from '@open-wc/testing';

import { FormPage } from './form.page.ts';

const name = html`<dugnad-field label="Name"><input name="name" required value="Ada" /></dugnad-field>`;

describe('a form that is being sent', () => {
  it('says so while the page sends it, and takes no second press', async () => {
    const page = await FormPage.open(name);
    page.element.busy = true;
    await page.send();
    expect([page.busy, page.sendings.length]).to.deep.equal(['Sending …', 0]);
    page.element.busy = false;
    await page.send();
    expect([page.busy, page.sendings.length]).to.deep.equal([undefined, 1]);
  });

  it('says it to whom cannot see it, once', async () => {
    const page = await FormPage.open(name);
    page.element.busy = true;
    await page.becomes('it is said', () => document.querySelector('dugnad-status-region')?.textContent === 'Sending …');
  });

  it('is sent once by the browser, however often one presses', async () => {
    const page = await FormPage.open(name, { natively: true });
    await page.send();
    await page.send();
    expect(page.sendings).to.have.length(1);
    await page.becomes('it says so', () => page.busy === 'Sending …');
  });

  it('is sent anew when something was changed', async () => {
    const page = await FormPage.open(name, { natively: true });
    await page.send();
    await page.write('name', 'Grace');
    await page.send();
    expect(page.sendings.map(({ data }) => data[0]![1])).to.deep.equal(['Ada', 'Grace']);
  });

  it('may be sent again when the browser stays on the page', async () => {
    const page = await FormPage.open(name, { natively: true });
    await page.send();
    await page.becomes('it is busy', () => page.element.busy);
    await page.becomes('it is at rest', () => !page.element.busy);
    await page.send();
    expect(page.sendings).to.have.length(2);
  });

  it('is at rest again for whoever comes back to the page', async () => {
    const page = await FormPage.open(name, { natively: true });
    await page.send();
    await page.becomes('it is busy', () => page.element.busy);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.settled();
    expect(page.element.busy).to.equal(false);
  });

  it('may be sent at once again when the page sends by itself and says nothing', async () => {
    const page = await FormPage.open(name);
    await page.send();
    await page.send();
    expect(page.sendings).to.have.length(2);
  });

  it('may close a dialog again and again', async () => {
    const page = await FormPage.open(name);
    page.form.method = 'dialog';
    await page.send();
    await page.send();
    expect([page.sendings.length, page.element.busy]).to.deep.equal([2, false]);
  });

  it('leaves a second form beside it to itself', async () => {
    const page = await FormPage.open(name);
    const second = document.createElement('form');
    second.append(Object.assign(document.createElement('input'), { required: true, title: 'Town' }));
    second.noValidate = true;
    page.element.append(second);
    let heard = 0;
    second.addEventListener('submit', (event) => {
      event.preventDefault();
      heard += 1;
    });
    second.requestSubmit();
    await page.settled();
    expect([heard, page.lines]).to.deep.equal([1, []]);
  });

  it('is not sent any more when it has left the page', async () => {
    const page = await FormPage.open(name);
    let resolve = (_: object): void => undefined;
    const promise = new Promise<object>((settle) => {
      resolve = settle;
    });
    page.element.schema = { '~standard': { version: 1, vendor: 'test', validate: () => promise } };
    await page.send();
    page.element.remove();
    resolve({});
    await page.settled();
    expect(page.sendings).to.deep.equal([]);
  });

  it('may stand in the shadow tree of a widget', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const page = await FormPage.open(html`<dugnad-field label="Name"><input name="name" required /></dugnad-field>`);
    const { element, form } = page;
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    form.requestSubmit();
    await page.becomes('the summary has the focus', () => host.shadowRoot!.activeElement?.className === 'dugnad-form-summary');
    expect(getComputedStyle(host.shadowRoot!.activeElement!).borderTopWidth).to.equal('2px');
  });
});
