import { expect, waitUntil } from '@open-wc/testing';
import type { PetitionInput } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

const ADDRESS = 'https://petition.example/p/gronlia';

/** Puts something else in the place of what a browser has, for one test. */
function put(on: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { configurable: true, writable: true, value });
  return () => {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  };
}

let restore: () => void = () => undefined;
afterEach(() => {
  restore();
  restore = () => undefined;
});

const openWith = (petition: Partial<PetitionInput> = {}): Promise<PetitionPage> => PetitionPage.open({ petition });
const mailOf = (page: PetitionPage): URLSearchParams => new URL(page.button('Send by e-mail').getAttribute('href')!).searchParams;

describe('who wants to tell others', () => {
  it('has the device’s own way, with the short address and nothing else', async () => {
    const shared: unknown[] = [];
    restore = put(navigator, 'share', async (what: unknown) => void shared.push(what));
    const page = await openWith();
    await page.press('Share');
    expect(shared).to.deep.equal([{ url: ADDRESS }]);
  });

  it('is told nothing when he thinks better of it', async () => {
    restore = put(navigator, 'share', () => Promise.reject(new DOMException('no', 'AbortError')));
    const page = await openWith();
    const before = page.text;
    await page.press('Share');
    expect(page.text).to.equal(before);
  });

  it('has no button for a way that the device does not have', async () => {
    const owner = Object.hasOwn(navigator, 'share') ? navigator : Navigator.prototype;
    const before = Object.getOwnPropertyDescriptor(owner, 'share');
    Reflect.deleteProperty(owner, 'share');
    restore = () => void (before && Object.defineProperty(owner, 'share', before));
    const page = await openWith();
    expect(page.has('Share')).to.equal(false);
    expect([page.has('Copy the link'), page.has('Send by e-mail'), page.has('Show a QR code')]).to.deep.equal([true, true, true]);
  });

  it('copies the short address, or the long one where there is no short one', async () => {
    const copied: string[] = [];
    restore = put(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) });
    await (await openWith()).press('Copy the link');
    await (await PetitionPage.open({ petition: { shortUrl: undefined } as never })).press('Copy the link');
    expect(copied).to.deep.equal([ADDRESS, 'https://petition.example/embed/petition/park-gronlia']);
  });

  it('is not told that it was copied when it was not: the address stands there to be copied by hand', async () => {
    restore = put(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const page = await openWith();
    const before = page.said;
    await page.press('Copy the link');
    expect(page.said).to.equal(before);
    expect(spoken(page.root.querySelector('[part="share"] p a'))).to.equal('petition.example/p/gronlia');
  });

  it('writes a letter with the title and the address, whatever signs are in the title', async () => {
    const title = 'Trær & "busker"? 100 % ja + مرحبا #1';
    const mail = mailOf(await openWith({ title }));
    expect([mail.get('subject'), mail.get('body')]).to.deep.equal([title, `${title}\n\n${ADDRESS}`]);
  });

  it('sends nobody a letter by himself: it has no receiver', async () => {
    expect((await openWith()).button('Send by e-mail').getAttribute('href')).to.match(/^mailto:\?/);
  });

  it('shows a code for a telephone, and puts it away again', async () => {
    const page = await openWith();
    const drawn = (): Element | null | undefined => page.root.querySelector('[part="share"] dugnad-receipt')?.shadowRoot?.querySelector('svg');
    expect(page.button('Show a QR code').ariaExpanded).to.equal('false');
    await page.press('Show a QR code');
    await waitUntil(drawn, 'there is no code');
    expect(page.button('Show a QR code').ariaExpanded).to.equal('true');
    await page.press('Show a QR code', 'Space');
    expect(page.root.querySelectorAll('[part="share"] dugnad-receipt')).to.have.length(0);
  });

  it('has the address in letters beside the code', async () => {
    const page = await openWith();
    await page.press('Show a QR code');
    await waitUntil(() => page.root.querySelector('[part="share"] dugnad-receipt')?.shadowRoot?.querySelector('[part="address"]'));
    expect(spoken(page.root.querySelector('[part="share"] dugnad-receipt')!.shadowRoot!.querySelector('[part="address"]'))).to.contain('petition.example/p/gronlia');
  });

  it('loads nobody’s script and no picture of anybody', async () => {
    const page = await openWith();
    const links = [...page.root.querySelectorAll('[part="share"] a')].map((link) => link.getAttribute('href')!);
    expect(links.filter((link) => !/^(mailto:|https:\/\/petition\.example\/)/.test(link))).to.deep.equal([]);
    expect(page.root.querySelectorAll('[part="share"] :is(script, iframe, img)')).to.have.length(0);
  });

  for (const status of ['not-open', 'closed', 'answered'] as const) {
    it(`can do so while the petition is ${status} too`, async () => expect((await openWith({ status })).has('Copy the link')).to.equal(true));
  }
});

describe('the sheet to sign on paper', () => {
  /** What the printer gets. */
  async function print(petition: Partial<PetitionInput> = {}): Promise<HTMLElement> {
    const page = await openWith(petition);
    let sheet: HTMLElement | undefined;
    restore = put(window, 'print', () => void (sheet = page.root.querySelector<HTMLElement>('.sheet[data-dugnad-print]')?.cloneNode(true) as HTMLElement));
    await page.press('Print a signature sheet');
    await waitUntil(() => sheet, 'nothing is printed');
    window.dispatchEvent(new Event('afterprint'));
    return sheet!;
  }

  const columns = (sheet: HTMLElement): string[] => [...sheet.querySelectorAll('thead th')].map(spoken);

  it('has a line for each of twelve, numbered, with the columns of the form', async () => {
    const sheet = await print();
    expect(columns(sheet)).to.deep.equal(['Name in capital letters', 'Postcode', 'Date', 'Signature']);
    expect([...sheet.querySelectorAll('tbody th')].map(spoken)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
  });

  it('has no column for what the form does not ask', async () => {
    expect(columns(await print({ ask: {} }))).to.deep.equal(['Name in capital letters', 'Date', 'Signature']);
  });

  it('never asks for an e-mail address, which others could read on it', async () => {
    expect(spoken((await print()).querySelector('table'))).to.not.match(/mail/i);
  });

  it('says what one agrees to by signing, and not what one may leave out', async () => {
    const words = spoken(await print());
    expect(words).to.contain('I agree that my signature').and.not.contain('Tell me by e-mail');
  });

  it('says to whom it goes, what is asked, what is handed over and when all is deleted', async () => {
    const words = spoken(await print());
    for (const part of ['The city council: We ask the city council', 'The names of all who signed are handed over.', 'deleted after', 'Grønliveien 4', 'post@gronlia.example', 'Hand the sheet in here: Grønlia community house']) expect(words).to.contain(part);
  });

  it('has its code and the short address at the top of the page', async () => {
    const mark = spoken((await print()).querySelector('.mark'));
    expect(mark).to.equal('Sheet GP-7 petition.example/p/gronlia');
    expect(spoken((await print({ paper: { allowed: true } })).querySelector('.mark'))).to.equal('petition.example/p/gronlia');
  });

  it('is not offered where no paper is taken', async () => {
    expect((await openWith({ paper: { allowed: false } })).has('Print a signature sheet')).to.equal(false);
  });

  it('is seen on no screen, and printed in letters of 12 points', async () => {
    const page = await openWith();
    let printed = false;
    restore = put(window, 'print', () => void (printed = true));
    await page.press('Print a signature sheet');
    await waitUntil(() => printed);
    window.dispatchEvent(new Event('afterprint'));
    expect(page.root.querySelector('.sheet')!.checkVisibility()).to.equal(false);
    const rules = page.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText).filter((text) => text.includes('.sheet'));
    expect(rules.join('\n')).to.match(/@media print[\s\S]*font-size: 12pt/);
  });

  it('is fetched once however often it is printed', async () => {
    const page = await openWith();
    let printed = 0;
    restore = put(window, 'print', () => void (printed += 1));
    for (const times of [1, 2, 3]) {
      await page.press('Print a signature sheet');
      await waitUntil(() => printed === times);
      window.dispatchEvent(new Event('afterprint'));
    }
    const sheets = page.root.adoptedStyleSheets.filter((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.startsWith('.sheet')));
    expect(sheets).to.have.length(1);
  });
});
