import { expect, fixture, html } from '@open-wc/testing';

import { nameIds } from './name-ids.ts';
import { Paragraph } from './paragraph.ts';
import { setOrRemove } from './set-or-remove.ts';

const open = (): Promise<HTMLElement> => fixture(html`<div><h2>Way</h2><span>Call</span></div>`);
const order = (page: Element): string => [...page.children].map(({ textContent }) => textContent).join(' ');

describe('a paragraph of ours among the page’s own', () => {
  it('stands behind a node or first in one, and is gone without words', async () => {
    const page = await open();
    const paragraph = new Paragraph('hint', 'quiet');
    expect(paragraph.id).to.equal(undefined);
    paragraph.show('Soon', { after: page.querySelector('h2')! });
    expect([order(page), paragraph.id, paragraph.element!.className]).to.deep.equal(['Way Soon Call', 'hint', 'quiet']);
    paragraph.show('Now', { firstIn: page });
    expect(order(page)).to.equal('Now Way Call');
    paragraph.show('Later', { before: page.querySelector('span')! });
    expect(order(page)).to.equal('Way Later Call');
    paragraph.show('', { firstIn: page });
    expect([order(page), paragraph.id]).to.deep.equal(['Way Call', undefined]);
  });

  it('touches nothing when all is as it was, so that watching it ends', async () => {
    const page = await open();
    const paragraph = new Paragraph('hint', 'quiet');
    paragraph.show('Soon', { firstIn: page });
    const watch = new MutationObserver(() => undefined);
    watch.observe(page, { childList: true, subtree: true, characterData: true, attributes: true });
    paragraph.show('Soon', { firstIn: page });
    expect(watch.takeRecords()).to.have.length(0);
  });

  it('comes back to its place when the page has moved it', async () => {
    const page = await open();
    const paragraph = new Paragraph('hint', 'quiet');
    paragraph.show('Soon', { firstIn: page });
    page.append(paragraph.element!);
    paragraph.show('Soon', { firstIn: page });
    expect(order(page)).to.equal('Soon Way Call');
  });
});

describe('an attribute that says something or is not there', () => {
  it('is written once, and taken away', async () => {
    const page = await open();
    const watch = new MutationObserver(() => undefined);
    watch.observe(page, { attributes: true });
    setOrRemove(page, 'role', 'group');
    setOrRemove(page, 'role', 'group');
    expect([watch.takeRecords().length, page.role]).to.deep.equal([1, 'group']);
    setOrRemove(page, 'role', undefined);
    expect(page.hasAttribute('role')).to.equal(false);
  });
});

describe('ids', () => {
  it('are told apart', () => {
    expect(nameIds('field')).not.to.equal(nameIds('field'));
    expect(nameIds('field')).to.match(/^dugnad-field-/);
  });
});
