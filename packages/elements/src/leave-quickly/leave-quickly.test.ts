import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { warningsDuring } from '../warn.page.ts';
import { DugnadLeaveQuickly } from './leave-quickly.ts';
import { LeavingPage } from './leave-quickly.page.ts';
import './leave-quickly.define.ts';

describe('<dugnad-leave-quickly>', () => {
  it('is a link of the page’s own, which works without script', async () => {
    const { link } = await LeavingPage.open({ href: 'https://www.example.org/weather' });
    expect([link.href, link.parentElement!.localName]).to.deep.equal(['https://www.example.org/weather', 'dugnad-leave-quickly']);
  });

  describe('pressed', () => {
    it('leaves by Enter (WCAG 2.1.1)', async () => {
      const page = await LeavingPage.open();
      await page.giveKeysTo(page.link);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => page.isElsewhere, 'it is still here');
    });

    it('is blank at once, before the other page has come', async () => {
      const page = await LeavingPage.open();
      page.link.click();
      expect(page.isBlank).to.equal(true);
    });

    it('forgets what was typed, and tells whoever keeps more', async () => {
      const page = await LeavingPage.open();
      page.fields[0]!.value = 'My name';
      page.link.click();
      expect([page.fields[0]!.value, page.left]).to.deep.equal(['', 1]);
    });

    it('leaves no way back', async () => {
      const page = await LeavingPage.open();
      const before = history.length;
      page.link.click();
      await waitUntil(() => page.isElsewhere);
      expect(history.length).to.equal(before);
    });
  });

  describe('Shift', () => {
    it('leaves when it is pressed three times, wherever the focus is', async () => {
      const page = await LeavingPage.open();
      await page.giveKeysTo(page.fields[3]!);
      for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'Shift' });
      await waitUntil(() => page.left === 1, 'it is still here');
    });

    it('says after the second press that one more is needed', async () => {
      const page = await LeavingPage.open();
      await page.giveKeysTo(page.fields[3]!);
      for (let press = 0; press < 2; press += 1) await sendKeys({ press: 'Shift' });
      await waitUntil(() => page.page.querySelector('dugnad-status-region')?.textContent === 'Press Shift once more to leave.', 'nothing is said');
      expect(page.left).to.equal(0);
    });

    it('does not leave by writing capitals', async () => {
      const page = await LeavingPage.open();
      await page.giveKeysTo(page.fields[3]!);
      await sendKeys({ type: 'NATO' });
      expect([page.left, page.fields[3]!.value]).to.deep.equal([0, 'NATO']);
    });

    it('is told of with the link', async () => {
      expect((await LeavingPage.open()).link.getAttribute('aria-description')).to.equal('Or press Shift three times.');
    });

    it('does nothing once the link is gone from the page', async () => {
      const page = await LeavingPage.open();
      page.element.remove();
      await page.giveKeysTo(page.fields[3]!);
      for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'Shift' });
      expect(page.left).to.equal(0);
    });
  });

  describe('in sight', () => {
    for (const width of [320, 600]) {
      it(`stays there when one scrolls, in ${width} px, and no wider`, async () => {
        const page = await LeavingPage.open({ width });
        page.frame.contentWindow!.scrollTo(0, 300);
        const { top, left, right } = page.bar.getBoundingClientRect();
        expect(top).to.be.within(0, 16);
        expect([left >= 0, right <= width]).to.deep.equal([true, true]);
        expect(page.page.documentElement.scrollWidth).to.be.at.most(width);
      });
    }

    it('does not lie over what has focus', async () => {
      const page = await LeavingPage.open();
      await waitUntil(() => page.page.documentElement.style.scrollPaddingBlockStart);
      page.frame.contentWindow!.scrollTo(0, page.fields[10]!.offsetTop);
      page.fields[9]!.focus();
      await waitUntil(() => page.fields[9]!.getBoundingClientRect().top >= page.bar.getBoundingClientRect().bottom - 1, 'it is under the bar');
    });

    it('gives the page its scrolling back when it goes', async () => {
      const page = await LeavingPage.open();
      await waitUntil(() => page.page.documentElement.style.scrollPaddingBlockStart);
      page.element.remove();
      expect(page.page.documentElement.style.scrollPaddingBlockStart).to.equal('');
    });
  });

  it('says what it does not do', async () => {
    const page = await LeavingPage.open();
    const tip = page.element.shadowRoot!.querySelector('dugnad-toggletip')!;
    expect(tip.textContent).to.contain('stay in the history of your browser');
  });

  it('tells the webmaster when there is no link in it', () => {
    const [warning] = warningsDuring(() => new DugnadLeaveQuickly().firstUpdated());
    expect(warning).to.contain('no link');
  });

  it('is 44 px high to press', async () => {
    expect((await LeavingPage.open()).link.offsetHeight).to.be.at.least(44);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stands where a line ends, when ${dir}`, async () => {
      const page = await LeavingPage.open({ width: 600, dir });
      const { left, right } = page.bar.getBoundingClientRect();
      expect(left > 600 - right).to.equal(dir === 'ltr');
    });

    it(`has nothing for axe to find, when ${dir}`, async () => {
      await expect(await fixture(html`<dugnad-leave-quickly dir=${dir}><a href="https://www.example.org/">Leave this page</a></dugnad-leave-quickly>`)).to.be.accessible();
    });
  }
});
