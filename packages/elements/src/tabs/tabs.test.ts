import { expect, html, waitUntil } from '@open-wc/testing';

import { TabsPage } from './tabs.page.ts';

describe('<dugnad-tabs>', () => {
  describe('at first', () => {
    it('has a tab for each heading, and shows the first part', async () => {
      const page = await TabsPage.open();
      expect(page.words).to.deep.equal(['When', 'Where', 'Who']);
      expect([page.chosen, page.seen]).to.deep.equal([['When'], ['when']]);
    });

    it('shows the part that the page asks for', async () => {
      expect((await TabsPage.open({ selected: 'who' })).seen).to.deep.equal(['who']);
    });

    it('shows the first when the page asks for one that is not there', async () => {
      expect((await TabsPage.open({ selected: 'why' })).seen).to.deep.equal(['when']);
    });

    it('hides the list of links that serves without script', async () => {
      const page = await TabsPage.open();
      expect(page.element.querySelector('ul')!.offsetHeight).to.equal(0);
    });

    it('says nothing to the page', async () => {
      expect((await TabsPage.open({ selected: 'who' })).changes).to.deep.equal([]);
    });
  });

  describe('keyboard', () => {
    const cases: readonly [what: string, dir: string, keys: readonly string[], chosen: string][] = [
      ['the right arrow', 'ltr', ['ArrowRight'], 'Where'],
      ['the left arrow, round to the last', 'ltr', ['ArrowLeft'], 'Who'],
      ['the left arrow from right to left', 'rtl', ['ArrowLeft'], 'Where'],
      ['the right arrow from right to left', 'rtl', ['ArrowRight'], 'Who'],
      ['End', 'ltr', ['End'], 'Who'],
      ['Home', 'ltr', ['End', 'Home'], 'When'],
      ['two arrows', 'ltr', ['ArrowRight', 'ArrowRight'], 'Who'],
    ];
    for (const [what, dir, keys, chosen] of cases) {
      it(`goes by ${what}, and shows it at once (WCAG 2.1.1)`, async () => {
        const page = await TabsPage.open({ dir });
        page.tabs[0]!.focus();
        await page.press(...keys);
        expect(page.chosen).to.deep.equal([chosen]);
        expect(page.focused!.textContent!.trim()).to.equal(chosen);
        expect(page.seen).to.deep.equal([chosen.toLowerCase()]);
      });
    }

    it('is one stop of Tab, then the part itself, from which one reads on (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await TabsPage.open();
      page.tabs[0]!.focus();
      await page.press('Tab');
      expect(page.focused).to.equal(page.panels[0]);
    });

    it('goes straight to what can be pressed where a part begins with it', async () => {
      const page = await TabsPage.open({ selected: 'who' });
      page.tabs[2]!.focus();
      await page.press('Tab');
      expect(page.focused!.textContent).to.equal('Kari');
    });

    it('comes to the chosen tab, not the first', async () => {
      const page = await TabsPage.open({ selected: 'who' });
      const before = document.createElement('button');
      page.root.prepend(before);
      before.focus();
      await page.press('Tab');
      expect(page.focused).to.equal(page.tabs[2]);
    });

    it('leaves up and down to the page', async () => {
      const page = await TabsPage.open();
      page.tabs[0]!.focus();
      await page.press('ArrowDown');
      expect(page.chosen).to.deep.equal(['When']);
    });
  });

  describe('pointer', () => {
    it('shows the part whose tab is pressed, and tells the page once', async () => {
      const page = await TabsPage.open();
      page.tabs[1]!.click();
      page.tabs[1]!.click();
      await page.element.updateComplete;
      expect([page.seen, page.changes, page.element.selected]).to.deep.equal([['where'], ['where'], 'where']);
    });
  });

  describe('the address', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('shows the part that it names, on arrival', async () => {
      history.replaceState(null, '', '#where');
      expect((await TabsPage.open()).seen).to.deep.equal(['where']);
    });

    it('shows the part around what it names, when it changes', async () => {
      const page = await TabsPage.open();
      location.hash = 'hall';
      await page.shows('Where');
      expect(page.changes).to.deep.equal(['where']);
    });

    it('is left as it is when a tab is pressed: it belongs to the page', async () => {
      const page = await TabsPage.open();
      page.tabs[1]!.click();
      await page.element.updateComplete;
      expect(location.hash).to.equal('');
    });
  });

  describe('what the page changes', () => {
    it('is followed: another part', async () => {
      const page = await TabsPage.open();
      const part = document.createElement('section');
      part.append(Object.assign(document.createElement('h3'), { textContent: 'Why' }));
      page.element.append(part);
      await waitUntil(() => page.words.includes('Why'));
    });

    it('is followed: other words in a heading', async () => {
      const page = await TabsPage.open();
      page.element.querySelector('h3')!.firstChild!.nodeValue = 'Når';
      await waitUntil(() => page.words[0] === 'Når');
    });

    it('is followed: the part that is shown is taken away', async () => {
      const page = await TabsPage.open({ selected: 'where' });
      page.element.querySelector('#where')!.remove();
      await waitUntil(() => page.words.length === 2);
      expect(page.seen).to.deep.equal(['when']);
    });

    it('is followed: which is selected', async () => {
      const page = await TabsPage.open();
      page.element.selected = 'who';
      await page.element.updateComplete;
      expect(page.seen).to.deep.equal(['who']);
    });
  });

  it('shows a hidden part when the browser finds a word in it', async () => {
    const page = await TabsPage.open();
    page.panels[1]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await page.shows('Where');
  });

  it('stands below what it has no part for', async () => {
    const page = await TabsPage.open({ content: html`<p>Welcome</p><section><h3>When</h3></section>` });
    expect(page.element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });
});
