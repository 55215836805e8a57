import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { ChoicesPage, active } from '../choices/choices.page.ts';
import { SamplePort } from '../choices/sample-port.page.ts';
import { ReceiptPort, sampleReceipt } from './sample-receipt.page.ts';

const granted = { statistics: true, video: false, youtube: true };

const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The receipt above the choices. */
class ReceiptPage {
  private constructor(
    readonly choices: ChoicesPage,
    readonly port: ReceiptPort,
  ) {}

  static async open(port = new ReceiptPort(granted), language = 'en'): Promise<ReceiptPage> {
    const choices = await ChoicesPage.open(port, { languages: [language], withdraw: true });
    const page = new ReceiptPage(choices, port);
    await choices.press(language === 'en' ? 'Get a receipt' : words(choices.shown!.querySelector('.receipt')));
    await waitUntil(() => page.dialog?.open);
    return page;
  }

  get dialog(): HTMLDialogElement | null {
    return this.choices.shown?.querySelector<HTMLDialogElement>('dialog[aria-labelledby=receipt]') ?? null;
  }

  get buttons(): string[] {
    return [...this.dialog!.querySelectorAll('button')].map(words);
  }

  lists(): Record<string, string[]> {
    return Object.fromEntries([...this.dialog!.querySelectorAll('h3')].map((heading) => [words(heading), [...heading.nextElementSibling!.querySelectorAll('li')].map(words)]));
  }

  async press(name: string): Promise<void> {
    const button = [...this.dialog!.querySelectorAll('button')].find((one) => words(one) === name)!;
    button.focus();
    await this.choices.pressKey('Enter');
  }
}

/** Files that the page gives, by their names, instead of the browser's own way. */
function catchFiles(): { files: Map<string, Blob>; stop: () => void } {
  const files = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.set(this.download, blobs.get(this.href)!);
  };
  return { files, stop: () => void (Object.assign(URL, { createObjectURL }), (HTMLAnchorElement.prototype.click = click)) };
}

describe('somebody who wants proof of a choice', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('finds no receipt where nobody makes one', async () => {
    const page = await ChoicesPage.open(new SamplePort());
    expect(page.shown!.querySelector('.receipt')).to.equal(null);
  });

  it('reads who asked, when, and what they said yes and no to', async () => {
    const page = await ReceiptPage.open();
    const text = words(page.dialog);
    expect(page.lists()).to.deep.equal({ 'You said yes to:': ['Counting visits', 'YouTube'], 'You said no to:': ['Videos'] });
    expect(text).to.contain('Grønlia grendehus').and.contain('2026').and.contain('We remember your choice for 6 months.');
    expect(text).to.contain('Number: 0b9f6c1e-5d0c-4d53-9f0a-5b7d3c2e1a00').and.contain(sampleReceipt.withdrawAt);
  });

  it('meets it as a dialog that is called by its heading, with the focus there', async () => {
    const { dialog } = await ReceiptPage.open();
    expect([dialog!.matches(':modal'), active()?.textContent]).to.deep.equal([true, 'Receipt for your choice']);
    await expect(dialog!).to.be.accessible();
  });

  it('gets a receipt of what stands before them: the choices as they are shown', async () => {
    const { port } = await ReceiptPage.open();
    expect(port.asked.map(({ layer, language, component }) => [layer, language, component])).to.deep.equal([['choices', 'en', 'dugnad-consent 0.1.0']]);
    expect((port.asked[0]!.shown as Element).matches('dialog')).to.equal(true);
  });

  it('saves it as one file', async () => {
    const caught = catchFiles();
    const page = await ReceiptPage.open();
    await page.press('Save the receipt');
    caught.stop();
    const [[name, file]] = [...caught.files] as [[string, Blob]];
    expect([name, file.type]).to.deep.equal([`${location.hostname}-0b9f6c1e.html`, 'text/html']);
    const text = await file.text();
    expect(text).to.contain('<h1>Receipt for your choice</h1>').and.contain('A line with &lt;b&gt;signs&lt;/b&gt; &amp; &quot;marks&quot;');
  });

  it('takes everything back from it with one press', async () => {
    const page = await ReceiptPage.open();
    await page.press('Withdraw all consent');
    await page.choices.closed();
    expect(page.port.chosen).to.deep.equal([{ statistics: false, matomo: false, video: false, youtube: false, vimeo: false }]);
    expect(await page.choices.told()).to.equal('Your consent is withdrawn.');
  });

  it('is not offered to take back what was never given', async () => {
    const page = await ReceiptPage.open(new ReceiptPort({ statistics: false, video: false }));
    expect(page.buttons).to.deep.equal(['Save the receipt', 'Back']);
  });

  for (const [how, leave] of [['“Back”', (page: ReceiptPage) => page.press('Back')], ['Escape', (page: ReceiptPage) => page.choices.pressKey('Escape')]] as const) {
    it(`comes back to the choices, as they were and where they were, by ${how}`, async () => {
      const page = await ReceiptPage.open();
      await leave(page);
      await waitUntil(() => !page.dialog);
      expect([words(active()), page.choices.dialog.open, page.port.chosen]).to.deep.equal(['Get a receipt', true, []]);
    });
  }

  it('reads that it did not work, where it does not come, and can press again', async () => {
    const port = new ReceiptPort(granted);
    port.isBroken = true;
    const page = await ChoicesPage.open(port);
    await page.press('Get a receipt');
    await waitUntil(() => words(page.shown!.querySelector('[role=status]')) === 'That did not work. Try again.');
    port.isBroken = false;
    await page.press('Get a receipt');
    await waitUntil(() => page.shown!.querySelector('dialog[aria-labelledby=receipt]'));
    expect(words(page.shown!.querySelector('[role=status]'))).to.equal('');
  });

  it('reads it from right to left in Arabic, with the address as it is', async () => {
    const page = await ReceiptPage.open(new ReceiptPort(granted), 'ar');
    const address = [...page.dialog!.querySelectorAll('bdi')].at(-1)!;
    expect([getComputedStyle(page.dialog!).direction, address.dir, words(address)]).to.deep.equal(['rtl', 'ltr', sampleReceipt.withdrawAt]);
  });
});
