import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { ConsentPage } from './consent.page.ts';

const isFree = (page: ConsentPage, element: Element): boolean => {
  const [one, layer] = [element.getBoundingClientRect(), page.region!.getBoundingClientRect()];
  return one.bottom <= layer.top || one.top >= layer.bottom;
};

describe('the page under the layer', () => {
  const warn = console.warn;
  let warnings: string[] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (words: unknown) => warnings.push(String(words));
  });
  afterEach(() => {
    console.warn = warn;
    scrollTo(0, 0);
  });

  it('can be scrolled to its very end', async () => {
    const page = await ConsentPage.open();
    scrollTo(0, 500);
    const last = page.place.querySelector('#last')!;
    await waitUntil(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return isFree(page, last);
    });
  });

  it('can be scrolled out from under it where it is too short to be scrolled before', async () => {
    const page = await ConsentPage.open({ sheet: '[style] { block-size: 0 !important } body { margin-block-start: calc(100vh - 100px) !important; margin-block-end: 0 !important }' });
    const last = page.place.querySelector('#last')!;
    expect(isFree(page, last)).to.equal(false);
    await sendMouse({ type: 'move', position: [5, 5] });
    await waitUntil(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return isFree(page, last);
    });
  });

  it('ends where it did once the layer is gone', async () => {
    const page = await ConsentPage.open();
    const room = (): string => getComputedStyle(document.documentElement).paddingBlockEnd;
    scrollTo(0, 500);
    await waitUntil(() => room() !== '0px', 'the page is not longer');
    page.refuse.click();
    await waitUntil(() => room() === '0px', 'the page is not as long as before');
  });

  it('stays where it is while nothing has the focus', async () => {
    const page = await ConsentPage.open({ sheet: 'body { margin-block-start: 60px }' });
    dispatchEvent(new Event('resize'));
    await waitUntil(() => getComputedStyle(document.documentElement).paddingBlockEnd !== '0px');
    expect([scrollY, page.isShown]).to.deep.equal([0, true]);
  });

  it('shows what has the focus (WCAG 2.4.11)', async () => {
    const page = await ConsentPage.open();
    const last = page.place.querySelector<HTMLElement>('#last')!;
    last.focus();
    await waitUntil(() => isFree(page, last));
    expect(last.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('does not move from under a pointer that presses something, but afterwards', async () => {
    const page = await ConsentPage.open({ sheet: '#last { display: block; block-size: 90vh }' });
    const last = page.place.querySelector<HTMLElement>('#last')!;
    last.addEventListener('click', (event) => event.preventDefault());
    scrollTo(0, 500);
    await waitUntil(() => getComputedStyle(document.documentElement).paddingBlockEnd !== '0px');
    scrollBy(0, last.getBoundingClientRect().top - 40);
    await nextFrame();
    const before = scrollY;
    await sendMouse({ type: 'move', position: [40, 60] });
    await sendMouse({ type: 'down' });
    last.focus({ preventScroll: true });
    await nextFrame();
    expect(scrollY).to.equal(before);
    await sendMouse({ type: 'up' });
    await waitUntil(() => scrollY > before, 'it stays under the question');
  });

  it('shows what has the focus where that cannot be scrolled: the layer goes out of its way', async () => {
    const page = await ConsentPage.open({ sheet: '#last { position: fixed; bottom: 10px; left: 10px }' });
    const last = page.place.querySelector<HTMLElement>('#last')!;
    last.focus();
    await waitUntil(() => isFree(page, last));
    expect(page.region!.getBoundingClientRect().top).to.equal(0);
  });

  it('cannot put anything over the two buttons: the layer is on top again', async () => {
    const page = await ConsentPage.open();
    const other = document.createElement('div');
    other.popover = 'manual';
    other.style.cssText = 'inset: 0; inline-size: 100%; block-size: 100%; margin: 0; padding: 0; border: 0';
    page.place.append(other);
    other.showPopover();
    const { x, y, width, height } = page.refuse.getBoundingClientRect();
    await waitUntil(() => page.root.elementFromPoint(x + width / 2, y + height / 2) === page.refuse);
    expect(warnings).to.deep.equal([]);
  });

  it('is told why, where it hides the two, and nothing is granted', async () => {
    const page = await ConsentPage.open({ sheet: 'dugnad-consent::part(choice) { clip-path: inset(50%) }' });
    await waitUntil(() => warnings.length > 0);
    expect(warnings[0]).to.contain('refusing and accepting cannot both be seen, so nothing is granted');
    expect(page.port.chosen).to.deep.equal([]);
  });

  it('may have a modal dialog of its own over it', async () => {
    const page = await ConsentPage.open();
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none';
    page.place.append(dialog);
    dialog.showModal();
    dispatchEvent(new Event('resize'));
    await nextFrame();
    await nextFrame();
    const { x, y } = page.refuse.getBoundingClientRect();
    expect(document.elementFromPoint(x + 9, y + 9)).to.equal(dialog);
    dialog.close();
  });

  it('may have one in a shadow tree over it', async () => {
    const page = await ConsentPage.open();
    const outer = document.createElement('div');
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none';
    page.place.append(outer);
    outer.attachShadow({ mode: 'open' }).append(dialog);
    dialog.showModal();
    dispatchEvent(new Event('resize'));
    await nextFrame();
    await nextFrame();
    const { x, y } = page.refuse.getBoundingClientRect();
    expect(document.elementFromPoint(x + 9, y + 9)).to.equal(outer);
    dialog.close();
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the focus where it is in the layer while that is put on top again', async () => {
    const page = await ConsentPage.open();
    page.accept.focus();
    const other = document.createElement('div');
    other.popover = 'manual';
    other.style.cssText = 'inset: 0; inline-size: 100%; block-size: 100%; margin: 0';
    page.place.append(other);
    other.showPopover();
    const { x, y } = page.accept.getBoundingClientRect();
    await waitUntil(() => page.root.elementFromPoint(x + 40, y + 20) === page.accept);
    expect(page.root.activeElement).to.equal(page.accept);
  });
});
