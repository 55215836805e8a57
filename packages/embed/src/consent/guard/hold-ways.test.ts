import { expect } from '@open-wc/testing';
import { GuardedPage, type GuardedOptions } from './guard.page.ts';

type Way = (page: GuardedPage, tag: string, address: string) => Element | null;

/** Puts an element in by its node, and gives it back. */
const byNode = (put: (page: GuardedPage, node: HTMLElement) => unknown): Way => (page, tag, address) => {
  const node = page.make(tag, address);
  put(page, node);
  return node;
};

/** Puts an element in by HTML, and finds it. */
const byHtml = (put: (page: GuardedPage, html: string) => unknown): Way => (page, tag, address) => {
  put(page, `<div><${tag} class="new" src="${address}"></${tag}></div>`);
  return page.document.querySelector('.new') ?? page.document.querySelector('#spot')?.shadowRoot?.querySelector('.new') ?? null;
};

/** Gives an address to an element that stands in the page. */
const byAddress = (set: (element: HTMLImageElement, address: string) => unknown): Way => (page, tag, address) => {
  const element = page.document.createElement(tag);
  page.document.body.append(element);
  set(element as HTMLImageElement, address);
  return element;
};

const shadow = (page: GuardedPage): ShadowRoot => page.spot.attachShadow({ mode: 'open' });

function inFragment({ document }: GuardedPage, node: Node): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append('text', node, 'text');
  return fragment;
}

const nodeWays: Record<string, Way> = {
  appendChild: byNode(({ spot }, node) => spot.appendChild(node)),
  insertBefore: byNode(({ document, spot }, node) => document.body.insertBefore(node, spot)),
  replaceChild: byNode(({ document, spot }, node) => document.body.replaceChild(node, spot)),
  append: byNode(({ spot }, node) => spot.append('text', node)),
  prepend: byNode(({ spot }, node) => spot.prepend(node, 'text')),
  replaceChildren: byNode(({ spot }, node) => spot.replaceChildren('text', node)),
  before: byNode(({ spot }, node) => spot.before(node)),
  after: byNode(({ spot }, node) => spot.after('text', node)),
  replaceWith: byNode(({ spot }, node) => spot.replaceWith(node)),
  insertAdjacentElement: byNode(({ spot }, node) => spot.insertAdjacentElement('afterend', node)),
  'before of a text': byNode(({ spot, document }, node) => spot.appendChild(document.createTextNode('text')).before(node)),
  'appendChild of a fragment': byNode((page, node) => page.spot.appendChild(inFragment(page, node))),
  'append of a tree': byNode(({ document, spot }, node) => {
    const tree = document.createElement('div');
    tree.appendChild(document.createElement('p')).append(node);
    spot.append(tree);
  }),
  'append to a shadow root': byNode((page, node) => shadow(page).append(node)),
  'prepend to a shadow root': byNode((page, node) => shadow(page).prepend(node)),
  'replaceChildren of a shadow root': byNode((page, node) => shadow(page).replaceChildren(node)),
  'a document whose body is exchanged': byNode((page, node) => {
    const body = page.document.createElement('body');
    body.append(node);
    page.document.body.replaceWith(body);
  }),
};

const htmlWays: Record<string, Way> = {
  innerHTML: byHtml(({ spot }, innerHTML) => Object.assign(spot, { innerHTML })),
  outerHTML: byHtml(({ spot }, outerHTML) => Object.assign(spot, { outerHTML })),
  'innerHTML of a shadow root': byHtml((page, innerHTML) => Object.assign(shadow(page), { innerHTML })),
  ...Object.fromEntries((['beforebegin', 'afterBegin', 'beforeend', 'AFTEREND'] as InsertPosition[]).map((where) => [`insertAdjacentHTML ${where}`, byHtml(({ spot }, html) => spot.insertAdjacentHTML(where, html))])),
  importNode: (page, tag, address) => {
    const template = page.document.createElement('template');
    Object.assign(template, { innerHTML: `<${tag} src="${address}"></${tag}>` });
    const copy = page.document.importNode(template.content, true);
    const element = copy.firstElementChild;
    page.spot.append(copy);
    return element;
  },
};

const addressWays: Record<string, Way> = {
  'its src': byAddress((element, src) => Object.assign(element, { src })),
  setAttribute: byAddress((element, address) => element.setAttribute('SRC', address)),
  setAttributeNS: byAddress((element, address) => element.setAttributeNS(null, 'src', address)),
};

const imageWays: Record<string, Way> = {
  'its srcset': byAddress((image, address) => Object.assign(image, { srcset: `${address}a 1x, ${address}b 2x` })),
  'setAttribute of srcset': byAddress((image, address) => image.setAttribute('srcset', `${address}a 320w,${address}b 640w`)),
  'new Image': ({ window }, _tag, src) => Object.assign(new window.Image(), { src }),
};

const cases = [
  ...Object.entries(nodeWays).map((entry) => [...entry, ['script', 'iframe', 'img']] as const),
  ...Object.entries(htmlWays).map((entry) => [...entry, ['iframe', 'img']] as const),
  ...Object.entries(addressWays).map((entry) => [...entry, ['script', 'iframe', 'img']] as const),
  ...Object.entries(imageWays).map((entry) => [...entry, ['img']] as const),
];

describe('a page under the guard', () => {
  let page: GuardedPage;
  afterEach(() => page.close());

  async function expectHeld(way: Way, tag: string): Promise<void> {
    page = await GuardedPage.open();
    const address = page.address();
    const element = way(page, tag, address) as HTMLElement;
    expect(element.dataset.consent).to.equal('player');
    if (tag === 'script') expect([element.getAttribute('type'), element.getAttribute('src'), element.dataset.type]).to.deep.equal(['text/plain', address, '']);
    else {
      expect([element.getAttribute('src'), element.getAttribute('srcset')]).to.deep.equal([null, null]);
      expect(element.dataset.src ?? element.dataset.srcset).to.include(address);
    }
    expect(await page.wasAsked(address)).to.equal(false);
  }

  async function expectFree(way: Way, tag: string, options: GuardedOptions): Promise<void> {
    page = await GuardedPage.open(options);
    const address = page.address();
    const element = way(page, tag, address) as HTMLElement;
    await page.waitForRequest(address);
    expect({ ...element.dataset }).to.deep.equal({});
    expect(page.warnings).to.deep.equal([]);
  }

  for (const [name, way, elements] of cases)
    for (const tag of elements) {
      it(`asks nothing for a refused ${tag} that comes by ${name}`, () => expectHeld(way, tag));
      it(`shows the ${tag} that comes by ${name} once its service is granted`, () => expectFree(way, tag, { granted: true }));
      it(`leaves alone the ${tag} of an origin not listed that comes by ${name}`, () => expectFree(way, tag, { origins: ['https://player.example', 'https://*.localhost'] }));
    }
});
