import { expect, fixture, html } from '@open-wc/testing';

import { warningsDuring } from '../warn.page.ts';
import { iconPaths, type IconName } from './icon-paths.ts';
import { DugnadIcon, draw, drawings, icon } from './icon.ts';
import './icon.define.ts';

const names = Object.keys(iconPaths) as IconName[];
const drawing = (element: Element): SVGElement => element.shadowRoot!.querySelector('svg')!;

async function beside(name: string, words = 'Phone', dir = 'ltr'): Promise<DugnadIcon> {
  const line = await fixture(html`<p dir=${dir}><dugnad-icon name=${name}></dugnad-icon> ${words}</p>`);
  return line.querySelector('dugnad-icon')!;
}

describe('the looks of an icon', () => {
  it('are as large as a page wants them, and 24 px where it does not say', async () => {
    const element = await beside('phone');
    expect(drawing(element).getBoundingClientRect().width).to.equal(24);
    element.style.setProperty('--dugnad-icon-size', '48px');
    const { width, height } = drawing(element).getBoundingClientRect();
    expect([width, height]).to.deep.equal([48, 48]);
  });

  it('do not make a line of words higher', async () => {
    const [plain, drawn] = await Promise.all([fixture<HTMLElement>(html`<p style="line-height: 32px; margin: 0">Phone</p>`), fixture<HTMLElement>(html`<p style="line-height: 32px; margin: 0"><dugnad-icon name="phone"></dugnad-icon> Phone</p>`)]);
    expect(drawn.getBoundingClientRect().height).to.be.at.most(plain.getBoundingClientRect().height + 2);
  });

  it('have lines as thick in each, so that they are of one hand', async () => {
    const widths = await Promise.all(names.map(async (name) => getComputedStyle(drawing(await beside(name))).strokeWidth));
    expect([...new Set(widths)]).to.deep.equal(['2px']);
  });

  it('mirror in a line that runs the other way only where they show a direction', async () => {
    const mirrored = await Promise.all(names.map(async (name) => (getComputedStyle(drawing(await beside(name, 'هاتف', 'rtl'))).transform === 'none' ? [] : [name])));
    expect(mirrored.flat()).to.have.members(['chevron-start', 'chevron-end']);
  });

  it('follow when the name changes, and go with it', async () => {
    const element = await beside('phone');
    element.name = 'mail';
    await element.updateComplete;
    expect(drawing(element).querySelector('path')!.getAttribute('d')).to.equal(iconPaths.mail);
    element.removeAttribute('name');
    element.name = undefined as unknown as IconName;
    await element.updateComplete;
    expect(drawing(element)).to.equal(null);
  });

  it('get a name for who cannot see them when the page gives one, and lose it with it', async () => {
    const element = await beside('phone');
    element.label = 'Phone';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[role="img"]')!.ariaLabel).to.equal('Phone');
    element.label = '';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[role="img"]')).to.equal(null);
  });

  it('are gone where the page hides them', async () => {
    const element = await beside('phone');
    element.hidden = true;
    expect(element.getBoundingClientRect().width).to.equal(0);
  });
});

describe('a name that is none', () => {
  for (const name of ['telephone', 'Phone', 'constructor', 'toString', '__proto__']) {
    it(`draws nothing, and is told to the webmaster: ${name}`, async () => {
      const element = new DugnadIcon();
      element.name = name as IconName;
      const [warning] = warningsDuring(() => element.willUpdate(new Map([['name', undefined]]) as never));
      expect(warning).to.contain(`"${name}"`);
      const drawn = await fixture<SVGElement>(icon(name as IconName));
      expect(drawn.querySelector('path')!.getAttribute('d')).to.equal('');
    });
  }
});

describe('a drawing by itself', () => {
  it('is one path with lines alone, for each', () => {
    for (const [name, path] of Object.entries(drawings)) expect(path, name).to.match(/^M[\d\sMLHVCZAlhvczas.-]+$/);
  });

  it('may have a name of the page’s for its looks', async () => {
    const drawn = await fixture<SVGElement>(draw(drawings.mail, 'mine'));
    expect(drawn.getAttribute('class')).to.equal('icon mine');
    expect(drawn.getAttribute('viewBox')).to.equal('0 0 24 24');
  });
});
