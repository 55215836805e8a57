import { expect } from '@open-wc/testing';
import { adoptSheet, css } from './adopt-sheet.ts';
import { makeElement } from './make-element.ts';
import { matchTree } from './match-tree.ts';

describe('an element that is made', () => {
  it('has its attributes and its words, and what was written as HTML is words too', () => {
    const link = makeElement('a', { href: '/more', lang: undefined }, 'More <b>now</b>');
    expect([link.outerHTML, link.childElementCount]).to.deep.equal(['<a href="/more">More &lt;b&gt;now&lt;/b&gt;</a>', 0]);
  });

  it('does what it is told with a press', () => {
    let pressed = 0;
    makeElement('button', { onclick: () => (pressed += 1) }).click();
    expect(pressed).to.equal(1);
  });

  it('leaves out what is not there, and puts what is in a list into its place', () => {
    const list = makeElement('ul', {}, false, [makeElement('li', {}, 'One'), [makeElement('li', {}, 'Two')]], undefined, makeElement('li', {}, 'Three'));
    expect([...list.children].map(({ textContent }) => textContent)).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('keeps two words apart that stand in two elements', () => {
    expect(makeElement('div', {}, makeElement('h2', {}, 'Privacy'), makeElement('p', {}, 'We ask')).textContent.trim()).to.equal('Privacy We ask');
  });
});

describe('a tree that is drawn again', () => {
  const draw = (...purposes: string[]): HTMLElement =>
    makeElement('section', { lang: purposes[0] ?? 'none' }, makeElement('ul', {}, purposes.map((purpose) => makeElement('li', {}, purpose))), makeElement('button', {}, 'Refuse'), makeElement('p', { role: 'status' }));
  let shown: HTMLElement;
  beforeEach(() => {
    shown = draw('Maps', 'Films');
    document.body.append(shown);
  });
  afterEach(() => shown.remove());

  const changesDuring = (act: () => void): MutationRecord[] => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(shown, { subtree: true, childList: true, characterData: true });
    act();
    return observer.takeRecords();
  };

  it('says nothing again that it says already', () => {
    expect(changesDuring(() => matchTree(shown, draw('Maps', 'Films')))).to.deep.equal([]);
  });

  it('changes the words that are others, and keeps the focus where it was', () => {
    shown.querySelector('button')!.focus();
    const changes = changesDuring(() => matchTree(shown, draw('Kart', 'Films')));
    expect([changes.length, shown.lang, document.activeElement?.textContent]).to.deep.equal([1, 'Kart', 'Refuse']);
    expect(shown.querySelector('li')!.textContent).to.equal('Kart');
  });

  for (const purposes of [['Maps'], ['Maps', 'Films', 'Posts']]) {
    it(`has as many lines as there are purposes: ${purposes.length}`, () => {
      matchTree(shown, draw(...purposes));
      expect([...shown.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(purposes);
    });
  }

  it('keeps what has come since: the words of a status, and where a layer stands', () => {
    shown.classList.add('top');
    shown.querySelector('p')!.append('Try again.');
    matchTree(shown, draw('Maps'));
    expect([shown.className, shown.querySelector('p')!.textContent]).to.deep.equal(['top', 'Try again.']);
  });

  it('puts another element in the place of one', () => {
    matchTree(shown.querySelector('button')!, makeElement('a', { href: '#' }, 'Refuse'));
    expect([shown.querySelector('button'), shown.querySelector('a')!.textContent]).to.deep.equal([null, 'Refuse']);
  });
});

describe('a sheet of a shadow tree', () => {
  it('gives it its looks, without an element or an attribute that a strict page refuses', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const width = '7px';
    adoptSheet(root, css`:host { display: block; inline-size: ${width}; }`);
    expect([getComputedStyle(host).inlineSize, root.childElementCount, host.getAttribute('style')]).to.deep.equal(['7px', 0, null]);
    host.remove();
  });
});
