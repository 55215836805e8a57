import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';

import { warningsDuring } from '../warn.page.ts';
import { DugnadPicture, type PictureRatio } from './picture.ts';
import './picture.define.ts';

/** Twice as wide as high. */
const wide = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='100'%3E%3C/svg%3E";
const broken = 'data:image/gif;base64,xxxx';

interface Looks {
  readonly src?: string;
  readonly alt?: string;
  readonly ratio?: PictureRatio;
  readonly width?: number;
}

async function open({ src = wide, alt = 'The hills behind the church', ratio, width = 300 }: Looks = {}): Promise<DugnadPicture> {
  const column = await fixture<HTMLElement>(html`<div>
    <dugnad-picture>
      <figure>
        <img src=${src} alt=${alt} width="200" height="100" />
        <figcaption>Grorud in spring. <small>Photograph: Ola Nilsen</small></figcaption>
      </figure>
    </dugnad-picture>
  </div>`);
  column.style.inlineSize = `${width}px`;
  const picture = column.querySelector('dugnad-picture')!;
  if (ratio) picture.ratio = ratio;
  await picture.updateComplete;
  return picture;
}
const image = (picture: DugnadPicture): HTMLImageElement => picture.querySelector('img')!;
const missing = (picture: DugnadPicture): HTMLElement | null => picture.shadowRoot!.querySelector('[part="missing"]');

describe('<dugnad-picture>', () => {
  it('stands the picture above its caption and who made it', async () => {
    const picture = await open();
    const [shown, caption, maker] = ['img', 'figcaption', 'small'].map((one) => picture.querySelector(one)!.getBoundingClientRect());
    expect(caption!.top).to.be.at.least(shown!.bottom);
    expect(maker!.top).to.be.greaterThan(caption!.top);
    await expect(picture).to.be.accessible();
  });

  it('leaves the picture what it is, its sources untouched (WCAG 1.1.1)', async () => {
    const root = await fixture(html`<dugnad-picture ratio="3/2"><figure><img src=${wide} srcset="${wide} 2x" sizes="100vw" loading="lazy" alt="Hills" /></figure></dugnad-picture>`);
    const { srcset, sizes, loading, alt } = root.querySelector('img')!;
    expect([srcset, sizes, loading, alt]).to.deep.equal([`${wide} 2x`, '100vw', 'lazy', 'Hills']);
  });

  const shapes: readonly [ratio: PictureRatio, height: number][] = [['16/9', 168.75], ['3/2', 200], ['4/3', 225], ['1/1', 300], ['3/4', 400]];
  for (const [ratio, height] of shapes) {
    it(`keeps the room of a picture of ${ratio}, whether it has come or not`, async () => {
      const picture = await open({ ratio });
      expect(image(picture).getBoundingClientRect().height).to.be.closeTo(height, 1);
      image(picture).removeAttribute('src');
      expect(image(picture).getBoundingClientRect().height).to.be.closeTo(height, 1);
    });
  }

  it('cuts a picture to its shape, or nothing off where it has to be seen whole', async () => {
    const picture = await open({ ratio: '1/1' });
    expect(getComputedStyle(image(picture)).objectFit).to.equal('cover');
    picture.whole = true;
    await picture.updateComplete;
    expect(getComputedStyle(image(picture)).objectFit).to.equal('contain');
  });

  it('is no wider than its column', async () => {
    expect(image(await open({ width: 120 })).getBoundingClientRect().width).to.equal(120);
  });

  it('says what would be seen when the picture does not come, in the same room (WCAG 1.1.1)', async () => {
    const picture = await open({ src: broken, ratio: '3/2' });
    await waitUntil(() => missing(picture) !== null, 'nothing is said');
    expect(missing(picture)!.innerText.trim()).to.equal('The hills behind the church');
    expect([image(picture).getBoundingClientRect().height, missing(picture)!.getBoundingClientRect().height]).to.deep.equal([0, 200]);
    await expect(picture).to.be.accessible();
  });

  it('says so also on a page that shows all its pictures as blocks', async () => {
    const page = await fixture<HTMLElement>(html`<div><style>img { display: block; }</style></div>`);
    const picture = await open({ src: broken });
    page.append(picture);
    await waitUntil(() => missing(picture) !== null, 'nothing is said');
    expect(getComputedStyle(image(picture)).display).to.equal('none');
  });

  it('says nothing of a decoration that does not come', async () => {
    const picture = await open({ src: broken, alt: '' });
    await waitUntil(() => image(picture).getBoundingClientRect().height === 0, 'the broken picture stays');
    expect(missing(picture)).to.equal(null);
  });

  it('shows the picture once it has come after all', async () => {
    const picture = await open({ src: broken });
    await waitUntil(() => missing(picture) !== null, 'nothing is said');
    image(picture).src = wide;
    await waitUntil(() => missing(picture) === null, 'the words stay');
    expect(image(picture).getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('finds out that a picture had failed before it came itself', async () => {
    const figure = await fixture<HTMLElement>(html`<figure><img src=${broken} alt="Hills" width="2" height="1" /></figure>`);
    await waitUntil(() => figure.querySelector('img')!.complete, 'it is still on its way');
    const picture = new DugnadPicture();
    figure.after(picture);
    picture.append(figure);
    await waitUntil(() => missing(picture) !== null, 'nothing is said');
    picture.remove();
  });

  it('tells the webmaster when the page will jump', async () => {
    const picture = new DugnadPicture();
    picture.append(Object.assign(document.createElement('img'), { src: wide, alt: '' }));
    const [warning] = warningsDuring(() => document.body.append(picture));
    expect(warning).to.contain('width and height');
    picture.remove();
  });

  it('takes a figure that comes later', async () => {
    const picture = await open();
    picture.querySelector('figure')!.remove();
    await nextFrame();
    const late = document.createElement('img');
    Object.assign(late, { src: broken, alt: 'Late', width: 2, height: 1 });
    picture.append(late);
    await waitUntil(() => missing(picture)?.innerText.trim() === 'Late', 'nothing is said');
  });

  it('says no more of a picture that the page has put another in the place of, even one that had come before', async () => {
    const good = await fixture<HTMLImageElement>(html`<img src=${wide} alt="Hills" width="200" height="100" />`);
    await good.decode();
    const picture = await open({ src: broken });
    await waitUntil(() => missing(picture) !== null, 'nothing is said');
    image(picture).replaceWith(good);
    await waitUntil(() => missing(picture) === null, 'the words stay');
    expect(good.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('says nothing of a picture that the page has taken away', async () => {
    const picture = await open({ src: broken });
    await waitUntil(() => missing(picture) !== null, 'nothing is said');
    image(picture).remove();
    await waitUntil(() => missing(picture) === null, 'the words stay');
  });

  it('goes on saying it when only the caption changes', async () => {
    const picture = await open({ src: broken });
    await waitUntil(() => missing(picture) !== null, 'nothing is said');
    picture.querySelector('figcaption')!.textContent = 'Grorud in autumn.';
    await nextFrame();
    await picture.updateComplete;
    expect(missing(picture)?.innerText.trim()).to.equal('The hills behind the church');
  });
});
