import { expect, fixture, html } from '@open-wc/testing';

import type { DugnadAvatar } from './avatar.ts';
import './avatar.define.ts';

const open = (name: string): Promise<DugnadAvatar> => fixture(html`<dugnad-avatar name=${name}></dugnad-avatar>`);
const shape = (avatar: DugnadAvatar): HTMLElement => avatar.shadowRoot!.querySelector('[part="avatar"]')!;

describe('the looks of an avatar', () => {
  it('are a circle with the letters in its middle', async () => {
    const avatar = await open('Kari Nordmann');
    const { borderTopLeftRadius, placeItems } = getComputedStyle(shape(avatar));
    expect([borderTopLeftRadius, placeItems]).to.deep.equal(['50%', 'center']);
  });

  it('keep wide letters inside the circle', async () => {
    for (const name of ['Wilhelmina Wu', 'ទេព សុខា', 'Åse Møller']) {
      const avatar = await open(name);
      expect(shape(avatar).scrollWidth, name).to.be.at.most(shape(avatar).clientWidth);
    }
  });

  it('draw a person where there are no letters, in the middle too', async () => {
    const avatar = await open('');
    const [circle, person] = [shape(avatar), shape(avatar).querySelector('svg')!].map((one) => one.getBoundingClientRect());
    expect(person!.left + person!.width / 2).to.be.closeTo(circle!.left + circle!.width / 2, 1);
    expect(person!.top + person!.height / 2).to.be.closeTo(circle!.top + circle!.height / 2, 1);
  });

  it('stand in the line of the name beside them', async () => {
    const line = await fixture<HTMLElement>(html`<p><dugnad-avatar name="Kari Nordmann"></dugnad-avatar> <span>Kari Nordmann</span></p>`);
    const [face, name] = ['dugnad-avatar', 'span'].map((one) => line.querySelector(one)!.getBoundingClientRect());
    expect(Math.abs(face!.top + face!.height / 2 - (name!.top + name!.height / 2))).to.be.at.most(5);
    expect(face!.right).to.be.at.most(name!.left);
  });

  it('follow when the name changes', async () => {
    const avatar = await open('Kari Nordmann');
    avatar.name = 'Ola Nilsen';
    await avatar.updateComplete;
    expect(shape(avatar).textContent.trim()).to.equal('ON');
  });
});
