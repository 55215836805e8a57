import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import type { DugnadLoadMore, DugnadMoreRequestEvent } from './load-more.ts';
import './load-more.define.ts';

/** A list with a link to more of it. */
class Page {
  readonly requests: DugnadMoreRequestEvent[] = [];

  private constructor(readonly root: HTMLElement) {}

  /** @param takes whether the page fetches more itself */
  static async open(takes: boolean, control: TemplateResult = html`<a href="#page=2">Show 2 more</a>`): Promise<Page> {
    const page = new Page(
      await fixture(html`<div>
        <ul><li><a href="#1">One</a></li><li><a href="#2">Two</a></li></ul>
        <dugnad-load-more shown="2" total="1500">${control}</dugnad-load-more>
      </div>`),
    );
    page.more.addEventListener('dugnad-more-request', (event) => {
      page.requests.push(event);
      if (takes) event.preventDefault();
    });
    return page;
  }

  get more(): DugnadLoadMore {
    return this.root.querySelector('dugnad-load-more')!;
  }

  get control(): HTMLElement {
    return this.more.querySelector<HTMLElement>('a, button') ?? this.more.shadowRoot!.querySelector('button')!;
  }

  get words(): string {
    return [...this.more.shadowRoot!.querySelectorAll('p')].map((line) => line.innerText.trim()).join(' ');
  }

  /** What the page fetched, put into the list. */
  add(...items: string[]): HTMLElement[] {
    const made = items.map((words) => Object.assign(document.createElement('li'), { textContent: words }));
    this.root.querySelector('ul')!.append(...made);
    return made;
  }

  async press(key: 'Enter' | ' ' = 'Enter'): Promise<void> {
    this.control.focus();
    await sendKeys({ press: key });
    await this.more.updateComplete;
  }
}

const said = (): string => document.querySelector('dugnad-status-region')?.textContent ?? '';

describe('<dugnad-load-more>', () => {
  afterEach(() => {
    document.querySelector('dugnad-status-region')?.remove();
    location.hash = '';
  });

  it('says how many are shown', async () => {
    expect((await Page.open(true)).words).to.equal('2 of 1,500 shown');
  });

  it('is an ordinary link for a page that does nothing about it', async () => {
    const page = await Page.open(false);
    await page.press();
    await waitUntil(() => location.hash === '#page=2', 'the link leads nowhere');
    expect([page.requests.length, page.more.busy]).to.deep.equal([1, false]);
  });

  it('asks the page for more, and waits, where the page takes it on', async () => {
    const page = await Page.open(true);
    await page.press();
    expect([location.hash, page.more.busy, page.requests[0]!.shown]).to.deep.equal(['', true, 2]);
    expect(page.control.getAttribute('aria-disabled')).to.equal('true');
    expect(document.activeElement).to.equal(page.control);
  });

  it('says in words that more is on its way', async () => {
    const page = await Page.open(true);
    await page.press();
    await waitUntil(() => said() === 'Loading …', 'nothing is said');
  });

  it('takes no second press meanwhile', async () => {
    const page = await Page.open(true);
    await page.press();
    await page.press();
    expect([page.requests.length, location.hash]).to.deep.equal([1, '']);
  });

  it('says how many are new, and goes to the first of them', async () => {
    const page = await Page.open(true);
    await page.press();
    const items = page.add('Three', 'Four');
    page.more.finish(items);
    await page.more.updateComplete;
    expect(document.activeElement).to.equal(items[0]);
    expect([page.words, page.more.busy, page.control.hasAttribute('aria-disabled')]).to.deep.equal(['4 of 1,500 shown', false, false]);
    await nextFrame();
    expect(said()).to.equal('New: 2');
  });

  it('goes to a link in it where there is one, and leaves no trace', async () => {
    const page = await Page.open(true);
    await page.press();
    const [item] = page.add('');
    item!.append(Object.assign(document.createElement('a'), { href: '#3', textContent: 'Three' }));
    page.more.finish([item!]);
    expect(document.activeElement).to.equal(item!.querySelector('a'));
    const [plain] = page.add('Four');
    page.control.focus();
    page.more.finish([plain!]);
    expect([document.activeElement, plain!.tabIndex]).to.deep.equal([plain, -1]);
    page.control.focus();
    expect(plain!.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves the focus alone where somebody has gone on meanwhile', async () => {
    const page = await Page.open(true);
    await page.press();
    const elsewhere = page.root.querySelector('a')!;
    elsewhere.focus();
    page.more.finish(page.add('Three'));
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('can be pressed again when nothing came', async () => {
    const page = await Page.open(true);
    await page.press();
    page.more.finish();
    await page.more.updateComplete;
    expect(page.words).to.equal('2 of 1,500 shown');
    await page.press();
    expect([page.requests.length, page.more.busy]).to.deep.equal([2, true]);
  });

  it('says that that is all, and asks no more', async () => {
    const page = await Page.open(true);
    page.more.total = 4;
    await page.press();
    page.more.finish(page.add('Three', 'Four'));
    await page.more.updateComplete;
    expect(page.words).to.equal('That is all.');
    expect(page.control.getBoundingClientRect().height).to.equal(0);
    await expect(page.root).to.be.accessible();
  });

  it('says so when the page knows that there is no more', async () => {
    const page = await Page.open(true);
    page.more.complete = true;
    await page.more.updateComplete;
    expect(page.words).to.equal('That is all.');
  });

  it('does not say so when the page no longer tells how many there are', async () => {
    const page = await Page.open(true);
    page.more.removeAttribute('total');
    await page.more.updateComplete;
    expect([page.words, page.control.getBoundingClientRect().height > 0]).to.deep.equal(['', true]);
  });

  const counts: readonly [total: string, words: string][] = [
    ['3', '2 of 3 shown'],
    ['2', 'That is all.'],
    ['1', 'That is all.'],
    ['0', 'That is all.'],
    ['many', ''],
  ];
  for (const [total, words] of counts) {
    it(`says “${words}” when two are shown of “${total}”`, async () => {
      const page = await Page.open(true);
      page.more.setAttribute('total', total);
      await page.more.updateComplete;
      expect(page.words).to.equal(words);
    });
  }

  it('leaves a press for a new tab to the browser, and one on its words alone', async () => {
    const page = await Page.open(true);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
    page.root.addEventListener('click', (event) => event.preventDefault());
    page.control.dispatchEvent(press);
    page.more.shadowRoot!.querySelector('p')!.click();
    expect(page.requests).to.deep.equal([]);
  });

  for (const key of ['Enter', ' '] as const) {
    it(`has a button of its own where the page has none, pressed by "${key}"`, async () => {
      const page = await Page.open(true, html``);
      expect(page.control.textContent).to.equal('Show more');
      await page.press(key);
      expect([page.requests.length, page.control.getAttribute('aria-disabled')]).to.deep.equal([1, 'true']);
      const [item] = page.add('Three');
      page.more.finish([item!]);
      expect(document.activeElement).to.equal(item);
    });
  }

  it('has nothing for axe to find, resting and at work', async () => {
    const page = await Page.open(true);
    await expect(page.root).to.be.accessible();
    await page.press();
    await expect(page.root).to.be.accessible();
  });
});
