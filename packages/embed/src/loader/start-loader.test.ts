import { expect, fixture, html } from '@open-wc/testing';
import { isDugnadError } from '@dugnad/client/errors';
import { LoaderPage, warningsDuring } from './loader.page.ts';

describe('a page with the script tag', () => {
  let page: LoaderPage;
  const place = (): Promise<HTMLElement> => fixture(html`<div></div>`);
  const put = (where: Node, tag = page.tag): HTMLElement => where.appendChild(document.createElement(tag));

  beforeEach(() => {
    document.documentElement.lang = 'en';
    page = new LoaderPage();
  });
  afterEach(() => page.removeLoaders());

  it('loads nothing while it uses nothing', async () => {
    page.addLoader();
    await page.settled();
    expect(page.asked).to.deep.equal([]);
  });

  it('leaves the page its own words in a browser that could not show ours', async () => {
    put(await place());
    page.addLoader(undefined, false);
    await page.settled();
    expect(page.asked).to.deep.equal([]);
  });

  it('loads base and widget at once, from where the script came from', async () => {
    put(await place());
    page.addLoader();
    expect(page.asked).to.deep.equal([
      'https://elsewhere.example/widgets/base-1.js',
      `https://elsewhere.example/widgets/${page.name}-1.js`,
    ]);
  });

  it('loads its language in the same wave', async () => {
    document.documentElement.lang = 'nn-NO';
    put(await place());
    page.addLoader();
    expect(page.asked).to.have.lengthOf(3);
    expect(page.asked[2]).to.equal(`https://elsewhere.example/widgets/${page.name}.nb-1.js`);
  });

  it('loads what shows the page’s own words in the same wave, where it has some', async () => {
    const where = await place();
    const block = where.appendChild(document.createElement('script'));
    Object.assign(block, { type: 'application/json', id: 'dugnad-texts', textContent: '{}' });
    put(where);
    page.addLoader();
    expect(page.asked.map((url) => url.slice(url.lastIndexOf('/') + 1))).to.deep.equal(['base-1.js', `${page.name}-1.js`, 'texts-1.js']);
  });

  it('shows its widgets when what shows the page’s own words does not come', async () => {
    const where = await place();
    const block = where.appendChild(document.createElement('script'));
    Object.assign(block, { type: 'application/json', id: 'dugnad-texts', textContent: '{}' });
    const element = put(where);
    page.fail('texts-1.js');
    page.addLoader();
    await page.settled();
    expect(element.matches(':defined')).to.equal(true);
  });

  it('asks for no language that there is none of', async () => {
    document.documentElement.lang = 'fi';
    put(await place());
    page.addLoader();
    expect(page.asked).to.have.lengthOf(2);
  });

  it('loads once for many elements, however late they come', async () => {
    const where = await place();
    put(where);
    put(where);
    page.addLoader();
    put(where);
    await page.settled();
    put(where);
    await page.settled();
    expect(page.asked).to.have.lengthOf(2);
  });

  it('loads the one file that brings several elements, whichever of them it uses', async () => {
    put(await place(), `${page.tag}-side`);
    page.addLoader();
    await page.settled();
    expect(page.asked).to.deep.equal(['base-1.js', `${page.name}-1.js`].map((file) => `https://elsewhere.example/widgets/${file}`));
    expect(document.querySelector(`${page.tag}-side`)!.matches(':defined')).to.equal(true);
  });

  it('finds an element that a script adds later, deep inside something else', async () => {
    page.addLoader();
    const article = document.createElement('article');
    put(article.appendChild(document.createElement('p')));
    (await place()).append(article);
    await page.settled();
    expect(page.asked).to.have.lengthOf(2);
  });

  it('does no harm when it is there twice', async () => {
    put(await place());
    page.addLoader();
    page.addLoader('https://another.example/dugnad.js');
    await page.settled();
    page.addLoader();
    await page.settled();
    expect(page.asked).to.have.lengthOf(2);
  });

  it('leaves alone what the site itself has defined', async () => {
    customElements.define(page.tag, class extends HTMLElement {});
    put(await place());
    page.addLoader();
    await page.settled();
    expect(page.asked).to.deep.equal([]);
  });
});

describe('a page where a file does not come', () => {
  let page: LoaderPage;
  beforeEach(() => {
    document.documentElement.lang = 'nb';
    page = new LoaderPage();
  });
  afterEach(() => page.removeLoaders());

  async function brokenPage(): Promise<{ element: HTMLElement; events: Event[]; warnings: string[] }> {
    const where = await fixture(html`<div></div>`);
    const element = document.createElement(page.tag);
    element.textContent = 'Call 22 33 44 55';
    where.append(element);
    const events: Event[] = [];
    where.addEventListener('dugnad-error', (event) => events.push(event));
    const warnings = await warningsDuring(async () => {
      page.addLoader();
      await page.settled();
    });
    return { element, events, warnings };
  }

  for (const what of ['base', 'widget']) {
    it(`keeps showing what stands inside the element when the ${what} is missing, and says why`, async () => {
      page.fail(what === 'base' ? 'base-1.js' : `${page.name}-1.js`);
      const { element, events, warnings } = await brokenPage();
      expect(element.textContent).to.equal('Call 22 33 44 55');
      expect(events).to.have.lengthOf(1);
      const { error } = events[0] as Event & { error: { code: string; src: string } };
      expect(isDugnadError(error)).to.equal(true);
      expect(error.code).to.equal('network');
      expect(error.src).to.include('https://elsewhere.example/widgets/');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('could not be loaded').and.to.include('Check that the address opens');
    });
  }

  it('tries again when the connection is back, and warns no second time', async () => {
    page.fail(`${page.name}-1.js`);
    const { element } = await brokenPage();
    const warnings = await warningsDuring(async () => {
      window.dispatchEvent(new Event('online'));
      await page.settled();
    });
    expect(warnings).to.deep.equal([]);
    expect(element.matches(':defined')).to.equal(false);
    page.repair();
    window.dispatchEvent(new Event('online'));
    await page.settled();
    expect(element.matches(':defined')).to.equal(true);
  });

  it('shows the widget in English when only its language is missing', async () => {
    page.fail(`${page.name}.nb-1.js`);
    const { element, events, warnings } = await brokenPage();
    expect(element.matches(':defined')).to.equal(true);
    expect(events).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  /** What the webmaster reads when files do not come after the page's policy refused one file. */
  async function warningAfterRefusal(file: string, effectiveDirective: string): Promise<string | undefined> {
    page.fail('base-1.js', `${page.name}-1.js`);
    const where = await fixture(html`<div></div>`);
    const [warning] = await warningsDuring(async () => {
      page.addLoader();
      const violation = { blockedURI: `https://elsewhere.example/widgets/${file}`, documentURI: '', effectiveDirective, violatedDirective: effectiveDirective, originalPolicy: '', disposition: 'enforce' as const, statusCode: 0 };
      document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', violation));
      where.append(document.createElement(page.tag));
      await page.settled();
    });
    return warning;
  }

  it('says that its own Content-Security-Policy is in the way', async () => {
    expect(await warningAfterRefusal('base-1.js', 'script-src-elem')).to.include('Content-Security-Policy. Add https://elsewhere.example to its script-src');
  });

  it('does not blame the policy for scripts where it refused a picture', async () => {
    expect(await warningAfterRefusal('picture.png', 'img-src')).to.include('could not be loaded');
  });
});

describe('a page with an element that we do not have', () => {
  let page: LoaderPage;
  // What knows about mistakes is a file of its own: it is here before the first warning is waited for.
  before(() => import('./warn-unknown.ts'));
  beforeEach(() => (page = new LoaderPage()));
  afterEach(() => page.removeLoaders());

  async function warningsFor(tag: string): Promise<string[]> {
    const where = await fixture(html`<div></div>`);
    return warningsDuring(async () => {
      where.append(document.createElement(tag), document.createElement(tag));
      page.addLoader();
      await page.settled();
    });
  }

  it('is told once what was probably meant', async () => {
    expect(await warningsFor('dugnad-calender')).to.deep.equal(['Dugnad: there is no <dugnad-calender>. Did you mean <dugnad-calendar>?']);
  });

  it('is told once although the loader is there twice', async () => {
    page.addLoader('https://another.example/dugnad.js');
    expect(await warningsFor('dugnad-kalendar')).to.have.lengthOf(1);
  });

  it('is told what there is when nothing is near', async () => {
    const [warning] = await warningsFor('dugnad-weather');
    expect(warning).to.include('There is: ').and.to.include('<dugnad-calendar>');
  });

  it('hears nothing when a widget brings the element along', async () => {
    const where = await fixture(html`<div></div>`);
    const part = `${page.tag}-part`;
    const warnings = await warningsDuring(async () => {
      where.append(document.createElement(part), document.createElement(page.tag));
      customElements.whenDefined(page.tag).then(() => customElements.define(part, class extends HTMLElement {}));
      page.addLoader();
      await page.settled();
    });
    expect(warnings).to.deep.equal([]);
  });
});
