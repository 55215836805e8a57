import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement, css } from 'lit';

import { LightTreeController } from './light-tree-controller.ts';

const looks = css`
  @layer dugnad {
    dugnad-test-light em {
      letter-spacing: 3px;
    }
  }
`;

class DugnadTestLight extends LitElement {
  static readonly lightStyles = [looks];

  seen = 0;
  readonly tree = new LightTreeController(this, () => this.#onChange());

  #onChange(): void {
    this.seen += 1;
    const em = this.querySelector('em');
    if (em) em.append('!');
  }

  override render(): unknown {
    return html`<slot></slot>`;
  }
}

customElements.define('dugnad-test-light', DugnadTestLight);

const open = (): Promise<DugnadTestLight> => fixture(html`<dugnad-test-light><p><em>Words</em></p></dugnad-test-light>`);
const spacing = (element: Element): string => getComputedStyle(element.querySelector('em')!).letterSpacing;

describe('HTML of the page inside an element', () => {
  it('gets its looks, however deep it stands', async () => {
    expect(spacing(await open())).to.equal('3px');
  });

  it('gets them inside a shadow tree too', async () => {
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const root = around.attachShadow({ mode: 'open' });
    root.append(await open());
    expect(spacing(root.querySelector('dugnad-test-light')!)).to.equal('3px');
  });

  it('gets them once a page, however many elements there are', async () => {
    await open();
    const before = document.adoptedStyleSheets.length;
    await open();
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('loses against any rule of the page', async () => {
    const around = await fixture<HTMLElement>(html`<div><style>em { letter-spacing: 1px; }</style><dugnad-test-light><em>Words</em></dugnad-test-light></div>`);
    expect(spacing(around)).to.equal('1px');
  });

  it('is looked at when it is new and when it changes, not when the element has changed it', async () => {
    const element = await open();
    expect(element.seen).to.equal(1);
    element.querySelector('p')!.append('More');
    await nextFrame();
    expect([element.seen, element.querySelector('em')!.textContent]).to.deep.equal([2, 'Words!!']);
  });

  it('is looked at after the first drawing where a server has drawn already, because both have to be the same', async () => {
    const seen: number[] = [];
    class DugnadTestServed extends DugnadTestLight {
      override updated(): void {
        seen.push(this.seen);
      }
    }
    const served = await fixture<DugnadTestServed>(html`<dugnad-test-served><p><em>Words</em></p></dugnad-test-served>`);
    served.attachShadow({ mode: 'open' });
    customElements.define('dugnad-test-served', DugnadTestServed);
    await served.updateComplete;
    expect([seen, served.seen]).to.deep.equal([[0], 1]);
  });

  it('is looked at for the first drawing where the server has looked at it too, and not before: words may have yet to come', async () => {
    const seen: [when: string, times: number][] = [];
    class DugnadTestSeeing extends DugnadTestLight {
      override connectedCallback(): void {
        super.connectedCallback();
        seen.push(['connected', this.seen]);
      }

      override render(): unknown {
        seen.push(['drawn', this.seen]);
        return super.render();
      }
    }
    const served = await fixture<DugnadTestSeeing>(html`<dugnad-test-seeing data-dugnad-seen><p><em>Words</em></p></dugnad-test-seeing>`);
    served.attachShadow({ mode: 'open' });
    customElements.define('dugnad-test-seeing', DugnadTestSeeing);
    await served.updateComplete;
    expect(seen).to.deep.equal([['connected', 0], ['drawn', 1]]);
  });

  it('is left alone once the element has left the page', async () => {
    const element = await open();
    element.remove();
    element.append('More');
    await nextFrame();
    expect(element.seen).to.equal(1);
  });
});
