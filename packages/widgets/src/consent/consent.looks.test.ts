import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { ConsentPage, differences } from './consent.page.ts';
import { hostileSheets } from './hostile-sheets.page.ts';
import { withTexts } from './sample-port.page.ts';

/** How much of a page of this size the layer may take. */
function share(page: ConsentPage): number {
  return page.region!.getBoundingClientRect().height / innerHeight;
}

describe('refusing and accepting', () => {
  it('look the same, and stand side by side', async () => {
    const page = await ConsentPage.open();
    expect(differences(page.refuse, page.accept)).to.deep.equal([]);
    const [refuse, accept] = [page.refuse, page.accept].map((button) => button.getBoundingClientRect());
    expect(refuse!.top).to.equal(accept!.top);
    expect(refuse!.right).to.be.below(accept!.left);
  });

  for (const sheet of hostileSheets('dugnad-consent')) {
    it(`look the same, and neither covers the other, where the page says ${sheet}`, async () => {
      const page = await ConsentPage.open({ sheet });
      expect(differences(page.refuse, page.accept)).to.deep.equal([]);
      // Under zoom WebKit measures in the lengths of the element, and finds points in those of the screen.
      for (const button of sheet.includes('zoom') ? [] : [page.refuse, page.accept]) {
        const { x, y, width, height } = button.parentElement!.getBoundingClientRect();
        const [top] = page.root.elementsFromPoint(x + width / 2, y + height / 2);
        expect(button.parentElement!.contains(top ?? null), 'the other one, or nothing, is there').to.equal(true);
      }
    });
  }

  it('look the same with the focus', async () => {
    const page = await ConsentPage.open();
    const looks = [page.refuse, page.accept].map((button) => {
      button.focus({ focusVisible: true } as FocusOptions);
      const { outline, outlineOffset, boxShadow, background, color } = getComputedStyle(button);
      return [outline, outlineOffset, boxShadow, background, color].join(' ');
    });
    expect(looks[0]).to.equal(looks[1]);
  });

  it('look the same under the pointer', async () => {
    const page = await ConsentPage.open();
    const looks: string[] = [];
    for (const button of [page.refuse, page.accept]) {
      const { x, y, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      looks.push([...getComputedStyle(button)].map((name) => getComputedStyle(button).getPropertyValue(name)).join(' '));
    }
    await sendMouse({ type: 'move', position: [1, 1] });
    expect(looks[0]).to.equal(looks[1]);
  });

  it('look the same in dark', async () => {
    const page = await ConsentPage.open({ sheet: ':root { color-scheme: dark }' });
    expect(differences(page.refuse, page.accept)).to.deep.equal([]);
    page.place.ownerDocument.documentElement.style.colorScheme = '';
  });

  it('are 44 px high at least, and so is choosing (WCAG 2.5.8)', async () => {
    const page = await ConsentPage.open({ sheet: ':root { --dugnad-size-target: 1px }' });
    for (const button of [page.refuse, page.accept, page.button('Choose')]) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('move by no animation', async () => {
    const page = await ConsentPage.open();
    for (const element of page.root.querySelectorAll('*')) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
});

describe('the layer on the screen', () => {
  it('is at the lower edge, over the whole width, and leaves half of it', async () => {
    const page = await ConsentPage.open();
    const { left, right, bottom } = page.region!.getBoundingClientRect();
    expect([left, Math.round(bottom)]).to.deep.equal([0, innerHeight]);
    expect(right).to.be.closeTo(innerWidth, 20);
    expect(share(page)).to.be.at.most(0.5);
  });

  it('leaves half of it with twenty purposes too, and both buttons stay in sight', async () => {
    const page = await ConsentPage.open({ config: withTexts(...Array.from({ length: 20 }, (_, index) => ({ en: `Something that we would like to do, number ${index}` }))) });
    expect(share(page)).to.be.at.most(0.5);
    for (const button of [page.refuse, page.accept]) expect(button.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(page.region!.scrollHeight).to.be.above(page.region!.clientHeight);
  });

  it('is above everything that a page puts anywhere', async () => {
    const page = await ConsentPage.open({ sheet: '#first { position: fixed; inset: 0; z-index: 2147483647; background: white }' });
    const { x, y, width } = page.refuse.getBoundingClientRect();
    expect(page.root.elementFromPoint(x + width / 2, y + 9)).to.equal(page.refuse);
  });

  it('goes from right to left where its language does', async () => {
    const page = await ConsentPage.open({ lang: 'ar', dir: 'rtl' });
    await nextFrame();
    expect(page.refuse.getBoundingClientRect().left).to.be.above(page.accept.getBoundingClientRect().left);
  });

  it('moves nothing of the page, and the page goes on being used', async () => {
    const page = await ConsentPage.open();
    expect(page.element.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
    expect(document.elementFromPoint(5, 5)).not.to.equal(page.element);
  });
});

/** WebKit's windows are not resized: what it shows in one is tested above. */
const screens: readonly (readonly [width: number, height: number, share: number])[] = /Chrome|Firefox/.test(navigator.userAgent) ? [[360, 640, 0.5], [320, 568, 0.5], [320, 256, 0.5], [1280, 800, 0.35]] : [];

describe('the layer on a screen of another size', () => {
  const before = { width: innerWidth, height: innerHeight };
  afterEach(() => executeServerCommand('viewport', before));

  for (const [width, height, most] of screens) {
    it(`takes no more than ${most * 100} % of ${width} × ${height} px, and needs no scrolling to refuse or accept (WCAG 1.4.10)`, async () => {
      await executeServerCommand('viewport', { width, height });
      const page = await ConsentPage.open();
      expect(share(page)).to.be.at.most(most + 0.001);
      for (const button of [page.refuse, page.accept]) {
        const { left, right, bottom } = button.getBoundingClientRect();
        expect([left >= 0, right <= width, bottom <= height]).to.deep.equal([true, true, true]);
      }
      expect(page.region!.scrollWidth).to.be.at.most(page.region!.clientWidth);
      const choose = page.button('Choose');
      choose.scrollIntoView({ block: 'nearest' });
      expect(choose.getBoundingClientRect().bottom).to.be.at.most(height);
    });
  }
});
