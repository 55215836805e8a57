import { expect, nextFrame } from '@open-wc/testing';
import { HelpRequestPage } from './help-request.page.ts';

const boxes = (page: HelpRequestPage, selector: string): DOMRect[] => [...page.root.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());

async function opened(width: number, dir: 'ltr' | 'rtl' = 'ltr'): Promise<HelpRequestPage> {
  const page = await HelpRequestPage.open({ width, dir });
  await nextFrame();
  return page;
}

describe('the looks of the form', () => {
  it('lay what is good to know in two columns where there is room, and in one on a telephone', async () => {
    const lefts = (width: number) => opened(width).then((page) => new Set(boxes(page, '.things .option').map(({ left }) => Math.round(left))).size);
    expect([await lefts(760), await lefts(340)]).to.deep.equal([2, 1]);
  });

  it('begin at the other side from right to left', async () => {
    const [first, second] = boxes(await opened(760, 'rtl'), '.things .option');
    expect(first!.left).to.be.greaterThan(second!.left);
  });

  it('show what is chosen by more than a colour', async () => {
    const page = await opened(760);
    await page.choose('effort', 'light');
    const weightOf = (value: string) => getComputedStyle(page.root.querySelector(`[value="${value}"]`)!.closest('label')!).fontWeight;
    expect(weightOf('light')).to.not.equal(weightOf('heavy'));
  });

  it('leave the button where it is when less is missing', async () => {
    const page = await opened(340);
    const before = page.root.querySelector('[part="submit-button"]')!.getBoundingClientRect().top;
    await page.write('what', 'Shopping');
    await page.write('phone', '90000000');
    expect(page.root.querySelector('[part="submit-button"]')!.getBoundingClientRect().top).to.equal(before);
  });

  it('move nothing', async () => {
    const page = await opened(760);
    for (const one of page.root.querySelectorAll('.option, .gaps')) expect(getComputedStyle(one).animationName).to.equal('none');
  });
});

describe('a page that styles everything', () => {
  it('changes nothing inside: not its size, colours or rows', async () => {
    const page = await opened(760);
    const read = (): unknown => [...page.root.querySelectorAll('.option, legend, textarea, .gaps a, [part="submit-button"]')].map((one) => {
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
