import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';

import { DialogPage } from './dialog.page.ts';

describe('<dugnad-dialog>', () => {
  let page: DialogPage;
  beforeEach(async () => {
    page = await DialogPage.open();
  });
  afterEach(() => resetMouse());

  const closed = (): Promise<void> => waitUntil(() => !page.native.open && page.closings > 0);

  describe('defaults', () => {
    it('is not there until it is shown', () => {
      expect(page.native.open).to.equal(false);
      expect(page.native.getBoundingClientRect().height).to.equal(0);
    });
  });

  describe('opening', () => {
    it('stands above a page that cannot be reached meanwhile', async () => {
      await page.show();
      expect(page.native.matches(':modal')).to.equal(true);
      expect(page.dialog.open).to.equal(true);
    });

    it('starts at its title, from where one reads on', async () => {
      await page.show();
      expect(page.focused).to.have.text('Choir in the church');
    });

    it('fits the window with room around it', async () => {
      await page.show();
      const { left, right, bottom } = page.native.getBoundingClientRect();
      expect(left).to.be.at.least(8);
      expect(innerWidth - right).to.be.at.least(8);
      expect(bottom).to.be.at.most(innerHeight);
    });
  });

  describe('keyboard', () => {
    it('closes by Escape, and focus goes back to what opened it (WCAG 2.1.1, 2.1.2, 2.4.3)', async () => {
      await page.show();
      await page.pressKey('Escape');
      await closed();
      expect(page.focused).to.equal(page.opener);
      expect(page.dialog.open).to.equal(false);
    });

    it('reaches Close first, then its content, then what one can do', async () => {
      await page.show();
      const reached: string[] = [];
      for (let step = 0; step < 3; step += 1) {
        await page.pressKey('Tab');
        reached.push(page.focused!.textContent.trim());
      }
      expect(reached).to.deep.equal(['Close', 'The church', 'Add to calendar']);
    });

    it('closes by its Close button', async () => {
      await page.show();
      await page.pressKey('Tab');
      await page.pressKey('Enter');
      await closed();
      expect(page.focused).to.equal(page.opener);
    });

    it('can be opened again', async () => {
      await page.show();
      await page.pressKey('Escape');
      await closed();
      await page.show();
      expect(page.native.open).to.equal(true);
    });
  });

  describe('pointer', () => {
    it('closes by a press beside it', async () => {
      await page.show();
      await page.pressAt(-6, 20);
      await closed();
    });

    it('stays for a press inside, on its own paper too', async () => {
      await page.show();
      await page.pressAt(4, 4);
      expect(page.native.open).to.equal(true);
    });

    it('stays when a press that began inside ends beside it', async () => {
      await page.show();
      const { left, top } = page.native.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 40), Math.round(top + 40)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left - 6), Math.round(top + 40)] });
      await sendMouse({ type: 'up' });
      expect(page.native.open).to.equal(true);
    });

    it('has a Close button of at least 44 px', async () => {
      await page.show();
      const { width, height } = page.closeButton.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    });
  });

  describe('from the page', () => {
    it('closes by close(), and says so once', async () => {
      await page.show();
      page.dialog.close();
      await closed();
      expect(page.closings).to.equal(1);
    });

    it('is closed when it comes back after being taken out of the page', async () => {
      await page.show();
      const { dialog, root } = page;
      dialog.remove();
      root.append(dialog);
      await page.dialog.updateComplete;
      expect([page.dialog.open, page.native.open]).to.deep.equal([false, false]);
      page.dialog.show();
      await page.dialog.updateComplete;
      expect(page.native.open).to.equal(true);
    });
  });

  describe('accessibility', () => {
    for (const dir of ['ltr', 'rtl']) {
      it(`has nothing for axe to find when open and ${dir}`, async () => {
        page = await DialogPage.open(dir);
        await page.show();
        await expect(page.dialog).to.be.accessible();
      });
    }

    it('is named by its title (WCAG 4.1.2)', async () => {
      await page.show();
      const id = page.native.getAttribute('aria-labelledby')!;
      expect(page.dialog.shadowRoot!.getElementById(id)).to.have.text('Choir in the church');
    });
  });
});
