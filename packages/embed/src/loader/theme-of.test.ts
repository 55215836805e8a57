import { expect, fixture, html } from '@open-wc/testing';

import { LoaderPage, warningsDuring } from './loader.page.ts';
import { themeOf } from './theme-of.ts';
import { startTheme } from './theme.ts';

const from = 'https://elsewhere.example/widgets/dugnad.js?v=1';
const { matchMedia } = window;

/** A script tag of the page; with its usual type the address would really be fetched. */
function addTag(src: string, theme?: string): void {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = src;
  if (theme !== undefined) tag.dataset['theme'] = theme;
  document.head.append(tag);
}

function wantMoreContrast(): void {
  window.matchMedia = (query) => (query.includes('prefers-contrast') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query));
}

afterEach(() => {
  document.head.querySelectorAll('script[type="text/plain"]').forEach((tag) => tag.remove());
  window.matchMedia = matchMedia;
});

describe('the theme that a page asks for', () => {
  const cases: readonly [what: string, theme: string | undefined, asked: string | undefined][] = [
    ['is our own where the tag says nothing, until a visitor asks for more contrast', undefined, 'default'],
    ['is the one on the script tag', 'inherit', 'inherit'],
    ['is none at all where the tag wants our own looks', 'default', undefined],
  ];
  for (const [what, theme, asked] of cases) {
    it(what, () => {
      addTag(from, theme);
      expect(themeOf(from)).to.equal(asked);
    });
  }

  it('is not read from the tag of another file', () => {
    addTag('https://elsewhere.example/other.js', 'inherit');
    addTag(from);
    expect(themeOf(from)).to.equal('default');
  });
});

describe('the theme file', () => {
  const contrast = (): string => getComputedStyle(document.documentElement).getPropertyValue('--dugnad-color-text');

  it('gives the page what its tag asks for', () => {
    addTag(from, 'high-contrast');
    startTheme(from);
    expect(contrast()).to.contain('oklch(15% 0.02 260)');
    document.adoptedStyleSheets = [];
  });

  it('does nothing for a page that wants our own looks', () => {
    addTag(from, 'default');
    startTheme(from);
    expect(contrast()).to.equal('');
  });
});

describe('the file that themes are made of', () => {
  let page: LoaderPage;

  beforeEach(() => {
    document.documentElement.lang = 'en';
    page = new LoaderPage();
  });
  afterEach(() => page.removeLoaders());

  it('is not fetched where nobody asks for a theme', async () => {
    await fixture(html`<div></div>`);
    page.addLoader(from);
    await page.settled();
    expect([page.asked, page.themes]).to.deep.equal([[], []]);
  });

  it('comes from where the loader came from, and is told of it', async () => {
    addTag(from, 'inherit');
    page.addLoader(from);
    await page.settled();
    expect([page.asked, page.themes]).to.deep.equal([['https://elsewhere.example/widgets/theme-1.js'], [from]]);
  });

  it('is fetched for a visitor who asks for more contrast', async () => {
    wantMoreContrast();
    page.addLoader(from);
    await page.settled();
    expect(page.themes).to.deep.equal([from]);
  });

  it('is missed with a warning when it does not come', async () => {
    addTag(from, 'inherit');
    page.fail('theme-1.js');
    const warnings = await warningsDuring(async () => {
      page.addLoader(from);
      await page.settled();
    });
    expect(warnings).to.deep.equal(['TypeError: Failed to fetch']);
  });

  it('is not fetched by a browser that could not show ours', async () => {
    addTag(from, 'inherit');
    page.addLoader(from, false);
    await page.settled();
    expect(page.asked).to.deep.equal([]);
  });
});
