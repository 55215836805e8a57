import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { NOW, PetitionPage } from './petition.page.ts';

const box = (page: PetitionPage, selector: string): DOMRect => page.root.querySelector(selector)!.getBoundingClientRect();
const styleOf = (page: PetitionPage, selector: string): CSSStyleDeclaration => getComputedStyle(page.root.querySelector(selector)!);

async function wide(dir: 'ltr' | 'rtl' = 'ltr', width = 1000): Promise<PetitionPage> {
  const page = await PetitionPage.open({ dir, width });
  await nextFrame();
  return page;
}

describe('the looks of a petition', () => {
  it('have the form beside the demand where there is room', async () => {
    const page = await wide();
    const [head, form] = [box(page, '.head'), box(page, '[part="form"]')];
    expect(form.left).to.be.at.least(head.right);
    expect(Math.abs(form.top - head.top)).to.be.lessThan(2);
  });

  it('have it on the other side from right to left', async () => {
    const page = await wide('rtl');
    expect(box(page, '[part="form"]').right).to.be.at.most(box(page, '.head').left);
  });

  it('have it below the demand and above all else where there is little room', async () => {
    const page = await wide('ltr', 500);
    const [head, form, more] = [box(page, '.head'), box(page, '[part="form"]'), box(page, '.more')];
    expect(form.top).to.be.at.least(head.bottom);
    expect(more.top).to.be.at.least(form.bottom);
  });

  it('have the contact below everything, over the whole width', async () => {
    const page = await wide();
    const contact = box(page, '[part="contact"]');
    expect(contact.top).to.be.at.least(Math.max(box(page, '[part="form"]').bottom, box(page, '.more').bottom));
    expect(contact.width).to.be.greaterThan(box(page, '.head').width);
  });

  it('leave no hole beside a long form', async () => {
    const page = await wide();
    page.form!.requestSubmit();
    await waitUntil(() => page.summary.length === 3);
    expect(box(page, '.more').top - box(page, '.head').bottom).to.be.lessThan(60);
  });

  it('leave no hole where the form was when it cannot be signed', async () => {
    const page = await PetitionPage.open({ width: 500, petition: { status: 'closed' } });
    const [head, more] = [box(page, '.head'), box(page, '.more')];
    expect(more.top - head.bottom).to.be.lessThan(60);
  });

  it('have a button as wide as the form on a telephone', async () => {
    const page = await PetitionPage.open({ width: 360 });
    const form = page.form!.getBoundingClientRect();
    expect(Math.abs(box(page, '[part="submit-button"]').width - form.width)).to.be.lessThan(2);
  });

  it('have no line longer than one can read with ease', async () => {
    const page = await PetitionPage.open({ width: 1600 });
    const measure = document.createElement('span');
    measure.style.cssText = 'display: inline-block; inline-size: 66ch';
    page.root.querySelector('.more p')!.append(measure);
    const { width } = measure.getBoundingClientRect();
    measure.remove();
    for (const line of page.root.querySelectorAll('.more p')) expect(line.getBoundingClientRect().width).to.be.at.most(width + 1);
  });

  it('have the words of a mistake no larger than those of the demand’s title', async () => {
    const page = await PetitionPage.open({ width: 600 });
    page.form!.requestSubmit();
    await waitUntil(() => page.summary.length === 3);
    expect(parseFloat(styleOf(page, '.summary .heading').fontSize)).to.be.lessThan(parseFloat(styleOf(page, '[part="head"] h2').fontSize));
  });

  it('keep what takes the focus clear of a head that sticks to the top of the page (WCAG 2.4.11)', async () => {
    const page = await PetitionPage.open();
    expect(parseFloat(styleOf(page, '#form-heading').scrollMarginTop)).to.be.at.least(innerHeight * 0.19);
    page.source.update({ fail: 'network' });
    await page.sign();
    await page.shows('unsent');
    expect(parseFloat(styleOf(page, '#unsent').scrollMarginTop)).to.be.at.least(innerHeight * 0.19);
  });

  it('tell a trouble by its edge too, for whoever sees no colours (WCAG 1.4.1)', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: 'network' });
    await page.sign();
    await page.shows('unsent');
    const { borderTopStyle, borderTopWidth, borderInlineStartWidth } = styleOf(page, '#unsent');
    expect([borderTopStyle, parseFloat(borderTopWidth) > 0, parseFloat(borderInlineStartWidth) > parseFloat(borderTopWidth)]).to.deep.equal(['solid', true, true]);
  });

  it('lie on what the page wants', async () => {
    const page = await PetitionPage.open();
    expect(getComputedStyle(page.petition).backgroundColor).to.match(/rgba\(0, 0, 0, 0\)|transparent/);
    page.petition.style.setProperty('--dugnad-petition-background', 'rgb(1, 2, 3)');
    expect(getComputedStyle(page.petition).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('are not those of a page that dresses its own forms and headings', async () => {
    const plain = await PetitionPage.open({ width: 600 });
    const of = (page: PetitionPage): string[] => ['h2', '[name="name"]', '[part="submit-button"]', 'legend'].map((selector) => {
      const { color, fontSize, borderTopWidth, textTransform } = styleOf(page, selector);
      return [color, fontSize, borderTopWidth, textTransform].join(' ');
    });
    const before = of(plain);
    const harsh = document.createElement('style');
    harsh.textContent = 'h2, input, button, legend, label { color: red; font-size: 40px; border: 9px dashed; text-transform: uppercase }';
    document.head.append(harsh);
    const after = of(plain);
    harsh.remove();
    expect(after).to.deep.equal(before);
  });
});

describe('the names that a webmaster can dress', () => {
  const within = (page: PetitionPage): string[] => [...page.root.querySelectorAll('[part]')].map((element) => element.getAttribute('part') ?? '');

  it('are there while one signs', async () => {
    expect(within(await PetitionPage.open())).to.include.members(['head', 'count', 'form', 'privacy', 'hand-over', 'submit-button', 'share', 'contact']);
  });

  it('are there when it could not be sent', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: 'network' });
    await page.sign();
    await page.shows('unsent');
    expect(within(page)).to.include('unsent');
  });

  it('are there after sending', async () => {
    const page = await PetitionPage.open();
    await page.sign();
    await page.shows('sent');
    expect(within(page)).to.include.members(['sent', 'receipt']).and.not.include('form');
  });

  it('are there when it is not open, and when it cannot be fetched', async () => {
    expect(within(await PetitionPage.open({ petition: { closes: new Date(NOW).toISOString() } }))).to.include('standing');
    expect(within(await PetitionPage.open({ fail: 'network' }))).to.deep.equal(['failed']);
  });
});
