import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { findElements } from './find-elements.ts';

describe('the elements of ours on a page', () => {
  let found: Set<Element>;
  let stop: () => void;
  let where: HTMLElement;

  beforeEach(async () => {
    where = await fixture(html`<div></div>`);
    found = new Set();
  });
  afterEach(() => stop());

  const start = (): void => {
    stop = findElements(document, (element) => found.add(element));
  };
  const ours = (): HTMLElement => document.createElement('dugnad-found');
  const hostIn = (parent: Node, mode: ShadowRootMode = 'open'): ShadowRoot =>
    parent.appendChild(document.createElement('section')).attachShadow({ mode });

  it('are found in an open shadow root that is there already', () => {
    const element = hostIn(where).appendChild(ours());
    start();
    expect(found.has(element)).to.equal(true);
  });

  it('are found in a shadow root inside a shadow root', () => {
    const inner = hostIn(hostIn(where).appendChild(document.createElement('div')));
    const element = inner.appendChild(ours());
    start();
    expect(found.has(element)).to.equal(true);
  });

  it('are found when they join a shadow root later', async () => {
    const root = hostIn(where);
    start();
    const element = root.appendChild(ours());
    await nextFrame();
    expect(found.has(element)).to.equal(true);
  });

  it('are found in a shadow root that comes later with all that is in it', async () => {
    start();
    const element = hostIn(where).appendChild(ours());
    await nextFrame();
    expect(found.has(element)).to.equal(true);
  });

  it('are found in an element of the site that is defined later', async () => {
    where.append(document.createElement('late-card'));
    start();
    let inside: Element | undefined;
    customElements.define(
      'late-card',
      class extends HTMLElement {
        constructor() {
          super();
          inside = this.attachShadow({ mode: 'open' }).appendChild(ours());
        }
      },
    );
    await nextFrame();
    expect(inside && found.has(inside)).to.equal(true);
  });

  it('are found beside names that only look like those of custom elements', () => {
    where.append(document.createElementNS('http://www.w3.org/2000/svg', 'font-face'));
    const element = where.appendChild(ours());
    start();
    expect(found.has(element)).to.equal(true);
  });

  it('stay private in a closed shadow root', () => {
    const element = hostIn(where, 'closed').appendChild(ours());
    start();
    expect(found.has(element)).to.equal(false);
  });

  it('do not give away what they are made of themselves', () => {
    const element = where.appendChild(ours());
    const part = element.attachShadow({ mode: 'open' }).appendChild(document.createElement('dugnad-part'));
    start();
    expect(found.has(element)).to.equal(true);
    expect(found.has(part)).to.equal(false);
  });

  it('are not looked for any more after stopping', async () => {
    start();
    stop();
    const element = where.appendChild(ours());
    await nextFrame();
    expect(found.has(element)).to.equal(false);
  });
});
