import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../button/button.define.ts';
import type { DugnadButton } from '../button/button.ts';
import { warningsDuring } from '../warn.page.ts';
import type { DugnadLinkButton } from './link-button.ts';
import './link-button.define.ts';

const open = (variant: string, href = '#there'): Promise<DugnadLinkButton> => fixture(html`<dugnad-link-button variant=${variant}><a href=${href}>Sign up</a></dugnad-link-button>`);
const link = (button: DugnadLinkButton): HTMLAnchorElement => button.querySelector('a')!;

/** What makes a button look like one. */
const traits = [
  'backgroundColor', 'borderTopColor', 'borderTopStyle', 'borderTopWidth', 'borderTopLeftRadius', 'color', 'columnGap', 'cursor', 'display', 'fontSize', 'fontWeight', 'height', 'justifyContent',
  'lineHeight', 'minHeight', 'minWidth', 'paddingTop', 'paddingLeft', 'textAlign', 'textDecorationLine', 'textUnderlineOffset', 'touchAction', 'transitionProperty', 'width',
] as const;
const looks = (element: Element): Record<string, string> => {
  const style = getComputedStyle(element);
  return Object.fromEntries(traits.map((trait) => [trait, style[trait]]));
};

describe('<dugnad-link-button>', () => {
  for (const variant of ['outline', 'filled', 'quiet', 'unknown']) {
    it(`looks like a button when ${variant}`, async () => {
      const button = await fixture<DugnadButton>(html`<dugnad-button variant=${variant}>Sign up</dugnad-button>`);
      expect(looks(link(await open(variant)))).to.deep.equal(looks(button.shadowRoot!.querySelector('button')!));
    });

    it(`has nothing for axe to find when ${variant}`, async () => {
      await expect(await open(variant)).to.be.accessible();
    });
  }

  it('can be read also where the page has colours for its links', async () => {
    const page = await fixture<HTMLElement>(html`<div><style>a:link { color: rgb(0, 0, 200); background: none; text-decoration: underline; }</style><dugnad-link-button variant="filled"><a href="#there">Sign up</a></dugnad-link-button></div>`);
    const plain = await open('filled');
    const [mine, other] = [getComputedStyle(page.querySelector('a')!), getComputedStyle(link(plain))];
    expect([mine.color, mine.backgroundColor, mine.textDecorationLine]).to.deep.equal([other.color, other.backgroundColor, 'none']);
  });

  it('is a link: Tab reaches it, with a ring, and Enter follows it (WCAG 2.1.1, 2.4.7)', async () => {
    const button = await open('filled', '#followed');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(link(button));
    expect(getComputedStyle(link(button)).outlineWidth).to.equal('3px');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => location.hash === '#followed');
    location.hash = '';
  });

  it('can be pressed 44 px high, however short its words (WCAG 2.5.8)', async () => {
    const button = await fixture(html`<dugnad-link-button><a href="#i">i</a></dugnad-link-button>`);
    const { width, height } = button.querySelector('a')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('follows when its variant changes', async () => {
    const button = await open('outline');
    const before = getComputedStyle(link(button)).backgroundColor;
    button.variant = 'filled';
    await button.updateComplete;
    expect(getComputedStyle(link(button)).backgroundColor).not.to.equal(before);
  });

  it('says in more than colour that it leads nowhere yet (WCAG 1.4.1)', async () => {
    const button = await open('outline');
    link(button).removeAttribute('href');
    expect(getComputedStyle(link(button)).borderTopStyle).to.equal('dashed');
    await expect(button).to.be.accessible();
  });

  it('shows which page one is at', async () => {
    const button = await fixture(html`<dugnad-link-button><a href="#here" aria-current="page">Here</a></dugnad-link-button>`);
    expect(getComputedStyle(button.querySelector('a')!).boxShadow).to.contain('inset');
  });

  it('tells the webmaster when there is no link in it', async () => {
    const button = await open('outline');
    link(button).remove();
    const slot = button.shadowRoot!.querySelector('slot')!;
    const [warning] = warningsDuring(() => slot.dispatchEvent(new Event('slotchange')));
    expect(warning).to.contain('<a href=');
  });
});
