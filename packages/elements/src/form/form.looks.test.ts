import { expect, html } from '@open-wc/testing';

import { FormPage } from './form.page.ts';

const long = 'Frivilligsentralkoordinatorstillingsannonse';
const fields = html`<dugnad-field label=${long}><input name="a" required /></dugnad-field>
  <dugnad-choice-group label=${long} required><label><input type="checkbox" name="b" /> ${long}</label></dugnad-choice-group>`;

async function failed(width: string, letters = ''): Promise<FormPage> {
  document.documentElement.style.fontSize = letters;
  const page = await FormPage.open(fields);
  page.element.style.inlineSize = width;
  page.form.querySelector<HTMLElement>('#send')!.style.maxInlineSize = '100%';
  await page.send();
  return page;
}

describe('the summary of a form', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  for (const [what, width, letters] of [
    ['a telephone of 320 px', '288px', ''],
    ['a side column of 180 px', '180px', ''],
    ['320 px with letters twice as large', '288px', '32px'],
  ] as const) {
    it(`keeps long words inside ${what}`, async () => {
      const { element, summary } = await failed(width, letters);
      expect(element.scrollWidth).to.be.at.most(Number.parseInt(width, 10));
      for (const part of summary!.querySelectorAll('h2, li, a')) expect(part.scrollWidth, part.localName).to.be.at.most(part.clientWidth + 1);
    });
  }

  it('has links of at least 44 px, in letters of at least 16 px', async () => {
    for (const link of (await failed('600px')).links) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      expect(Number.parseFloat(getComputedStyle(link).fontSize)).to.be.at.least(16);
    }
  });

  it('shows the ring of focus, by which one sees where one is (WCAG 2.4.7)', async () => {
    const { summary } = await failed('600px');
    expect(document.activeElement).to.equal(summary);
    expect(getComputedStyle(summary!).outlineWidth).to.equal('3px');
  });

  it('says that something is wrong by words and a boundary, not by colour alone', async () => {
    const { summary } = await failed('600px');
    expect(summary!.querySelector('h2')!.textContent).not.to.equal('');
    expect(getComputedStyle(summary!).borderTopWidth).to.equal('2px');
  });

  it('carries no style attribute, which a strict page would refuse', async () => {
    const { root } = await failed('600px');
    const styled = [...root.querySelectorAll('dugnad-form *')].filter((element) => element.hasAttribute('style') && element.id !== 'send');
    expect(styled).to.deep.equal([]);
  });

  it('gives way to the page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.dugnad-form-summary { border-top-width: 7px }');
    document.adoptedStyleSheets.push(sheet);
    const { summary } = await failed('600px');
    expect(getComputedStyle(summary!).borderTopWidth).to.equal('7px');
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  });
});
