import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';

import '../button/button.define.ts';
import '../notice/notice.define.ts';
import { contrastBetween } from '@dugnad/tokens/theme';
import { hostStyles } from './host.styles.ts';

const page = (): Promise<HTMLElement> => fixture(html`<div><dugnad-notice>Words <dugnad-button variant="filled">Yes</dugnad-button></dugnad-notice></div>`);
const wordsOf = (root: Element): string => getComputedStyle(root.querySelector('dugnad-notice')!).color;
const nativeIn = (root: Element): HTMLElement => root.querySelector('dugnad-button')!.shadowRoot!.querySelector('button')!;

/** A sheet of @dugnad/tokens, as a page links it. */
async function link(file: string): Promise<HTMLLinkElement> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `/packages/tokens/dist/${file}`;
  const comes = new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = reject;
  });
  document.head.append(sheet);
  await comes;
  return sheet;
}

describe('a page that links high-contrast.css', () => {
  let sheets: HTMLLinkElement[] = [];

  beforeEach(async () => {
    sheets = [await link('tokens.css'), await link('high-contrast.css')];
  });
  afterEach(() => {
    for (const sheet of sheets) sheet.remove();
    delete document.documentElement.dataset['dugnadTheme'];
  });

  const ours = 'oklch(0.24 0.03 260)';
  const strong = 'oklch(0.15 0.02 260)';

  it('looks as ever, for visitors who do not ask for more contrast', async () => {
    expect(wordsOf(await page())).to.equal(matchMedia('(prefers-contrast: more)').matches ? strong : ours);
  });

  it('has high contrast where its root says so', async () => {
    document.documentElement.dataset['dugnadTheme'] = 'high-contrast';
    expect(wordsOf(await page())).to.equal(strong);
  });

  it('has high contrast in a part of it', async () => {
    const root = await page();
    root.className = 'dugnad-high-contrast';
    expect(wordsOf(root)).to.equal(strong);
  });
});

describe('a filled button', () => {
  const looks = (root: Element): CSSStyleDeclaration => getComputedStyle(nativeIn(root));

  it('has the accent for a fill, until a theme keeps a brand there', async () => {
    const root = await page();
    root.style.setProperty('--dugnad-color-accent', 'rgb(90, 80, 0)');
    expect(looks(root).backgroundColor).to.equal('rgb(90, 80, 0)');
    root.style.setProperty('--dugnad-color-accent-fill', 'rgb(255, 221, 0)');
    expect([looks(root).backgroundColor, looks(root).borderTopColor]).to.deep.equal(['rgb(255, 221, 0)', 'rgb(90, 80, 0)']);
  });

  it('can be read under the pointer, whatever its fill, and shows that it is there by a ring', async () => {
    const root = await page();
    root.style.setProperty('--dugnad-color-accent-fill', 'rgb(255, 221, 0)');
    root.style.setProperty('--dugnad-color-on-accent', 'rgb(0, 0, 0)');
    const { x, y, width, height } = nativeIn(root).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    const { backgroundColor, color, boxShadow } = looks(root);
    await sendMouse({ type: 'move', position: [0, 0] });
    expect(contrastBetween(color, backgroundColor)).to.be.at.least(4.5);
    if (matchMedia('(hover: hover)').matches) expect(boxShadow).to.match(/^rgb\(0, 0, 0\) .* inset$/);
  });
});

/** Lets the rules for paper hold on the screen: no engine but one can be told to print in a test. */
function onPaper(): () => void {
  const rule = [...hostStyles.styleSheet!.cssRules].find((candidate): candidate is CSSMediaRule => candidate instanceof CSSMediaRule && candidate.media.mediaText === 'print')!;
  rule.media.mediaText = 'all';
  return () => {
    rule.media.mediaText = 'print';
  };
}

describe('what is printed', () => {
  it('is black on white in 12 points, also from a dark page and in a brand of its own', async () => {
    const root = await page();
    root.style.colorScheme = 'dark';
    root.style.setProperty('--dugnad-color-text', 'rgb(250, 250, 250)');
    root.style.setProperty('--dugnad-color-surface-raised', 'rgb(10, 10, 10)');
    const undo = onPaper();
    const notice = root.querySelector('dugnad-notice')!;
    const { color, fontSize, colorScheme } = getComputedStyle(notice);
    const paper = getComputedStyle(notice.shadowRoot!.querySelector('.notice')!).backgroundColor;
    undo();
    expect([color, paper, fontSize, colorScheme]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', '16px', 'light']);
  });
});

describe('large letters', () => {
  const sizeIn = async (width: number): Promise<number> => {
    const root = await fixture<HTMLElement>(html`<div><dugnad-notice><h3 slot="heading">Words</h3></dugnad-notice></div>`);
    root.style.cssText = `container-type: inline-size; inline-size: ${width}px`;
    return Number.parseFloat(getComputedStyle(root.querySelector('h3')!).fontSize);
  };

  it('are smaller in a narrow column than in a wide one, and between bounds', async () => {
    expect([await sizeIn(180), await sizeIn(320), await sizeIn(640), await sizeIn(900)].map((size) => Number(size.toFixed(1)))).to.deep.equal([20, 20, 21.6, 21.6]);
  });

  it('are almost twice as large for a reader whose letters are twice as large', async () => {
    const before = [await sizeIn(320), await sizeIn(900)];
    document.documentElement.style.fontSize = '32px';
    const after = [await sizeIn(320), await sizeIn(900)];
    document.documentElement.style.fontSize = '';
    for (const [place, size] of after.entries()) expect(size / before[place]!).to.be.within(1.9, 2.01);
  });
});
