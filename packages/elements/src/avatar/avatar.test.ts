import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import type { DugnadAvatar } from './avatar.ts';
import './avatar.define.ts';

/** A picture of one dot. */
const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const broken = 'data:image/gif;base64,xxxx';

const open = (name: string, more: { src?: string; alone?: boolean } = {}): Promise<DugnadAvatar> =>
  fixture(html`<dugnad-avatar name=${name} src=${more.src ?? ''} ?alone=${more.alone}></dugnad-avatar>`);
const shape = (avatar: DugnadAvatar): HTMLElement => avatar.shadowRoot!.querySelector('[part="avatar"]')!;
const letters = (avatar: DugnadAvatar): string => shape(avatar).textContent.trim();
const image = (avatar: DugnadAvatar): HTMLImageElement | null => avatar.shadowRoot!.querySelector('img');

describe('<dugnad-avatar>', () => {
  const names: readonly [name: string, letters: string][] = [
    ['Kari Nordmann', 'KN'],
    ['Ольга Петренко', 'ОП'],
    ['王小明', '王'],
    ['مريم حسن', 'م\u200cح'],
    ['አበበ ቢቂላ', 'አቢ'],
    ['Øyvind', 'Ø'],
  ];
  for (const [name, shown] of names) {
    it(`shows the initials of ${name}`, async () => expect(letters(await open(name))).to.equal(shown));
  }

  it('shows a person when there is no letter in the name', async () => {
    const avatar = await open('12 34');
    expect(letters(avatar)).to.equal('');
    expect(shape(avatar).querySelector('svg')).not.to.equal(null);
  });

  it('is decoration beside a name (WCAG 1.1.1)', async () => {
    const avatar = await open('Kari Nordmann');
    expect(shape(avatar).getAttribute('aria-hidden')).to.equal('true');
    await expect(avatar).to.be.accessible();
  });

  it('says whose face it is when it stands alone (WCAG 1.1.1)', async () => {
    const avatar = await open('Kari Nordmann', { alone: true, src: dot });
    expect([shape(avatar).role, shape(avatar).ariaLabel, shape(avatar).ariaHidden]).to.deep.equal(['img', 'Kari Nordmann', null]);
    await expect(avatar).to.be.accessible();
  });

  it('stays decoration alone without a name', async () => {
    const avatar = await open('', { alone: true });
    expect(shape(avatar).getAttribute('aria-hidden')).to.equal('true');
    await expect(avatar).to.be.accessible();
  });

  it('shows the face, and the initials no longer, once the picture has come', async () => {
    const avatar = await open('Kari Nordmann', { src: dot });
    await waitUntil(() => letters(avatar) === '', 'the initials stay');
    expect(getComputedStyle(image(avatar)!).opacity).to.equal('1');
  });

  it('keeps the initials when the picture does not come', async () => {
    const avatar = await open('Kari Nordmann', { src: broken });
    await waitUntil(() => image(avatar) === null, 'the broken picture stays');
    expect(letters(avatar)).to.equal('KN');
  });

  it('tries again when it gets another picture', async () => {
    const avatar = await open('Kari Nordmann', { src: broken });
    await waitUntil(() => image(avatar) === null, 'the broken picture stays');
    avatar.src = dot;
    await waitUntil(() => letters(avatar) === '', 'the new picture does not show');
    avatar.src = '';
    await avatar.updateComplete;
    expect([letters(avatar), image(avatar)]).to.deep.equal(['KN', null]);
  });

  it('takes the same room with a face, with initials and with neither', async () => {
    const sizes = (await Promise.all([open('Kari Nordmann', { src: dot }), open('Kari Nordmann'), open('')])).map((avatar) => avatar.getBoundingClientRect());
    expect(sizes.map(({ width, height }) => [width, height])).to.deep.equal([[56, 56], [56, 56], [56, 56]]);
  });

  it('takes the size that a page wants, its letters never below 16 px', async () => {
    const avatar = await open('Kari Nordmann');
    avatar.style.setProperty('--dugnad-avatar-size', '32px');
    expect([avatar.offsetWidth, getComputedStyle(shape(avatar)).fontSize]).to.deep.equal([32, '16px']);
    avatar.style.setProperty('--dugnad-avatar-size', '100px');
    expect([avatar.offsetWidth, getComputedStyle(shape(avatar)).fontSize]).to.deep.equal([100, '40px']);
  });
});
