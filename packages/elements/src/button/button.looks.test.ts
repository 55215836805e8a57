import { expect, fixture, html } from '@open-wc/testing';

import type { ButtonVariant, DugnadButton } from './button.ts';
import './button.define.ts';

const open = (variant: string, more: { disabled?: boolean; busy?: boolean } = {}): Promise<DugnadButton> =>
  fixture(html`<dugnad-button variant=${variant} ?disabled=${more.disabled} ?busy=${more.busy}>Show more</dugnad-button>`);
const looks = (button: DugnadButton): CSSStyleDeclaration => getComputedStyle(button.shadowRoot!.querySelector('button')!);

describe('the looks of a button', () => {
  it('tell the one main act from the others', async () => {
    const [filled, outline] = [looks(await open('filled')).backgroundColor, looks(await open('outline')).backgroundColor];
    expect(filled).not.to.equal(outline);
  });

  it('are those of a link when it is quiet', async () => {
    expect(looks(await open('quiet')).textDecorationLine).to.equal('underline');
  });

  it('are an outline when the variant is unknown', async () => {
    const [unknown, outline] = [looks(await open('danger')), looks(await open('outline'))];
    expect([unknown.backgroundColor, unknown.borderTopColor]).to.deep.equal([outline.backgroundColor, outline.borderTopColor]);
  });

  it('follow when the variant changes', async () => {
    const button = await open('outline');
    const before = looks(button).backgroundColor;
    button.variant = 'filled';
    await button.updateComplete;
    expect(looks(button).backgroundColor).not.to.equal(before);
  });

  for (const variant of ['outline', 'filled'] satisfies ButtonVariant[]) {
    it(`say in more than colour that it cannot be pressed when ${variant}`, async () => {
      expect(looks(await open(variant, { disabled: true })).borderTopStyle).to.equal('dashed');
      expect(looks(await open(variant, { busy: true })).borderTopStyle).to.equal('dotted');
    });
  }

  it('do not change the room it takes when it cannot be pressed', async () => {
    const button = await open('filled');
    const before = button.getBoundingClientRect();
    button.disabled = true;
    await button.updateComplete;
    const after = button.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
  });

  it('stand in the line of the words around it', async () => {
    const around = await fixture<HTMLElement>(html`<p>Words <dugnad-button>One</dugnad-button> <dugnad-button>Two</dugnad-button></p>`);
    const [one, two] = [...around.querySelectorAll('dugnad-button')].map((button) => button.getBoundingClientRect());
    expect(one!.top).to.be.closeTo(two!.top, 1);
    expect(one!.right).to.be.at.most(two!.left);
  });
});
