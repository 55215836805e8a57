import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';

import { addressedElement, followAddress } from './follow-address.ts';

const heard: string[] = [];

class FollowingElement extends LitElement {
  readonly look = followAddress(this, ({ id }) => heard.push(id));
}
customElements.define('following-element', FollowingElement);

const page = (): Promise<HTMLElement> =>
  fixture(html`<div><following-element><p id="inside">Words</p><p id="bodø">Words</p></following-element><p id="outside">Words</p></div>`);

async function goTo(hash: string): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await arrived;
}

describe('what the address names', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    heard.length = 0;
  });

  it('is told of when it stands inside', async () => {
    await page();
    await goTo('inside');
    expect(heard).to.deep.equal(['inside']);
  });

  it('is not told of when it stands elsewhere on the page', async () => {
    await page();
    await goTo('outside');
    expect(heard).to.deep.equal([]);
  });

  it('may have letters of any language', async () => {
    await page();
    await goTo('bodø');
    expect(heard).to.deep.equal(['bodø']);
  });

  it('is looked for at once when asked', async () => {
    await goTo('inside');
    (await page()).querySelector<FollowingElement>('following-element')!.look();
    expect(heard).to.deep.equal(['inside']);
  });

  it('is nothing for whoever has left the page', async () => {
    const root = await page();
    root.querySelector('following-element')!.remove();
    await goTo('inside');
    expect(heard).to.deep.equal([]);
  });

  it('is nothing when the address was cut in the middle of a letter', async () => {
    const root = await page();
    await goTo('%C3');
    expect(addressedElement(root)).to.equal(null);
  });

  it('is found inside of a shadow tree', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('p');
    inner.id = 'deep';
    host.attachShadow({ mode: 'open' }).append(inner);
    await goTo('deep');
    expect(addressedElement(inner)).to.equal(inner);
  });
});
