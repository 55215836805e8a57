import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

import { MenuPage, links } from './menu.page.ts';

describe('<dugnad-menu>', () => {
  afterEach(() => resetMouse());

  it('hides its list until it is opened', async () => {
    const page = await MenuPage.open();
    expect([page.list.checkVisibility(), page.button.ariaExpanded]).to.deep.equal([false, 'false']);
  });

  describe('of things to do', () => {
    for (const [name, key, focused] of [
      ['Enter', 'Enter', 'Print'],
      ['the space bar', ' ', 'Print'],
      ['the down arrow', 'ArrowDown', 'Print'],
      ['the up arrow', 'ArrowUp', 'Set a reminder'],
    ] as const) {
      it(`opens by ${name}, with the focus on “${focused}”`, async () => {
        const page = await MenuPage.open();
        await page.show(key);
        await page.focuses(focused);
        expect(page.button.ariaExpanded).to.equal('true');
      });
    }

    const cases: readonly [what: string, keys: readonly string[], focused: string][] = [
      ['down, past what cannot be done now', ['ArrowDown'], 'Send to a friend'],
      ['up, round to the last', ['ArrowUp'], 'Set a reminder'],
      ['to the last by End', ['End'], 'Set a reminder'],
      ['to the first by Home', ['End', 'Home'], 'Print'],
      ['by a first letter', ['s'], 'Send to a friend'],
      ['by the same letter again', ['s', 's'], 'Set a reminder'],
      ['by several letters', ['s', 'e', 't'], 'Set a reminder'],
      ['nowhere by a letter that nothing begins with', ['x'], 'Print'],
    ];
    for (const [what, keys, focused] of cases) {
      it(`goes ${what}`, async () => {
        const page = await MenuPage.open();
        await page.show();
        await page.focuses('Print');
        await page.press(...keys);
        await page.focuses(focused);
      });
    }

    it('does what is chosen, once, closes, and gives the focus back', async () => {
      const page = await MenuPage.open();
      await page.show();
      await page.press('ArrowDown');
      page.pressed.length = 0;
      await page.press('Enter');
      await page.shows(false);
      expect([page.pressed, page.focused]).to.deep.equal([['Send to a friend'], 'Do more']);
    });

    it('has given the focus back before the page hears of it, so that a dialog can too', async () => {
      const page = await MenuPage.open();
      const heard: (string | undefined)[] = [];
      page.entries[0]!.addEventListener('click', () => heard.push(page.focused));
      await page.show();
      await page.focuses('Print');
      await page.press('Enter');
      expect(heard).to.deep.equal(['Do more']);
    });

    it('closes by Escape, and gives the focus back (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await MenuPage.open();
      await page.show();
      await page.focuses('Print');
      await page.press('Escape');
      await page.shows(false);
      await page.focuses('Do more');
    });

    it('closes by Tab, which goes on behind it', async () => {
      const page = await MenuPage.open();
      await page.show();
      await page.focuses('Print');
      await page.press('Tab');
      await page.shows(false);
      await page.focuses('After');
    });

    it('is said to be a menu', async () => {
      const page = await MenuPage.open();
      expect([page.list.role, page.list.ariaLabel, page.button.ariaHasPopup]).to.deep.equal(['menu', 'Do more', 'menu']);
      expect(page.entries.map(({ role, tabIndex }) => [role, tabIndex])).to.deep.equal(Array(4).fill(['menuitem', -1]));
    });
  });

  describe('of links', () => {
    it('stays a list of links', async () => {
      const page = await MenuPage.open(links);
      expect([page.list.role, page.button.ariaHasPopup]).to.deep.equal(['list', null]);
      expect(page.entries.map(({ role, tabIndex }) => [role, tabIndex])).to.deep.equal(Array(3).fill([null, 0]));
    });

    it('opens by Enter, and the focus stays: one goes on by Tab, and out of it, and it closes (WCAG 2.1.1, 2.1.2)', async () => {
      const page = await MenuPage.open(links);
      await page.show();
      const reached: (string | undefined)[] = [page.focused];
      for (let step = 0; step < 4; step += 1) {
        await page.press('Tab');
        reached.push(page.focused);
      }
      expect(reached).to.deep.equal(['Do more', 'The choir', 'Chess', 'Print', 'After']);
      await page.shows(false);
    });

    it('is walked through by arrows too (WCAG 2.1.1)', async () => {
      const page = await MenuPage.open(links);
      await page.show('ArrowDown');
      await page.focuses('The choir');
      await page.press('ArrowDown');
      await page.focuses('Chess');
    });

    it('goes from the open button into the list by an arrow', async () => {
      const page = await MenuPage.open(links);
      await page.show();
      await page.press('ArrowUp');
      await page.focuses('Print');
    });

    it('lets a link lead where it leads', async () => {
      const page = await MenuPage.open(links);
      await page.show('ArrowDown');
      await page.focuses('The choir');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => location.hash === '#choir');
      await page.shows(false);
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  describe('pointer', () => {
    const press = async (element: Element): Promise<void> => {
      const { left, top, width, height } = element.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    };

    it('opens, does what is pressed, and closes', async () => {
      const page = await MenuPage.open();
      await press(page.button);
      await page.shows(true);
      page.pressed.length = 0;
      await press(page.entries[2]!);
      await page.shows(false);
      expect(page.pressed).to.deep.equal(['Send to a friend']);
    });

    it('closes by a press elsewhere, or on its button', async () => {
      const page = await MenuPage.open();
      for (const where of ['elsewhere', 'button']) {
        await press(page.button);
        await page.shows(true);
        await (where === 'button' ? press(page.button) : sendMouse({ type: 'click', position: [innerWidth - 4, innerHeight - 4] }));
        await page.shows(false);
      }
    });
  });
});
