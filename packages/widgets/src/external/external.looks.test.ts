import { expect, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { differences } from '../consent/consent.page.ts';
import { hostileSheets } from '../consent/hostile-sheets.page.ts';
import { ExternalPage, film, portOf } from './external.page.ts';

function dress(sheet: string): void {
  document.head.append(Object.assign(document.createElement('style'), { className: 'hostile', textContent: sheet }));
}

const boxOf = (page: ExternalPage): DOMRect => page.element.getBoundingClientRect();

describe('showing once and always', () => {
  it('look the same, and are 44 px high at least (WCAG 2.5.8)', async () => {
    const [once, always] = (await ExternalPage.open()).buttons();
    expect(differences(once!, always!)).to.deep.equal([]);
    expect(once!.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const sheet of hostileSheets('dugnad-external')) {
    it(`look the same where the page says ${sheet}`, async () => {
      dress(sheet);
      const [once, always] = (await ExternalPage.open()).buttons();
      expect(differences(once!, always!)).to.deep.equal([]);
    });
  }

  it('look the same with the focus', async () => {
    const looks = (await ExternalPage.open()).buttons().map((button) => {
      button.focus({ focusVisible: true } as FocusOptions);
      const { outline, outlineOffset, boxShadow, background, color } = getComputedStyle(button);
      return [outline, outlineOffset, boxShadow, background, color].join(' ');
    });
    expect(looks[0]).to.equal(looks[1]);
  });

  it('look the same under the pointer', async () => {
    const looks: string[] = [];
    for (const button of (await ExternalPage.open()).buttons()) {
      const { x, y, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      looks.push([...getComputedStyle(button)].map((name) => getComputedStyle(button).getPropertyValue(name)).join(' '));
    }
    await sendMouse({ type: 'move', position: [1, 1] });
    expect(looks[0]).to.equal(looks[1]);
  });
});

describe('the box', () => {
  it('is as wide as its place and 16 to 9, and the frame fills it', async () => {
    const page = await ExternalPage.open();
    const before = boxOf(page);
    expect(before.width / before.height).to.be.closeTo(16 / 9, 0.02);
    await page.press('Show once');
    const { width, height, x, y } = page.frame()!.getBoundingClientRect();
    expect([width, height, x, y]).to.deep.equal([before.width, before.height, before.x, before.y]);
  });

  const shapes: readonly (readonly [style: string, width: number, height: number])[] = [
    ['--dugnad-external-ratio: 1', 600, 600],
    ['--dugnad-external-height: 480px', 600, 480],
  ];
  for (const [style, width, height] of shapes) {
    it(`has the shape that a page gives it by ${style}`, async () => {
      const page = await ExternalPage.open(portOf(), html`<dugnad-external style=${style} service="films" src=${film}></dugnad-external>`);
      expect([boxOf(page).width, boxOf(page).height]).to.deep.equal([width, height]);
    });
  }

  for (const style of ['font-size: 400%; inline-size: 600px', 'inline-size: 288px']) {
    it(`grows with its words, and the frame is as large as they were: ${style} (WCAG 1.4.10)`, async () => {
      const page = await ExternalPage.open(portOf(), html`<div style=${style}><dugnad-external service="films" src=${film} style="--dugnad-font-size-body: 1em"></dugnad-external></div>`);
      const before = boxOf(page);
      const words = page.element.shadowRoot!.querySelector('.words')!;
      expect(words.getBoundingClientRect().height).to.be.at.most(before.height);
      expect(words.scrollWidth).to.be.at.most(Math.ceil(before.width));
      await page.press('Show once');
      expect([boxOf(page).height, page.frame()!.getBoundingClientRect().height]).to.deep.equal([before.height, before.height]);
    });
  }

  it('has the page’s picture behind the words, over all of it, and under the frame no more', async () => {
    const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/%3E';
    const page = await ExternalPage.open(portOf(), html`<dugnad-external service="films" src=${film}><img slot="picture" src=${picture} alt=""></dugnad-external>`);
    const image = page.root.querySelector('img')!;
    expect([image.getBoundingClientRect().width, image.getBoundingClientRect().height]).to.deep.equal([boxOf(page).width, boxOf(page).height]);
    await page.press('Show once');
    expect(image.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('is not there when a page hides it', async () => {
    const page = await ExternalPage.open();
    page.element.hidden = true;
    expect(boxOf(page).height).to.equal(0);
  });
});
