import { expect, fixture, html } from '@open-wc/testing';
import { makeElement } from './make-element.ts';
import { matchTree } from './match-tree.ts';

/** A line with a link in it, as a layer would draw it. */
const line = (facts: Record<string, string> = {}, words = 'Read more'): HTMLElement => makeElement('p', {}, 'Before ', makeElement('a', { href: '/privacy', ...facts }, words));

async function shown(tree: HTMLElement): Promise<HTMLElement> {
  (await fixture<HTMLElement>(html`<div></div>`)).append(tree);
  return tree;
}

describe('a tree that is drawn again', () => {
  it('takes what is new and loses what is gone of its attributes', async () => {
    const tree = await shown(line({ lang: 'en', title: 'More' }));
    matchTree(tree, line({ lang: 'nb', dir: 'ltr' }));
    const link = tree.querySelector('a')!;
    expect(link.getAttributeNames().sort()).to.deep.equal(['dir', 'href', 'lang']);
    expect([link.lang, link.dir]).to.deep.equal(['nb', 'ltr']);
  });

  it('keeps the class by which a layer has gone out of the way', async () => {
    const tree = await shown(line());
    tree.className = 'top';
    matchTree(tree, line());
    expect(tree.className).to.equal('top');
  });

  it('sets nothing that says the same already', async () => {
    const tree = await shown(line({ lang: 'en' }));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(tree, { attributes: true, characterData: true, childList: true, subtree: true });
    matchTree(tree, line({ lang: 'en' }));
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });

  it('keeps a frame and what is loaded in it', async () => {
    const draw = (title: string): HTMLElement => makeElement('div', {}, makeElement('iframe', { srcdoc: '<p>The film</p>', title }));
    const tree = await shown(draw('June'));
    const frame = tree.querySelector('iframe')!;
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    const loaded = frame.contentDocument!;
    matchTree(tree, draw('July'));
    expect([tree.querySelector('iframe') === frame, frame.title, frame.contentDocument === loaded]).to.deep.equal([true, 'July', true]);
  });

  it('keeps the focus, and hears what it heard', async () => {
    let presses = 0;
    const draw = (words: string): HTMLElement => makeElement('div', {}, makeElement('button', { onclick: () => (presses += 1) }, words));
    const tree = await shown(draw('Show'));
    const button = tree.querySelector('button')!;
    button.focus();
    matchTree(tree, draw('Hide'));
    button.click();
    expect([document.activeElement === button, button.textContent, presses]).to.deep.equal([true, 'Hide', 1]);
  });

  it('has one element for another where the kind is another', async () => {
    const tree = await shown(makeElement('div', {}, makeElement('h2', {}, 'Privacy')));
    matchTree(tree, makeElement('div', {}, makeElement('h3', {}, 'Privacy')));
    expect([...tree.children].map(({ localName }) => localName)).to.deep.equal(['h3']);
  });

  it('grows and shrinks', async () => {
    const list = (...words: string[]): HTMLElement => makeElement('ul', {}, words.map((word) => makeElement('li', {}, word)));
    const tree = await shown(list('Films'));
    const first = tree.firstElementChild;
    const read = (): string[] => [...tree.children].map(({ textContent }) => textContent);
    matchTree(tree, list('Films', 'Maps', 'Counting'));
    expect(read()).to.deep.equal(['Films', 'Maps', 'Counting']);
    matchTree(tree, list('Films', 'Counting'));
    expect([read(), tree.firstElementChild === first]).to.deep.equal([['Films', 'Counting'], true]);
  });

  it('leaves what came into a place that is drawn empty', async () => {
    const draw = (): HTMLElement => makeElement('div', {}, makeElement('p', { role: 'status' }));
    const tree = await shown(draw());
    tree.querySelector('p')!.textContent = 'Saved';
    matchTree(tree, draw());
    expect(tree.textContent.trim()).to.equal('Saved');
  });
});
