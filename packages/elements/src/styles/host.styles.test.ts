import { expect, fixture, html } from '@open-wc/testing';

import '../button/button.define.ts';
import '../notice/notice.define.ts';
import '../skeleton/skeleton.define.ts';

/** A notice and a button in it, on a page that has set these properties on an element above them. */
async function onPage(properties: Readonly<Record<string, string>>): Promise<{ text: string; accent: string; face: string; size: number }> {
  const page = await fixture<HTMLElement>(html`<div><dugnad-notice><dugnad-button>Words</dugnad-button></dugnad-notice></div>`);
  for (const [name, value] of Object.entries(properties)) page.style.setProperty(name, value);
  const notice = page.querySelector('dugnad-notice')!;
  const button = page.querySelector('dugnad-button')!.shadowRoot!.querySelector('button')!;
  const { color, fontFamily, fontSize } = getComputedStyle(notice);
  return { text: color, accent: getComputedStyle(button).color, face: fontFamily, size: Number.parseFloat(fontSize) };
}

const light = 'oklch(0.24 0.03 260)';
const dark = 'oklch(0.94 0.01 85)';

describe('an element on a page', () => {
  describe('without tokens.css', () => {
    it('has our ink, and letters of 18 px', async () => {
      const { text, size } = await onPage({});
      expect([text, size]).to.deep.equal([light, 18]);
    });

    it("has the page's typeface", async () => {
      expect((await onPage({ 'font-family': 'Georgia' })).face).to.equal('Georgia');
    });
  });

  describe('that sets tokens', () => {
    it("takes the page's colour, however deep it stands", async () => {
      expect((await onPage({ '--dugnad-color-accent': 'rgb(1, 2, 3)' })).accent).to.equal('rgb(1, 2, 3)');
    });

    it('takes a typeface for our elements alone', async () => {
      expect((await onPage({ 'font-family': 'Georgia', '--dugnad-font-family': 'Verdana' })).face).to.equal('Verdana');
    });
  });

  describe('in light and dark', () => {
    const cases: readonly [what: string, properties: Readonly<Record<string, string>>, text: string][] = [
      ['is light on a page that says nothing, whatever the system prefers', {}, light],
      ['is light on a page that is light only', { 'color-scheme': 'only light' }, light],
      ['is dark on a page that is dark only', { 'color-scheme': 'dark' }, dark],
      ['is dark where it is told to be', { '--dugnad-color-scheme': 'dark' }, dark],
      ['is light where it is told to be, on a dark page', { 'color-scheme': 'dark', '--dugnad-color-scheme': 'light' }, light],
      ['follows the system on a page that knows both', { 'color-scheme': 'light dark' }, matchMedia('(prefers-color-scheme: dark)').matches ? dark : light],
    ];
    for (const [what, properties, text] of cases) {
      it(what, async () => expect((await onPage(properties)).text).to.equal(text));
    }
  });

  it('is gone when it is hidden', async () => {
    const page = await fixture<HTMLElement>(html`<div><dugnad-skeleton hidden></dugnad-skeleton></div>`);
    expect(page.offsetHeight).to.equal(0);
  });

  it('is large enough on a page that made its rem ten pixels', async () => {
    const before = document.documentElement.style.fontSize;
    document.documentElement.style.fontSize = '62.5%';
    const { size } = await onPage({});
    document.documentElement.style.fontSize = before;
    expect(size).to.equal(18);
  });

  it('grows with a reader whose letters are larger', async () => {
    document.documentElement.style.fontSize = '32px';
    const { size } = await onPage({});
    document.documentElement.style.fontSize = '';
    expect(size).to.equal(36);
  });
});
