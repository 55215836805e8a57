import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../button/button.define.ts';
import './form.define.ts';

const LOOKS = ['background-color', 'color', 'border-top-color', 'border-top-width', 'border-top-left-radius', 'font-size', 'font-weight', 'line-height', 'padding-inline-start', 'min-height', 'cursor'];

const looksOf = (element: Element): string[] => LOOKS.map((name) => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`);

async function open(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div>
    <dugnad-form>
      <form>
        <p><button class="send">Send</button></p>
        <input class="input" type="submit" value="Send" />
        <button class="other" type="button">Later</button>
        <fieldset><button class="theirs" type="button">Theirs</button></fieldset>
        <dugnad-button class="filled" variant="filled">Send</dugnad-button>
        <dugnad-button class="outline">Later</dugnad-button>
      </form>
    </dugnad-form>
    <form><button class="outside">Send</button></form>
  </div>`);
  await customElements.whenDefined('dugnad-form');
  return page;
}

const ours = (page: Element, name: string): Element => page.querySelector(`dugnad-button.${name}`)!.shadowRoot!.querySelector('button')!;

describe('a native button in a form of ours, which sends it where no script comes', () => {
  for (const [native, our] of [['send', 'filled'], ['input', 'filled'], ['other', 'outline']] as const) {
    it(`looks like <dugnad-button>: ${native} like ${our}`, async () => {
      const page = await open();
      expect(looksOf(page.querySelector(`.${native}`)!)).to.deep.equal(looksOf(ours(page, our)));
    });
  }

  it('is high enough for a thumb, and shows the ring of focus (WCAG 2.4.7, 2.5.8)', async () => {
    const page = await open();
    const send = page.querySelector<HTMLElement>('.send')!;
    expect(send.getBoundingClientRect().height).to.be.at.least(44);
    await sendKeys({ press: 'Tab' });
    send.focus();
    expect(getComputedStyle(send).outlineWidth).to.equal('3px');
  });

  it('keeps a long word inside a narrow column', async () => {
    const page = await open();
    page.style.inlineSize = '180px';
    const send = page.querySelector<HTMLElement>('.send')!;
    send.textContent = 'Frivilligsentralkoordinatorstillingsannonse';
    expect(page.scrollWidth).to.be.at.most(180);
  });

  it('is the page’s own deeper in the form, outside it, and wherever the page says so', async () => {
    const page = await open();
    const style = document.createElement('style');
    style.textContent = '.other { color: rgb(1, 2, 3) }';
    page.append(style);
    expect(looksOf(page.querySelector('.theirs')!)).not.to.deep.equal(looksOf(ours(page, 'outline')));
    expect(looksOf(page.querySelector('.outside')!)).not.to.deep.equal(looksOf(ours(page, 'filled')));
    expect(getComputedStyle(page.querySelector('.other')!).color).to.equal('rgb(1, 2, 3)');
  });
});
