import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { AccordionPage } from './accordion.page.ts';

describe('<dugnad-accordion>', () => {
  describe('keyboard', () => {
    for (const [name, key] of [['Enter', 'Enter'], ['the space bar', ' ']] as const) {
      it(`opens and closes one by ${name}, and leaves the others (WCAG 2.1.1)`, async () => {
        const page = await AccordionPage.open();
        await page.press(1, key);
        expect(page.states).to.deep.equal([false, true, false]);
        await page.press(1, key);
        expect(page.states).to.deep.equal([false, false, false]);
      });
    }

    it('is walked through by Tab: the button, then each heading, then what is open (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await AccordionPage.open();
      page.items[0]!.open = true;
      page.button!.focus();
      const reached: string[] = [];
      for (let step = 0; step < 4; step += 1) {
        await sendKeys({ press: 'Tab' });
        reached.push(document.activeElement!.textContent.trim());
      }
      expect(reached).to.deep.equal(['When', 'Thursday', 'Where', 'Who']);
    });
  });

  describe('its button', () => {
    it('opens all, then closes all, and says which', async () => {
      const page = await AccordionPage.open();
      expect(page.words).to.equal('Open all');
      await page.pressButton();
      expect(page.states).to.deep.equal([true, true, true]);
      expect(page.words).to.equal('Close all');
      await page.pressButton();
      expect(page.states).to.deep.equal([false, false, false]);
    });

    it('opens the rest when some are open already', async () => {
      const page = await AccordionPage.open();
      await page.press(0);
      await page.pressButton();
      expect(page.states).to.deep.equal([true, true, true]);
    });

    it('says Close all when the last one was opened by hand', async () => {
      const page = await AccordionPage.open();
      for (const at of [0, 1, 2]) await page.press(at);
      await waitUntil(() => page.words === 'Close all');
    });

    it('is not there for a single one', async () => {
      const page = await AccordionPage.open({ content: html`<details><summary>When</summary><p>Words</p></details>` });
      expect(page.button).to.equal(null);
    });

    it('comes when a second one is added', async () => {
      const page = await AccordionPage.open({ content: html`<details><summary>When</summary><p>Words</p></details>` });
      page.accordion.append(document.createElement('details'));
      await waitUntil(() => page.words === 'Open all');
    });
  });

  describe('exclusive', () => {
    it('keeps one open', async () => {
      const page = await AccordionPage.open({ exclusive: true });
      await page.press(0);
      await page.press(2);
      expect(page.states).to.deep.equal([false, false, true]);
    });

    it('has no button that could not be obeyed', async () => {
      expect((await AccordionPage.open({ exclusive: true })).button).to.equal(null);
    });

    it('closes all but the first when it becomes so', async () => {
      const page = await AccordionPage.open();
      await page.pressButton();
      page.accordion.exclusive = true;
      await page.accordion.updateComplete;
      expect(page.states).to.deep.equal([true, false, false]);
    });

    it('lets several be open again when it no longer is', async () => {
      const page = await AccordionPage.open({ exclusive: true });
      page.accordion.exclusive = false;
      await page.accordion.updateComplete;
      await page.press(0);
      await page.press(1);
      expect(page.states).to.deep.equal([true, true, false]);
    });

    it('keeps one open of disclosures too, which have trees of their own', async () => {
      const content = html`<dugnad-disclosure summary="When">Words</dugnad-disclosure><dugnad-disclosure summary="Where">Words</dugnad-disclosure>`;
      const page = await AccordionPage.open({ exclusive: true, content });
      for (const item of page.items) {
        const toggled = oneEvent(item, 'toggle');
        item.shadowRoot!.querySelector('summary')!.click();
        await toggled;
      }
      await waitUntil(() => String(page.states) === 'false,true');
    });

    it("leaves alone the names that the page has given", async () => {
      const page = await AccordionPage.open({ exclusive: true, content: html`<details name="mine"><summary>When</summary></details><details><summary>Where</summary></details>` });
      page.accordion.exclusive = false;
      await page.accordion.updateComplete;
      expect(page.items.map((item) => item.getAttribute('name'))).to.deep.equal(['mine', null]);
    });
  });

  describe('the address', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    for (const [what, hash, states] of [
      ['the one that it names', 'who', [false, false, true]],
      ['the one around what it names', 'where-exactly', [false, true, false]],
    ] as const) {
      it(`opens ${what}, on arrival`, async () => {
        history.replaceState(null, '', `#${hash}`);
        expect((await AccordionPage.open()).states).to.deep.equal(states);
      });

      it(`opens ${what}, when it changes`, async () => {
        const page = await AccordionPage.open();
        location.hash = hash;
        await waitUntil(() => String(page.states) === String(states));
      });
    }

    it('is followed by pressing a link to what is closed', async () => {
      const page = await AccordionPage.open();
      await page.press(0);
      page.root.querySelector('a')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => page.items[1]!.open);
    });
  });
});
