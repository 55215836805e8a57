import { expect, fixture, html } from '@open-wc/testing';

import { warningsDuring } from '../warn.page.ts';
import { DugnadIcon, drawings, type IconName } from './icon.ts';
import { iconPaths } from './icon-paths.ts';
import { draw } from './icon.template.ts';
import './icon.define.ts';

const open = (name: string, label = '', dir = 'ltr'): Promise<HTMLElement> =>
  fixture(html`<p dir=${dir}><dugnad-icon name=${name} label=${label}></dugnad-icon> words</p>`);
const drawing = (root: HTMLElement): SVGElement => root.querySelector('dugnad-icon')!.shadowRoot!.querySelector('svg')!;

describe('<dugnad-icon>', () => {
  for (const name of Object.keys(iconPaths)) {
    it(`draws ${name} inside its frame`, async () => {
      const { x, y, width, height } = drawing(await open(name)).querySelector('path')!.getBBox();
      expect(Math.min(x, y)).to.be.at.least(1);
      expect(Math.max(x + width, y + height)).to.be.at.most(23);
      expect(Math.max(width, height)).to.be.at.least(10);
    });
  }

  it('has a name for every drawing', () => {
    expect(Object.values(iconPaths)).to.have.members(Object.values(drawings));
  });

  it('is drawn the same by its drawing alone', async () => {
    const alone = await fixture<SVGElement>(draw(drawings.phone));
    expect(alone.querySelector('path')!.getAttribute('d')).to.equal(iconPaths.phone);
    expect(alone.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is silent beside words', async () => {
    const root = await open('phone');
    expect(drawing(root).getAttribute('aria-hidden')).to.equal('true');
    await expect(root).to.be.accessible();
  });

  it('is an image with a name when it stands alone (WCAG 1.1.1)', async () => {
    const root = await open('phone', 'Phone');
    expect(root.querySelector('dugnad-icon')!.shadowRoot!.querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal('Phone');
    await expect(root).to.be.accessible();
  });

  it('points the other way from right to left when it means a direction', async () => {
    const mirrored = 'matrix(-1, 0, 0, 1, 0, 0)';
    expect(getComputedStyle(drawing(await open('chevron-end', '', 'rtl'))).transform).to.equal(mirrored);
    expect(getComputedStyle(drawing(await open('chevron-end'))).transform).to.equal('none');
    expect(getComputedStyle(drawing(await open('phone', '', 'rtl'))).transform).to.equal('none');
  });

  it('has the colour of the words beside it', async () => {
    const root = await open('mail');
    root.style.color = 'rgb(1, 2, 3)';
    expect(getComputedStyle(drawing(root)).stroke).to.equal('rgb(1, 2, 3)');
  });

  it('tells the webmaster which names there are when it does not know one', async () => {
    const icon = new DugnadIcon();
    icon.name = 'telephone' as IconName;
    const [warning] = warningsDuring(() => icon.willUpdate(new Map([['name', undefined]]) as never));
    expect(warning).to.contain('"telephone"').and.contain('phone');
  });

  it('draws nothing without a name', async () => {
    expect(await fixture(html`<dugnad-icon></dugnad-icon>`)).shadowDom.to.equal('');
  });
});
