import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import '../badge/badge.define.ts';
import '../button/button.define.ts';
import type { DugnadCard } from './card.ts';
import './card.define.ts';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A card, and the words of what was pressed in it by a way that counts. */
class Page {
  readonly pressed: string[] = [];

  private constructor(readonly root: HTMLElement) {
    root.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target.matches('a, button, dugnad-button')) this.pressed.push(target.textContent.trim());
    });
  }

  static async open(heading: TemplateResult = html`<a href="#choir">Choir</a>`, dir = 'ltr'): Promise<Page> {
    return new Page(
      await fixture(html`<div dir=${dir}>
        <dugnad-card>
          <img slot="media" src=${dot} alt="" width="300" height="100" />
          <dugnad-badge slot="badge" kind="full">Full</dugnad-badge>
          <h3 slot="heading">${heading}</h3>
          <ul slot="facts"><li>Thursdays 18:00</li></ul>
          <p>Everybody may sing. <a href="#songs">The songs</a></p>
          <dugnad-button slot="actions">Ask Kari</dugnad-button>
        </dugnad-card>
      </div>`),
    );
  }

  get card(): DugnadCard {
    return this.root.querySelector('dugnad-card')!;
  }

  async press(selector: string, at = 0.5): Promise<void> {
    const { left, top, width, height } = this.card.querySelector(selector)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width * at), Math.round(top + height / 2)] });
  }
}

describe('<dugnad-card>', () => {
  beforeEach(() => window.getSelection()!.removeAllRanges());
  afterEach(() => {
    location.hash = '';
  });

  it('says its state before its title', async () => {
    const { card } = await Page.open();
    expect(card.querySelector('dugnad-badge')!.getBoundingClientRect().bottom).to.be.at.most(card.querySelector('h3')!.getBoundingClientRect().top);
  });

  it('keeps the title its level and its link', async () => {
    const { card } = await Page.open();
    expect(card.querySelector('h3 a')!.textContent).to.equal('Choir');
    await expect(card).to.be.accessible();
  });

  for (const where of ['img', 'h3', 'ul', 'p', 'dugnad-badge']) {
    it(`leads to its link when one presses its ${where}`, async () => {
      const page = await Page.open();
      await page.press(where, where === 'p' ? 0.9 : 0.5);
      await waitUntil(() => location.hash === '#choir', 'it leads nowhere');
      expect(page.pressed).to.deep.equal(['Choir']);
    });
  }

  it('lets another link and a button in it be pressed for themselves', async () => {
    const page = await Page.open();
    await page.press('p a');
    await page.press('dugnad-button');
    expect(page.pressed).to.deep.equal(['The songs', 'Ask Kari']);
  });

  it('lets its text be marked, and leads nowhere then', async () => {
    const page = await Page.open();
    const { left, top, height } = page.card.querySelector('ul')!.getBoundingClientRect();
    const line = Math.round(top + height / 2);
    await sendMouse({ type: 'move', position: [Math.round(left + 2), line] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 80), line] });
    await sendMouse({ type: 'up' });
    expect(window.getSelection()!.toString()).to.contain('Thurs');
    expect(page.pressed).to.deep.equal([]);
  });

  it('hands on how it was pressed, so that a new tab stays a new tab', async () => {
    const { card } = await Page.open();
    const pressed: boolean[] = [];
    card.querySelector('h3 a')!.addEventListener('click', (event) => {
      event.preventDefault();
      pressed.push((event as MouseEvent).ctrlKey);
    });
    card.querySelector('ul')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ctrlKey: true }));
    expect(pressed).to.deep.equal([true]);
  });

  it('leaves alone a press that the page has taken for itself', async () => {
    const page = await Page.open();
    page.card.querySelector('ul')!.addEventListener('click', (event) => event.preventDefault());
    await page.press('ul');
    expect(page.pressed).to.deep.equal([]);
  });

  it('is nothing to press without a link in its title', async () => {
    const page = await Page.open(html`Choir`);
    await page.press('ul');
    await page.press('img');
    expect([page.pressed, location.hash]).to.deep.equal([[], '']);
  });

  it('is reached by Tab link by link, in the order of reading (WCAG 2.1.1, 2.4.3)', async () => {
    const { card } = await Page.open();
    const reached: string[] = [];
    const rings: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await sendKeys({ press: 'Tab' });
      reached.push(document.activeElement!.textContent.trim());
      rings.push(getComputedStyle(card.querySelector('h3 a')!).outlineWidth);
    }
    expect(reached).to.deep.equal(['Choir', 'The songs', 'Ask Kari']);
    expect(rings[0]).to.equal('3px');
  });

  it('is followed by Enter (WCAG 2.1.1)', async () => {
    await Page.open();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => location.hash === '#choir', 'Enter leads nowhere');
  });

  it('stands its picture beside the words where there is room, at the side where one begins to read', async () => {
    for (const [width, dir] of [[900, 'ltr'], [900, 'rtl'], [300, 'ltr']] as const) {
      const { root, card } = await Page.open(undefined, dir);
      root.style.inlineSize = `${width}px`;
      const [picture, title] = ['img', 'h3'].map((one) => card.querySelector(one)!.getBoundingClientRect());
      if (width === 300) expect(picture!.bottom).to.be.at.most(title!.top);
      else expect(picture!.left < title!.left, dir).to.equal(dir === 'ltr');
    }
  });

  it('puts what one can do at the foot when a neighbour is taller', async () => {
    const { root, card } = await Page.open();
    root.style.cssText = 'display: grid; block-size: 900px; inline-size: 300px';
    const [frame, button] = [card.getBoundingClientRect(), card.querySelector('dugnad-button')!.getBoundingClientRect()];
    expect(frame.bottom - button.bottom).to.be.closeTo(17, 3);
  });
});
