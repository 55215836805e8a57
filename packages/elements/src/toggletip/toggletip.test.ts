import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';

import { ToggletipPage } from './toggletip.page.ts';

describe('<dugnad-toggletip>', () => {
  afterEach(async () => {
    document.querySelector('dugnad-status-region')?.remove();
    await resetMouse();
  });

  it('is a button with words, and hides what it says', async () => {
    const page = await ToggletipPage.open();
    expect(page.button.textContent.trim()).to.equal('Why do we ask?');
    expect([page.isShown, page.button.ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('asks a question of its own where the page gives it no words', async () => {
    expect((await ToggletipPage.open({ label: '' })).button.textContent.trim()).to.equal('What is this?');
  });

  describe('keyboard', () => {
    for (const [name, key] of [['Enter', 'Enter'], ['the space bar', ' ']] as const) {
      it(`opens and closes by ${name}, and focus stays`, async () => {
        const page = await ToggletipPage.open();
        page.button.focus();
        for (const state of [true, false]) {
          await page.press(key);
          await page.shows(state);
          expect([page.focused, page.button.ariaExpanded]).to.deep.equal([page.button, String(state)]);
        }
      });
    }

    it('closes by Escape, and focus stays (WCAG 2.1.1, 1.4.13)', async () => {
      const page = await ToggletipPage.open();
      await page.show();
      await page.press('Escape');
      await page.shows(false);
      expect(page.focused).to.equal(page.button);
    });

    it('lets one go on to a link in it, and out of it again', async () => {
      const page = await ToggletipPage.open();
      await page.show();
      const reached: (string | undefined)[] = [];
      for (let step = 0; step < 2; step += 1) {
        await page.press('Tab');
        reached.push(page.focused?.textContent ?? undefined);
      }
      expect(reached).to.deep.equal(['evening', 'After']);
    });

    it('does not open by focus alone', async () => {
      const page = await ToggletipPage.open();
      page.button.focus();
      expect(page.isShown).to.equal(false);
    });
  });

  describe('pointer', () => {
    const press = async (element: Element): Promise<void> => {
      const { left, top, width, height } = element.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    };

    it('opens and closes by a press, and closes by one elsewhere', async () => {
      const page = await ToggletipPage.open();
      await press(page.button);
      await page.shows(true);
      await press(page.button);
      await page.shows(false);
      await press(page.button);
      await page.shows(true);
      await sendMouse({ type: 'click', position: [innerWidth - 4, innerHeight - 4] });
      await page.shows(false);
    });

    it('does not open by passing over it', async () => {
      const page = await ToggletipPage.open();
      const { left, top } = page.button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 9), Math.round(top + 9)] });
      expect(page.isShown).to.equal(false);
    });
  });

  describe('screen reader', () => {
    it('hears what has come into sight, once', async () => {
      const page = await ToggletipPage.open();
      await page.show();
      await waitUntil(() => page.said === 'We call you if the evening is moved.', 'it is not said');
      expect(document.querySelectorAll('dugnad-status-region')).to.have.length(1);
    });

    it('hears it inside of a modal dialog, around which the page is silent', async () => {
      const page = await ToggletipPage.open();
      const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
      dialog.append(page.root);
      dialog.showModal();
      await page.show();
      await waitUntil(() => dialog.querySelector('dugnad-status-region')?.textContent, 'it is not said there');
    });

    it('hears it again when it is opened again', async () => {
      const page = await ToggletipPage.open();
      await page.show();
      await waitUntil(() => page.said);
      document.querySelector('dugnad-status-region')!.textContent = '';
      await page.press('Enter');
      await page.shows(false);
      expect(page.said).to.equal('');
      await page.press('Enter');
      await waitUntil(() => page.said);
    });
  });

  describe('from the page', () => {
    it('is open where the HTML says so', async () => {
      const page = await ToggletipPage.open({ open: true });
      await page.shows(true);
    });

    it('opens and closes by its property, and says so', async () => {
      const page = await ToggletipPage.open();
      const heard: boolean[] = [];
      page.element.addEventListener('toggle', () => heard.push(page.element.open));
      for (const state of [true, false]) {
        page.element.open = state;
        await page.element.updateComplete;
        await page.shows(state);
        await waitUntil(() => heard.at(-1) === state, 'the page has not heard');
      }
    });

    it('does not float over what is printed', async () => {
      const page = await ToggletipPage.open();
      await page.show();
      window.dispatchEvent(new Event('beforeprint'));
      await page.element.updateComplete;
      await page.shows(false);
    });

    it('is closed when it comes back after being taken out of the page', async () => {
      const page = await ToggletipPage.open();
      await page.show();
      const { element, root } = page;
      element.remove();
      root.append(element);
      await element.updateComplete;
      await page.shows(false);
    });
  });
});
