import { expect, fixture, html, nextFrame } from '@open-wc/testing';

import '../button/button.define.ts';
import '../notice/notice.define.ts';
import { useTheme, type ThemeName } from './use-theme.ts';

const surfaceOf = (element: Element): string => (element as HTMLElement).style.getPropertyValue('--dugnad-color-surface');
const settled = async (): Promise<void> => {
  for (let count = 0; count < 3; count += 1) await nextFrame();
};

describe('a theme for all of a page', () => {
  let stop = (): void => undefined;
  const use = (name: ThemeName): void => {
    stop = useTheme(name);
  };
  const page = (): Promise<HTMLElement> =>
    fixture(html`<div>
      <section class="light" style="background: #fff4d6; color: #222"><dugnad-notice>Words <dugnad-button>Yes</dugnad-button></dugnad-notice></section>
      <section class="dark" style="background: #10202f; color: #eee"></section>
    </div>`);

  afterEach(() => stop());

  describe('that inherits', () => {
    it('gives each outermost element the ground it stands on, and leaves those inside to inherit', async () => {
      const root = await page();
      use('inherit');
      expect(surfaceOf(root.querySelector('dugnad-notice')!)).to.equal('#fff4d6');
      expect(surfaceOf(root.querySelector('dugnad-button')!)).to.equal('');
    });

    it('finds elements that come later', async () => {
      const root = await page();
      use('inherit');
      const late = root.querySelector('.dark')!.appendChild(document.createElement('dugnad-notice'));
      await settled();
      expect(surfaceOf(late)).to.equal('#10202f');
    });

    it('finds elements in an open shadow root', async () => {
      const root = await page();
      const inside = root.querySelector('.dark')!.attachShadow({ mode: 'open' }).appendChild(document.createElement('dugnad-notice'));
      use('inherit');
      expect(surfaceOf(inside)).to.equal('#10202f');
    });

    it('looks again at one that has moved', async () => {
      const root = await page();
      use('inherit');
      const notice = root.querySelector('dugnad-notice')!;
      root.querySelector('.dark')!.append(notice);
      await settled();
      expect(surfaceOf(notice)).to.equal('#10202f');
    });

    it('takes everything back', async () => {
      const root = await page();
      use('inherit');
      stop();
      expect(root.querySelectorAll('[style*="--dugnad"]').length).to.equal(0);
    });
  });

  describe('with high contrast', () => {
    const wordsOf = (root: Element): string => getComputedStyle(root.querySelector('dugnad-notice')!).color;

    it("is stronger than a page's own colours", async () => {
      const root = await page();
      const before = wordsOf(root);
      document.documentElement.style.setProperty('--dugnad-color-text', 'rgb(120, 120, 120)');
      expect(wordsOf(root)).to.equal('rgb(120, 120, 120)');
      use('high-contrast');
      expect(wordsOf(root)).to.equal('oklch(0.15 0.02 260)');
      stop();
      document.documentElement.style.removeProperty('--dugnad-color-text');
      expect(wordsOf(root)).to.equal(before);
    });

    it('reaches elements in shadow roots, too', async () => {
      const root = await page();
      const inside = root.querySelector('.dark')!.attachShadow({ mode: 'open' }).appendChild(document.createElement('dugnad-notice'));
      use('high-contrast');
      expect(getComputedStyle(inside).color).to.equal('oklch(0.15 0.02 260)');
    });
  });

  it('changes nothing when it is our own', async () => {
    const root = await page();
    const [html, sheets] = [root.innerHTML, document.adoptedStyleSheets.length];
    use('default');
    expect([root.innerHTML, document.adoptedStyleSheets.length]).to.deep.equal([html, sheets]);
  });

  it('is our own when its name is unknown, and says which there are', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(...words);
    use('sunny' as ThemeName);
    console.warn = warn;
    expect(said).to.deep.equal(['Dugnad: there is no theme "sunny". There is: default, inherit, high-contrast.']);
  });
});
