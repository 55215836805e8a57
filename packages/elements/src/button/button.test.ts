import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { ButtonPage } from './button.page.ts';

describe('<dugnad-button>', () => {
  describe('defaults', () => {
    it('is an outline that leaves forms alone', async () => {
      const page = await ButtonPage.open(html`<form><dugnad-button>Show more</dugnad-button></form>`);
      page.native.click();
      expect(page.sendings).to.deep.equal([]);
      expect(page.button.variant).to.equal('outline');
    });

    it('is at least 44 px high and wide, even with one letter', async () => {
      const page = await ButtonPage.open(html`<dugnad-button>i</dugnad-button>`);
      const { width, height } = page.native.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    });

    it('breaks a long word rather than the page', async () => {
      const page = await ButtonPage.open(html`<div dir="ltr" class="narrow"><dugnad-button>${'Frivilligsentralkoordinator'.repeat(3)}</dugnad-button></div>`);
      const narrow = page.root.querySelector<HTMLElement>('.narrow')!;
      narrow.style.inlineSize = '150px';
      expect(page.button.getBoundingClientRect().width).to.be.at.most(150);
      expect(narrow.scrollWidth).to.be.at.most(150);
    });
  });

  describe('keyboard', () => {
    for (const key of ['Enter', 'Space'] as const) {
      it(`is pressed once by ${key}`, async () => {
        const page = await ButtonPage.open(html`<dugnad-button>Show more</dugnad-button>`);
        await page.press(key);
        expect(page.clicks).to.have.length(1);
      });
    }

    it('shows where the focus is (WCAG 2.4.7)', async () => {
      const page = await ButtonPage.open(html`<input aria-label="Before" /><dugnad-button>Show more</dugnad-button>`);
      page.field.focus();
      await sendKeys({ press: 'Tab' });
      expect(page.button.shadowRoot!.activeElement).to.equal(page.native);
      expect(getComputedStyle(page.native).outlineWidth).to.equal('3px');
    });
  });

  describe('in a form', () => {
    const form = html`<form>
      <input name="title" value="Choir" aria-label="Title" />
      <input name="place" value="Church" aria-label="Place" />
      <dugnad-button type="submit" name="act" value="save">Save</dugnad-button>
    </form>`;

    it('sends the form with its own name and value, and says who sent it', async () => {
      const page = await ButtonPage.open(form);
      await page.press('Enter');
      expect(page.sendings).to.deep.equal([{ by: 'Save', entries: [['title', 'Choir'], ['place', 'Church'], ['act', 'save']] }]);
      expect(page.clicks).to.have.length(1);
    });

    it('is pressed by click() too, as a native button', async () => {
      const page = await ButtonPage.open(form);
      page.button.click();
      expect(page.sendings.map(({ by }) => by)).to.deep.equal(['Save']);
      expect(page.clicks).to.have.length(1);
    });

    it('acts on the form that it was moved to', async () => {
      const page = await ButtonPage.open(html`<form id="one"></form><form id="two"><dugnad-button type="submit" name="act" value="save">Save</dugnad-button></form>`);
      page.root.querySelector('#one')!.append(page.button);
      await page.press('Enter');
      expect(page.sendings).to.have.length(1);
    });

    it('does nothing in a fieldset that is disabled', async () => {
      const page = await ButtonPage.open(html`<form><fieldset disabled><dugnad-button type="submit">Save</dugnad-button></fieldset></form>`);
      page.button.click();
      expect(page.sendings).to.deep.equal([]);
    });

    it('sends what it is called now, not what it was called first', async () => {
      const page = await ButtonPage.open(form);
      page.button.value = 'publish';
      page.button.click();
      expect(page.sendings[0]!.entries.at(-1)).to.deep.equal(['act', 'publish']);
    });

    it('is what Enter in a field presses (WCAG 2.1.1)', async () => {
      const page = await ButtonPage.open(form);
      page.field.focus();
      await sendKeys({ press: 'Enter' });
      expect(page.sendings.map(({ by }) => by)).to.deep.equal(['Save']);
    });

    it('does not send what the page prevents', async () => {
      const page = await ButtonPage.open(form);
      page.root.addEventListener('click', (event) => event.preventDefault());
      await page.press('Space');
      expect(page.sendings).to.deep.equal([]);
    });

    it('does not send a form with an empty required field', async () => {
      const page = await ButtonPage.open(html`<form><input required aria-label="Name" /><dugnad-button type="submit">Send</dugnad-button></form>`);
      await page.press('Enter');
      expect(page.sendings).to.deep.equal([]);
    });

    it('puts everything back when it is a reset button', async () => {
      const page = await ButtonPage.open(html`<form><input value="Choir" aria-label="Title" /><dugnad-button type="reset">Start again</dugnad-button></form>`);
      page.field.value = 'Chess';
      await page.press('Enter');
      expect(page.field.value).to.equal('Choir');
    });

    it('goes on sending after its words were changed', async () => {
      const page = await ButtonPage.open(form);
      page.button.textContent = 'Save again';
      await page.press('Enter');
      expect(page.sendings.map(({ by }) => by)).to.deep.equal(['Save again']);
    });

    it('stops sending when it becomes an ordinary button', async () => {
      const page = await ButtonPage.open(form);
      page.button.type = 'button';
      await page.button.updateComplete;
      await page.press('Enter');
      expect(page.sendings).to.deep.equal([]);
      expect(page.clicks).to.have.length(1);
    });
  });

  for (const state of ['disabled', 'busy'] as const) {
    describe(`while ${state}`, () => {
      const form = html`<form>
        <input aria-label="Title" /><dugnad-button type="submit" ?disabled=${state === 'disabled'} ?busy=${state === 'busy'}>Send</dugnad-button>
      </form>`;

      it('can be found by Tab, and is called unavailable (WCAG 2.1.1, 4.1.2)', async () => {
        const page = await ButtonPage.open(form);
        page.field.focus();
        await sendKeys({ press: 'Tab' });
        expect(page.button.shadowRoot!.activeElement).to.equal(page.native);
        expect(page.native.getAttribute('aria-disabled')).to.equal('true');
      });

      it('takes no press, and none by Enter in a field', async () => {
        const page = await ButtonPage.open(form);
        await page.press('Enter');
        page.field.focus();
        await sendKeys({ press: 'Enter' });
        expect([page.clicks, page.sendings]).to.deep.equal([[], []]);
      });

      it('is accessible', async () => {
        await expect((await ButtonPage.open(form)).root).to.be.accessible();
      });
    });
  }

  it('can be pressed again when it is no longer busy', async () => {
    const page = await ButtonPage.open(html`<dugnad-button busy>Send</dugnad-button>`);
    page.button.busy = false;
    await page.button.updateComplete;
    await page.press('Enter');
    expect(page.clicks).to.have.length(1);
    expect(page.native.hasAttribute('aria-disabled')).to.equal(false);
  });

  describe('accessibility', () => {
    for (const variant of ['outline', 'filled', 'quiet'] as const) {
      for (const dir of ['ltr', 'rtl'] as const) {
        it(`has nothing for axe to find when ${variant} and ${dir}`, async () => {
          const page = await ButtonPage.open(html`<div dir=${dir}><dugnad-button variant=${variant}>Meld deg på</dugnad-button></div>`);
          await expect(page.root).to.be.accessible();
        });
      }
    }
  });
});
