import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement, css, html as draw } from 'lit';

import { markLight } from '../paragraph/mark-light.ts';
import { PageTreeController } from './page-tree-controller.ts';

class DugnadTestPageTree extends LitElement {
  static readonly lightStyles = [
    css`
      dugnad-test-page-tree em {
        letter-spacing: 3px;
      }
    `,
  ];

  drawings = 0;

  constructor() {
    super();
    new PageTreeController(this, { attributeFilter: ['title'], subtree: true });
  }

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = markLight(this);
    return this;
  }

  override render(): unknown {
    this.drawings += 1;
    return draw`<p>Ours</p>`;
  }
}

customElements.define('dugnad-test-page-tree', DugnadTestPageTree);

const open = (): Promise<DugnadTestPageTree> => fixture(html`<dugnad-test-page-tree><em>Words</em></dugnad-test-page-tree>`);
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('an element that draws into the page’s own tree', () => {
  it('gives what stands in it its looks', async () => {
    expect(getComputedStyle((await open()).querySelector('em')!).letterSpacing).to.equal('3px');
  });

  it('draws again when the page changes what stands in it, and when an attribute does that counts', async () => {
    const element = await open();
    const before = element.drawings;
    element.append(document.createElement('i'));
    await nextFrame();
    element.querySelector('em')!.title = 'More';
    await nextFrame();
    element.querySelector('em')!.lang = 'nb';
    await nextFrame();
    expect(element.drawings - before).to.equal(2);
  });

  it('does not once it has left the page, and does again when it is back', async () => {
    const element = await open();
    const before = element.drawings;
    const place = element.parentElement!;
    element.remove();
    element.append('More');
    await nextFrame();
    expect(element.drawings).to.equal(before);
    place.append(element);
    element.append('More');
    await nextFrame();
    expect(element.drawings).to.be.greaterThan(before);
  });

  it('takes away what a server drew for it when it draws for the first time, and only then', async () => {
    const element = await fixture<DugnadTestPageTree>(html`<dugnad-test-page-tree><p data-dugnad-served="dugnad-test-page-tree">Served</p><em>Words</em></dugnad-test-page-tree>`);
    expect(words(element)).to.equal('OursWords');
    const late = document.createElement('p');
    late.dataset['dugnadServed'] = 'dugnad-test-page-tree';
    element.append(late);
    element.requestUpdate();
    await element.updateComplete;
    expect(late.isConnected).to.equal(true);
  });
});
