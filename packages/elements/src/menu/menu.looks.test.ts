import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { openFrame } from '../floating/frame.page.ts';
import type { DugnadMenu } from './menu.ts';
import { MenuPage, acts, links } from './menu.page.ts';

describe('a menu', () => {
  for (const [what, content] of [['things to do', acts], ['links', links]] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`of ${what} has nothing for axe to find, closed and open, when ${dir}`, async () => {
        const page = await MenuPage.open(content, dir);
        await expect(page.element).to.be.accessible();
        await page.show();
        await expect(page.element).to.be.accessible();
      });
    }

    it(`of ${what} has entries of 44 px, as wide as the list`, async () => {
      const page = await MenuPage.open(content);
      await page.show();
      for (const entry of page.entries) {
        expect(entry.offsetHeight).to.be.at.least(44);
        expect(entry.offsetWidth).to.equal(page.list.offsetWidth);
      }
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`begins where its button begins, below it, when ${dir}`, async () => {
      const page = await MenuPage.open(acts, dir);
      await page.show();
      const [list, button] = [page.popover.getBoundingClientRect(), page.button.getBoundingClientRect()];
      expect(Math.abs(dir === 'ltr' ? list.left - button.left : list.right - button.right)).to.be.at.most(1);
      expect(list.top - button.bottom).to.be.within(0, 12);
    });
  }

  it('has a button of 44 px with words', async () => {
    const { button } = await MenuPage.open();
    expect(button.offsetHeight).to.be.at.least(44);
    expect(button.textContent.trim()).to.equal('Do more');
  });

  it('has words of its own where the page gives it none', async () => {
    const menu = await fixture<DugnadMenu>(html`<dugnad-menu>${acts}</dugnad-menu>`);
    expect(menu.shadowRoot!.querySelector('button')!.textContent.trim()).to.equal('More');
    expect(menu.querySelector('ul')!.ariaLabel).to.equal('More');
  });

  it('takes words with more than text in them', async () => {
    const menu = await fixture<DugnadMenu>(html`<dugnad-menu><span slot="label">Do <em>more</em></span>${acts}</dugnad-menu>`);
    expect(menu.querySelector('ul')!.ariaLabel).to.equal('Do more');
  });

  it('becomes a list of links again when a link is added', async () => {
    const page = await MenuPage.open(acts);
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: '#x', textContent: 'More' }));
    page.list.append(item);
    await waitUntil(() => page.list.role === 'list');
    expect([...page.list.children].map(({ role }) => role)).to.deep.equal(Array(5).fill(null));
    expect(page.entries[0]!.hasAttribute('tabindex')).to.equal(false);
  });

  it('opens and closes by its property, and says so', async () => {
    const page = await MenuPage.open();
    const heard: boolean[] = [];
    page.element.addEventListener('toggle', () => heard.push(page.element.open));
    for (const state of [true, false]) {
      page.element.open = state;
      await page.element.updateComplete;
      await page.shows(state);
      await waitUntil(() => heard.at(-1) === state);
    }
  });

  it('stays in a window of 320 px, with words longer than that', async () => {
    const { page } = await openFrame(320, '../menu/menu.define.ts');
    const menu = page.createElement('dugnad-menu');
    const list = page.createElement('ul');
    list.append(page.createElement('li'));
    list.firstElementChild!.append(Object.assign(page.createElement('button'), { textContent: 'Frivilligsentralkoordinatorstillingsannonse'.repeat(2) }));
    menu.append(list);
    page.body.append(menu);
    menu.open = true;
    await menu.updateComplete;
    const { left, right } = menu.shadowRoot!.querySelector('[popover]')!.getBoundingClientRect();
    expect([left >= 0, right <= 320]).to.deep.equal([true, true]);
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
  });

  it('opens even while there is no list in it yet', async () => {
    const menu = await fixture<DugnadMenu>(html`<dugnad-menu></dugnad-menu>`);
    menu.open = true;
    await menu.updateComplete;
    expect(menu.shadowRoot!.querySelector('[popover]')!.matches(':popover-open')).to.equal(true);
  });
});
