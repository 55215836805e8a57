import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { warningsDuring } from '../warn.page.ts';
import { DugnadSkipLink } from './skip-link.ts';
import './skip-link.define.ts';

const main = html`<div id="main"><p>Words</p><a class="in-main" href="#x">Inside</a></div>`;

/** A page with the link first, a menu, and what one wants to get to. */
async function open(target: TemplateResult = main, dir = 'ltr'): Promise<{ page: HTMLElement; link: HTMLAnchorElement; element: DugnadSkipLink }> {
  const page = await fixture<HTMLElement>(html`<div dir=${dir}>
    <button class="before">Before</button>
    <dugnad-skip-link><a href="#main">Skip to the content</a></dugnad-skip-link>
    <a href="#menu">Menu</a>
    ${target}
  </div>`);
  return { page, link: page.querySelector('a')!, element: page.querySelector('dugnad-skip-link')! };
}

describe('<dugnad-skip-link>', () => {
  it('is not seen until it has focus (WCAG 2.4.1, 2.4.7)', async () => {
    const { element, link, page } = await open();
    expect(element.offsetHeight).to.equal(1);
    page.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(link);
    expect(link.offsetHeight).to.be.at.least(44);
    expect(element.offsetHeight).to.be.at.least(44);
  });

  it('is not seen any more when it is passed by', async () => {
    const { element, link } = await open();
    link.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.offsetHeight).to.equal(1);
  });

  it('moves the focus to the content by Enter, from where Tab goes on (WCAG 2.1.1, 2.4.1)', async () => {
    const { page, link } = await open();
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(page.querySelector('#main'));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(page.querySelector('.in-main'));
  });

  it('leaves the content as it was when the focus goes on', async () => {
    const { page, link } = await open();
    link.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(page.querySelector('#main')!.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves alone a content that can have focus by itself', async () => {
    const { page, link } = await open(html`<div id="main" tabindex="-1">Words</div>`);
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(page.querySelector('#main'));
    link.focus();
    expect(page.querySelector('#main')!.getAttribute('tabindex')).to.equal('-1');
  });

  it('brings the content into sight', async () => {
    const { page, link } = await open(html`<div class="tall"></div>${main}`);
    page.querySelector<HTMLElement>('.tall')!.style.blockSize = '5000px';
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(page.querySelector('#main')!.getBoundingClientRect().top).to.be.within(0, innerHeight);
    scrollTo(0, 0);
  });

  it('leaves the address as it is', async () => {
    const { link } = await open();
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(location.hash).to.equal('');
  });

  it('stays on a page whose <base> is elsewhere', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
    document.head.append(base);
    const { page, link } = await open();
    link.focus();
    await sendKeys({ press: 'Enter' });
    base.remove();
    expect(document.activeElement).to.equal(page.querySelector('#main'));
  });

  it('finds its way inside of a shadow tree', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const skip = new DugnadSkipLink();
    const link = Object.assign(document.createElement('a'), { href: '#inner', textContent: 'Skip' });
    const target = Object.assign(document.createElement('div'), { id: 'inner', textContent: 'Words' });
    skip.append(link);
    root.append(skip, target);
    await skip.updateComplete;
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement).to.equal(target);
  });

  it('is an ordinary link when there is no such place', async () => {
    const { link } = await open(html`<div>Words</div>`);
    let prevented = true;
    document.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    }, { once: true });
    link.click();
    expect(prevented).to.equal(false);
  });

  it('tells the webmaster when there is no link in it', () => {
    const [warning] = warningsDuring(() => new DugnadSkipLink().firstUpdated());
    expect(warning).to.contain('no link');
  });

  it('keeps its colours on a page with colours for links', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('a { color: rgb(1, 2, 3); background: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    const { link } = await open();
    const { color, backgroundColor } = getComputedStyle(link);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    expect([color, backgroundColor]).to.not.include('rgb(1, 2, 3)');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find, seen or not, when ${dir}`, async () => {
      const { element, link } = await open(main, dir);
      await expect(element).to.be.accessible();
      link.focus();
      await expect(element).to.be.accessible();
    });
  }
});
