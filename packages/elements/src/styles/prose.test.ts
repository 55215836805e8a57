import { expect, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import '../accordion/accordion.define.ts';
import '../button/button.define.ts';
import '../card/card.define.ts';
import '../field/field.define.ts';
import '../notice/notice.define.ts';
import { startsOfGroups } from './number.page.ts';
import { addTheme, contrastOf, dressPage, everything, inColumn, looksOf, undressPage, worded } from './prose.page.ts';

const box = ['border-top-width', 'border-top-style', 'border-top-color', 'border-top-left-radius', 'min-height', 'box-sizing', 'padding-top', 'padding-left'];
const control = [...box, 'font-size', 'font-family', 'font-weight', 'line-height', 'color', 'background-color'];

const kinds: Readonly<Record<string, () => Element>> = {
  ...Object.fromEntries(
    ['text', 'email', 'tel', 'url', 'search', 'password', 'number', 'date', 'time', 'datetime-local', 'file'].map((type) => [
      `input for ${type}`,
      () => Object.assign(document.createElement('input'), { type }),
    ]),
  ),
  'disabled input': () => Object.assign(document.createElement('input'), { disabled: true }),
  select: () => document.createElement('select'),
  'text area': () => document.createElement('textarea'),
};

describe('a page dressed by prose.css', () => {
  beforeEach(() => dressPage());
  afterEach(undressPage);

  describe('looks like our elements', () => {
    for (const [name, create] of Object.entries(kinds)) {
      it(`has the same ${name} inside a field and without one`, async () => {
        const [bare, held] = [create(), create()];
        const page = await inColumn(html`<p>${bare}</p><dugnad-field label="Name">${held}</dugnad-field>`);
        await page.querySelector<LitElement>('dugnad-field')?.updateComplete;
        const min = name === 'text area' ? control.filter((property) => property !== 'min-height') : control;
        expect(looksOf(bare, min)).to.deep.equal(looksOf(held, min));
      });
    }

    it('has the same check box inside a field and without one', async () => {
      const page = await inColumn(html`<p><input type="checkbox" /></p><dugnad-field label="Yes"><input type="checkbox" /></dugnad-field>`);
      await page.querySelector<LitElement>('dugnad-field')?.updateComplete;
      const [bare, held] = page.querySelectorAll('input');
      const names = ['width', 'height', 'accent-color'];
      expect(looksOf(bare, names)).to.deep.equal(looksOf(held, names));
    });

    it('has the same labels inside a field and without one', async () => {
      const page = await inColumn(html`<p><label for="bare">Name</label> <input id="bare" /></p><dugnad-field label="Name"><input /></dugnad-field>`);
      await page.querySelector<LitElement>('dugnad-field')?.updateComplete;
      const [bare, held] = page.querySelectorAll('label');
      const names = ['font-size', 'font-weight', 'color', 'line-height'];
      expect(looksOf(bare, names)).to.deep.equal(looksOf(held, names));
    });

    const buttons = { outline: html`<button type="button">Ring</button>`, filled: html`<form><button>Ring</button></form>`, disabled: html`<button type="button" disabled>Ring</button>` };
    for (const [name, native] of Object.entries(buttons)) {
      it(`has the same ${name} button as ours`, async () => {
        const variant = name === 'filled' ? name : 'outline';
        const page = await inColumn(html`${native}<dugnad-button variant=${variant} ?disabled=${name === 'disabled'}>Ring</dugnad-button>`);
        const ours = page.querySelector<LitElement>('dugnad-button');
        await ours?.updateComplete;
        const names = [...control, 'display', 'align-items', 'column-gap', 'min-width', 'cursor'];
        expect(looksOf(page.querySelector('button'), names)).to.deep.equal(looksOf(ours?.shadowRoot?.querySelector('button'), names));
      });
    }

    it('follows a theme that is set on a part of the page', async () => {
      const page = await inColumn(html`<section><button type="button">Ring</button><dugnad-button>Ring</dugnad-button></section>`);
      page.querySelector('section')?.style.setProperty('--dugnad-color-accent', 'rgb(1, 2, 3)');
      const ours = page.querySelector<LitElement>('dugnad-button');
      await ours?.updateComplete;
      expect(looksOf(page.querySelector('button'), ['color'])).to.deep.equal({ color: 'rgb(1, 2, 3)' });
      expect(looksOf(ours?.shadowRoot?.querySelector('button'), ['color'])).to.deep.equal({ color: 'rgb(1, 2, 3)' });
    });

    it('draws one ring around our button, not one more around its element', async () => {
      const page = await inColumn(html`<dugnad-button>Ring</dugnad-button>`);
      const ours = page.querySelector<LitElement>('dugnad-button');
      await ours?.updateComplete;
      ours?.focus();
      expect(looksOf(ours, ['outline-style', 'box-shadow'])).to.deep.equal({ 'outline-style': 'none', 'box-shadow': 'none' });
    });

    const held: readonly [what: string, content: TemplateResult, selector: string, names: readonly string[]][] = [
      ['a button that sends', html`<form><dugnad-button type="submit">Send</dugnad-button></form>`, 'dugnad-button', ['border-top-width', 'padding-left', 'background-color']],
      ['the facts of a card', html`<dugnad-card><h3 slot="heading">Choir</h3><ul slot="facts"><li>Thursday</li><li>18:00</li></ul></dugnad-card>`, 'ul, li', ['padding-left', 'margin-top', 'list-style-type']],
      ['the rows of an accordion', html`<dugnad-accordion><details><summary>One</summary></details><details><summary>Two</summary></details></dugnad-accordion>`, 'details', ['margin-top', 'border-top-width']],
    ];
    for (const [what, content, selector, names] of held) {
      it(`leaves ${what} as our element has it`, async () => {
        const seen = async (): Promise<Record<string, string>[]> => {
          const page = await inColumn(content);
          await page.querySelector<LitElement>(':defined:not(form, div)')?.updateComplete;
          return [...page.querySelectorAll(selector)].map((element) => looksOf(element, names));
        };
        const dressed = await seen();
        undressPage();
        expect(dressed).to.deep.equal(await seen());
      });
    }

    it('leaves the heading and the words of a notice as the notice has them', async () => {
      const content = html`<dugnad-notice><h3 slot="heading">Closed</h3><p>We paint.</p></dugnad-notice>`;
      const names = ['font-size', 'margin-top', 'margin-bottom', 'line-height'];
      const seen = async (): Promise<Record<string, string>[]> => {
        const page = await inColumn(content);
        await page.querySelector<LitElement>('dugnad-notice')?.updateComplete;
        return ['h3', 'p'].map((tag) => looksOf(page.querySelector(tag), names));
      };
      const dressed = await seen();
      undressPage();
      expect(dressed).to.deep.equal(await seen());
    });
  });

  for (const scheme of ['light', 'dark']) {
    it(`has words that stand out 4.5 : 1 in the ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await inColumn(everything);
      const elements = worded(page);
      expect(elements.length).to.be.above(60);
      for (const element of elements) expect(contrastOf(element), `${element.localName} “${element.textContent?.trim().slice(0, 20)}”`).to.be.at.least(4.5);
    });
  }

  it('has no letters below 16 px', async () => {
    const page = await inColumn(everything);
    for (const element of worded(page)) expect(Number.parseFloat(getComputedStyle(element).fontSize), element.localName).to.be.at.least(16);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is no wider than a telephone of 320 px, ${dir}`, async () => {
      const page = await inColumn(everything, { width: 288, dir });
      const edge = page.getBoundingClientRect();
      for (const element of page.querySelectorAll('*:not(option, figure *)')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 0) expect(Math.max(edge.left - left, right - edge.right), element.localName).to.be.at.most(1);
      }
    });
  }

  it('has a telephone number from left to right on a page that is read from right to left', async () => {
    const numbers = [html`<a href="tel:+4712345678">+47 12 34 56 78</a>`, html`<a href="sms:+4712345678">12 34 56 78</a>`, html`<a href="tel:12345678"><bdi dir="ltr">12 34 56 78</bdi></a>`];
    for (const number of numbers) {
      const starts = startsOfGroups(await inColumn(html`<p lang="ar">اتصل بنا: ${number}، كل يوم.</p>`, { dir: 'rtl' }));
      expect(starts.length).to.be.at.least(4);
      expect(starts).to.deep.equal([...starts].sort((one, other) => one - other));
    }
  });

  it('has what is pressed as high as a thumb needs', async () => {
    const page = await inColumn(everything);
    const pressed = page.querySelectorAll('button, summary, select, textarea, input:not([type="checkbox"], [type="radio"]), .wp-element-button, label:has(> input)');
    expect(pressed.length).to.be.above(12);
    for (const element of pressed) expect(element.getBoundingClientRect().height, element.outerHTML.slice(0, 40)).to.be.at.least(44);
  });

  it('can be read by everybody', async () => {
    await expect(await inColumn(everything)).to.be.accessible();
  });

  it('keeps tables tables: the figure around them scrolls', async () => {
    const page = await inColumn(everything, { width: 288 });
    expect(looksOf(page.querySelector('table'), ['display'])).to.deep.equal({ display: 'table' });
    expect(looksOf(page.querySelector('figure'), ['overflow-x'])).to.deep.equal({ 'overflow-x': 'auto' });
  });

  it('fills one button in a form: the one that Enter presses', async () => {
    const page = await inColumn(html`<form><button type="button">Back</button><button>Send</button><button>Send and close</button></form>`);
    const fills = [...page.querySelectorAll('button')].map((button) => contrastOf(button) > 0 && getComputedStyle(button).backgroundColor);
    expect([fills[0] === fills[2], fills[0] === fills[1]]).to.deep.equal([true, false]);
  });

  it('gives way to the first word of a theme', async () => {
    addTheme('p { margin: 7px } button { color: rgb(1, 2, 3) }');
    const page = await inColumn(html`<p>One</p><p>Two</p><button type="button">Ring</button>`);
    expect(looksOf(page.querySelector('p + p'), ['margin-top'])).to.deep.equal({ 'margin-top': '7px' });
    expect(looksOf(page.querySelector('button'), ['color'])).to.deep.equal({ color: 'rgb(1, 2, 3)' });
  });

  it('hides what a page hides', async () => {
    const page = await inColumn(html`<button hidden>One</button><nav hidden>Two</nav><p class="wp-block-buttons" hidden>Three</p>`);
    for (const element of page.children) expect(element.getBoundingClientRect().height, element.localName).to.equal(0);
  });

  it('leaves a part alone that somebody else dresses', async () => {
    const content = html`<div class="dugnad-bare"><button>Zoom</button><input /><ul><li>Map</li></ul></div>`;
    // Letters, and what is measured in them, are those of the page around.
    const names = [...box, 'display', 'background-color', 'list-style-type'].filter((name) => name !== 'border-top-color');
    const seen = async (): Promise<Record<string, string>[]> => {
      const page = await inColumn(content);
      return ['button', 'input', 'ul', 'li'].map((tag) => looksOf(page.querySelector(tag), names));
    };
    const dressed = await seen();
    undressPage();
    expect(dressed).to.deep.equal(await seen());
  });
});

describe('a page with prose-part.css', () => {
  beforeEach(() => dressPage('prose-part.css'));
  afterEach(undressPage);

  it('dresses what stands in .dugnad-prose, and nothing else', async () => {
    const page = await inColumn(html`<button type="button">Bare</button><div class="dugnad-prose"><button type="button">Dressed</button></div>`);
    const [bare, dressed] = [...page.querySelectorAll('button')].map((button) => button.getBoundingClientRect().height);
    expect([(bare ?? 0) < 40, (dressed ?? 0) >= 44]).to.deep.equal([true, true]);
  });

  it('says of the part what the other says of the page', async () => {
    const page = await inColumn(html`<div class="dugnad-prose"><p>Words</p></div>`);
    expect(looksOf(page.querySelector('p'), ['font-size', 'line-height'])).to.deep.equal({ 'font-size': '18px', 'line-height': '27px' });
  });
});
