import { expect, nextFrame } from '@open-wc/testing';
import { FeedbackPage } from './feedback.page.ts';

const boxes = (page: FeedbackPage, selector: string): DOMRect[] => [...page.root.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());

async function opened(width: number, dir: 'ltr' | 'rtl' = 'ltr'): Promise<FeedbackPage> {
  const page = await FeedbackPage.open({ width, dir });
  await nextFrame();
  return page;
}

describe('the looks of a scale', () => {
  it('are one line from worst to best where there is room, all alike', async () => {
    const tiles = boxes(await opened(760), '.scale .option');
    expect(new Set(tiles.map(({ top }) => Math.round(top))).size).to.equal(1);
    expect(new Set(tiles.map(({ height }) => Math.round(height))).size).to.equal(1);
    expect(tiles.map(({ left }) => left)).to.deep.equal(tiles.map(({ left }) => left).toSorted((a, b) => a - b));
  });

  it('go the other way from right to left', async () => {
    const lefts = boxes(await opened(760, 'rtl'), '.scale .option').map(({ left }) => left);
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => b - a));
  });

  it('are rows on a telephone', async () => {
    const tops = boxes(await opened(340), '.scale .option').map(({ top }) => top);
    expect(new Set(tops).size).to.equal(5);
  });

  it('show what is chosen by more than a colour', async () => {
    const page = await opened(760);
    page.choose('mood', 'good');
    expect(getComputedStyle(page.radio('mood', 'good').closest('label')!).fontWeight).to.not.equal(getComputedStyle(page.radio('mood', 'bad').closest('label')!).fontWeight);
    expect(page.radio('mood', 'good').checkVisibility()).to.equal(true);
  });

  it('move nothing', async () => {
    const page = await opened(760);
    for (const one of page.root.querySelectorAll('.option, .option .icon')) expect(getComputedStyle(one).animationName).to.equal('none');
  });
});

describe('a page that styles everything', () => {
  it('changes nothing inside: not its size, colours or rows', async () => {
    const page = await opened(760);
    const read = (): unknown => [...page.root.querySelectorAll('.option, legend, textarea, [part="submit-button"]')].map((one) => {
      const { display, backgroundColor, borderTopWidth, textTransform } = getComputedStyle(one);
      return [display, backgroundColor, borderTopWidth, textTransform, Math.round(one.getBoundingClientRect().height)];
    });
    const before = read();
    const sheet = document.createElement('style');
    sheet.textContent = 'label, legend, fieldset, textarea, button, svg, input { display: inline !important; border: 9px dotted red !important; text-transform: uppercase !important; background: lime !important; block-size: 3px !important }';
    document.head.append(sheet);
    await nextFrame();
    expect(read()).to.deep.equal(before);
    sheet.remove();
  });
});
