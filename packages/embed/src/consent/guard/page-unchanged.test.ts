import { expect } from '@open-wc/testing';
import { GuardedPage } from './guard.page.ts';

/** What a page sees of a call: what it gave back, or the name of what it threw. */
function outcome(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return (error as Error).name;
  }
}

describe('what a page does under the guard', () => {
  let page: GuardedPage;
  beforeEach(async () => (page = await GuardedPage.open()));
  afterEach(() => page.close());
  const held = (): string => `<img src="${page.address()}">`;
  const put = (innerHTML: unknown, where: Element = page.spot): void => void Object.assign(where, { innerHTML });

  it('gives back what it gives back everywhere', () => {
    const { document, spot } = page;
    const script = page.make('script', page.address());
    expect(spot.appendChild(script)).to.equal(script);
    expect(spot.insertBefore(script, null)).to.equal(script);
    expect(spot.replaceChild(document.createElement('b'), script)).to.equal(script);
    expect(spot.insertAdjacentElement('beforeend', script)).to.equal(script);
    expect(outcome(() => spot.append(script))).to.equal(undefined);
    expect(outcome(() => spot.setAttribute('src', 'x'))).to.equal(undefined);
    expect(spot.getAttribute('src')).to.equal('x');
  });

  it('throws what it throws everywhere', () => {
    const { document, spot, window } = page;
    const html = held();
    expect(outcome(() => spot.appendChild(null as unknown as Node))).to.equal('TypeError');
    expect(outcome(() => spot.appendChild(document.documentElement))).to.equal('HierarchyRequestError');
    expect(outcome(() => window.Node.prototype.appendChild.call({} as Node, spot))).to.equal('TypeError');
    expect(outcome(() => window.Element.prototype.setAttribute.call(null as unknown as Element, 'src', html))).to.equal('TypeError');
    expect(outcome(() => spot.setAttribute('a b', 'x'))).to.equal('InvalidCharacterError');
    expect(outcome(() => spot.insertAdjacentHTML('nowhere' as InsertPosition, html))).to.equal('SyntaxError');
    expect(outcome(() => document.createElement('p').insertAdjacentHTML('beforebegin', html))).to.equal('NoModificationAllowedError');
    expect(outcome(() => Object.assign(document.documentElement, { outerHTML: html }))).to.equal('NoModificationAllowedError');
    expect(outcome(() => Object.assign(document.createElement('img'), { src: Symbol('x') }))).to.equal('TypeError');
  });

  it('finds the methods of the browser as they were', () => {
    const { window } = page;
    const { append, insertAdjacentHTML } = window.Element.prototype;
    expect([append.name, append.length, insertAdjacentHTML.name, insertAdjacentHTML.length]).to.deep.equal(['append', 0, 'insertAdjacentHTML', 2]);
    expect(`${append as unknown as string}`).to.include('[native code]');
    const { enumerable, configurable, get } = Object.getOwnPropertyDescriptor(window.HTMLImageElement.prototype, 'src')!;
    expect([enumerable, configurable, typeof get]).to.deep.equal([true, true, 'function']);
  });

  it('never runs a script of an HTML string, and does not make one that runs later', () => {
    put(`<script>ran.push('string')</script><script class="listed" src="${page.address()}"></script>${held()}`);
    expect(page.window.ran).to.deep.equal([]);
    expect({ ...page.document.querySelector<HTMLElement>('.listed')!.dataset }).to.deep.equal({});
    expect(page.document.querySelector('script[data-consent]')).to.equal(null);
  });

  it('runs scripts of its own, and what is written at elements that come with something held', () => {
    page.spot.append(Object.assign(page.document.createElement('script'), { textContent: "ran.push('own')" }));
    put(`<button onclick="ran.push('pressed')">Press</button>${held()}`);
    page.spot.querySelector('button')!.click();
    expect(page.window.ran).to.deep.equal(['own', 'pressed']);
    expect(page.spot.querySelector('img')!.dataset.consent).to.equal('player');
  });

  it('reads HTML as its place asks for', () => {
    put('<table><tbody id="rows"></tbody></table><textarea id="area"></textarea><svg id="svg"></svg>');
    const part = (id: string): Element => page.document.getElementById(id)!;
    put(`<tr id="row"><td>${held()}</td></tr>`, part('rows'));
    part('row').insertAdjacentHTML('afterend', `<tr><td>${held()}</td></tr>`);
    const code = held();
    put(code, part('area'));
    put(`<g></g><foreignObject>${held()}</foreignObject>`, part('svg'));
    expect(page.document.querySelectorAll('#rows > tr > td > img[data-src]').length).to.equal(2);
    expect(part('area').textContent).to.equal(code);
    expect(part('svg').firstElementChild!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(part('svg').querySelector('img')!.dataset.consent).to.equal('player');
  });

  it('keeps the content of templates', () => {
    const inner = held();
    put(`${held()}<template>${inner}</template>`);
    expect(page.spot.querySelector('template')!.innerHTML).to.equal(inner);
  });

  it('keeps the type of a script, and leaves alone one that waits already', () => {
    const script = page.document.createElement('script');
    const waiting = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: page.address() });
    Object.assign(waiting, { type: 'text/plain', src: page.address() });
    waiting.dataset.consent = 'statistics';
    page.spot.append(script, waiting);
    expect([script.type, script.dataset.type, script.dataset.consent]).to.deep.equal(['text/plain', 'module', 'player']);
    expect([waiting.dataset.type, waiting.dataset.consent]).to.deep.equal([undefined, 'statistics']);
  });

  it('has another address in the place of the one that waits', () => {
    const image = page.document.createElement('img');
    image.src = page.address();
    image.src = 'about:blank';
    expect([image.src, image.dataset.src]).to.deep.equal(['about:blank', 'about:blank']);
  });

  it('keeps what waits when exactly that is released', () => {
    const image = page.document.createElement('img');
    const address = page.address();
    image.src = address;
    page.window.answers = { player: true };
    image.src = address;
    expect([image.src, image.dataset.src]).to.deep.equal([address, address]);
  });

  it('may move what stands there already, and put something before it', async () => {
    page.close();
    page = await GuardedPage.open({ origins: [], body: '<p id="spot"></p>' });
    const script = page.make('script', page.address());
    page.spot.append(script);
    Object.assign(page.window, { dugnadConsent: { config: { services: [{ id: 'player', origins: [location.origin] }] }, granted: () => false } });
    page.spot.insertBefore(page.document.createElement('b'), script);
    page.document.body.append(script);
    expect(script.getAttribute('type')).to.equal(null);
  });

  it('goes on when its consent breaks', () => {
    Object.assign(page.window, { dugnadConsent: {} });
    const script = page.make('script', page.address());
    page.spot.append(script);
    expect(script.parentNode).to.equal(page.spot);
  });
});

describe('a page that asks for trusted types', () => {
  let page: GuardedPage;
  const policy = "require-trusted-types-for 'script'; trusted-types page";
  beforeEach(async () => (page = await GuardedPage.open({ policy })));
  afterEach(() => page.close());

  it('is served without a policy of ours, and gets no string past its own', () => {
    const html = `<b></b><img src="${page.address()}">`;
    const { trustedTypes } = page.window as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } } };
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
    const trusted = trustedTypes?.createPolicy('page', { createHTML: (text: string) => text }).createHTML(html) ?? html;
    page.spot.insertAdjacentHTML('beforeend', trusted);
    expect(page.spot.querySelector('img')!.dataset.consent).to.equal('player');
    expect(violations).to.deep.equal([]);
    const result = outcome(() => Object.assign(page.spot, { innerHTML: html.replace('<b>', '<i>') }));
    expect(trustedTypes ? result : 'TypeError').to.equal('TypeError');
    if (trustedTypes) expect(page.spot.querySelector('i')).to.equal(null);
  });
});

describe('a page without the head', () => {
  it('is told once what must come first, and stays as it was', async () => {
    const page = await GuardedPage.open({ headless: true });
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.include('consent-head.js');
    const address = page.address();
    page.spot.append(page.make('img', address));
    await page.waitForRequest(address);
    page.close();
  });
});
