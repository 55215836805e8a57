import { expect, fixture, html } from '@open-wc/testing';
import { contactTemplate } from './contact.template.ts';
import { printActivity } from './print-activity.ts';

const sheets = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({ contentDocument }) => contentDocument?.title === 'Choir');

/** Prints what stands in `content`, with the printer stopped at the door; the sheet that would have come out. */
async function sheetOf(content: Element): Promise<{ frame: HTMLIFrameElement; sheet: Document; printed: () => number }> {
  let printed = 0;
  const append = Object.getOwnPropertyDescriptor(Element.prototype, 'append')?.value as (...nodes: Node[]) => void;
  document.body.append = (...nodes) => {
    append.apply(document.body, nodes as Node[]);
    for (const node of nodes) if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => (printed += 1);
  };
  printActivity('Choir', content);
  Reflect.deleteProperty(document.body, 'append');
  const [frame] = sheets();
  if (!frame?.contentDocument) throw new Error('nothing was printed');
  return { frame, sheet: frame.contentDocument, printed: () => printed };
}

describe('the sheet of an activity', () => {
  afterEach(() => sheets().forEach((frame) => frame.remove()));

  it('bears the title and what is known, and nothing around it', async () => {
    const content = await fixture(html`<div><p>Monday 23 November 18:00</p></div>`);
    const { sheet, printed } = await sheetOf(content);
    expect(sheet.body.innerText.replace(/\s+/g, ' ').trim()).to.equal('Choir Monday 23 November 18:00');
    expect(sheet.querySelector('h1')?.textContent).to.equal('Choir');
    expect(printed()).to.equal(1);
  });

  it('leaves the page as it was', async () => {
    const content = await fixture(html`<div><p>Words</p></div>`);
    await sheetOf(content);
    expect(content.textContent).to.equal('Words');
    expect(content.isConnected).to.equal(true);
  });

  it('bears whom to call, in words', async () => {
    const content = await fixture(html`<div>${contactTemplate({ contact: { name: 'Kari Nordmann', phone: '12 34 56 78' } }, ['en', 'en'])}</div>`);
    const { sheet } = await sheetOf(content);
    expect(sheet.body.textContent).to.contain('Kari Nordmann').and.contain('12 34 56 78');
  });

  it('says its language and its direction', async () => {
    const content = await fixture(html`<div dir="rtl"><p>كورال</p></div>`);
    document.documentElement.lang = 'ar';
    const { sheet } = await sheetOf(content);
    document.documentElement.lang = 'en';
    expect([sheet.documentElement.lang, sheet.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('is black on white, whatever the page looks like', async () => {
    const content = await fixture(html`<div><p>Words</p></div>`);
    const { sheet } = await sheetOf(content);
    const { color, backgroundColor } = getComputedStyle(sheet.body);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('takes no room on the page and cannot be reached by Tab', async () => {
    const content = await fixture(html`<div><p>Words</p></div>`);
    const { frame } = await sheetOf(content);
    expect(frame.getBoundingClientRect().height).to.equal(0);
    expect(frame.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('is cleared away when it has been printed', async () => {
    const content = await fixture(html`<div><p>Words</p></div>`);
    const { frame } = await sheetOf(content);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(sheets()).to.deep.equal([]);
  });

  it('is none where there is nothing to print', () => {
    printActivity('Choir', null);
    expect(sheets()).to.deep.equal([]);
  });
});
