import { expect, waitUntil } from '@open-wc/testing';
import { PetitionPage, spoken } from './petition.page.ts';

async function sent(opening: Parameters<typeof PetitionPage.open>[0] = {}): Promise<PetitionPage> {
  const page = await PetitionPage.open(opening);
  await page.sign();
  await page.shows('sent');
  return page;
}

const codeOf = (page: PetitionPage): string => page.source.mails.at(-1)?.code ?? '';

describe('after signing', () => {
  it('says what happens now, with the focus on it, and repeats the address', async () => {
    const page = await sent();
    await waitUntil(() => page.focused === 'One step is left');
    const words = spoken(page.root.querySelector('[part="sent"]'));
    for (const part of ['We send a mail to: aud@example.org', 'Look in the spam too.', 'Press the link in the mail, or write the code here.', 'change how you are shown, or withdraw']) expect(words).to.contain(part);
  });

  it('shows the same to somebody who has signed before', async () => {
    const first = await sent();
    const words = spoken(first.root.querySelector('[part="sent"]')).replace(/MEM-\d+/g, '');
    first.petition.remove();
    sessionStorage.clear();
    const second = await sent({ source: first.source });
    expect(spoken(second.root.querySelector('[part="sent"]')).replace(/MEM-\d+/g, '')).to.equal(words);
  });

  it('takes the code in one field, that can be pasted into', async () => {
    const page = await sent();
    const { inputMode, maxLength } = page.field('code');
    const autocomplete = page.field('code').getAttribute('autocomplete'); // Firefox does not know the word, and its property is empty
    expect({ autocomplete, inputMode, maxLength }).to.deep.equal({ autocomplete: 'one-time-code', inputMode: 'numeric', maxLength: -1 });
    expect(page.root.querySelectorAll('[part="sent"] input')).to.have.length(1);
  });

  const inDigitsFrom = (zero: number) => (code: string): string => code.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  for (const write of [(code: string) => code, (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `, (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`, inDigitsFrom(0x660), (code: string) => `\u200F${inDigitsFrom(0x6f0)(code)}\u200F`, inDigitsFrom(0x966)]) {
    it(`is confirmed by a code written ${write('123456')}, and says thank you`, async () => {
      const page = await sent();
      page.enter('code', write(codeOf(page)));
      await page.press('Confirm');
      await waitUntil(() => page.focused === 'Thank you. Your signature counts.');
      expect(page.source.signatures[0]?.status).to.equal('confirmed');
      expect(page.button('See, change or withdraw my signature').getAttribute('href')).to.contain('/signature/');
    });
  }

  it('says when the code is wrong, and lets one try again', async () => {
    const page = await sent();
    page.enter('code', '000000');
    await page.press('Confirm');
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary).to.deep.equal(['These are not the digits of the newest mail.']);
    page.enter('code', codeOf(page));
    await page.press('Confirm');
    await waitUntil(() => page.focused.startsWith('Thank you'));
  });

  it('says when the code is too old', async () => {
    const page = await sent();
    page.source.update({ fail: 'code-expired' });
    page.enter('code', '123456');
    await page.press('Confirm');
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary[0]).to.contain('The code is too old.');
  });

  it('asks for six digits before it sends anything', async () => {
    const page = await sent();
    page.enter('code', '12');
    await page.press('Confirm');
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary).to.deep.equal(['Please write the six digits from the mail.']);
  });

  it('lets one change a wrong address, and keeps everything else', async () => {
    const page = await sent({});
    await page.press('Wrong address? Change it');
    await page.shows('form');
    await waitUntil(() => page.field('name').value === 'Aud Bjørnøy');
    expect(page.field('email').value).to.equal('aud@example.org');
  });

  it('asks about a slip of the pen in the address, and stops nobody', async () => {
    const page = await PetitionPage.open();
    await page.sign({ email: 'kari@homtail.com' });
    await page.shows('sent');
    await page.press('Did you mean kari@hotmail.com?');
    await page.shows('form');
    await waitUntil(() => page.field('email').value === 'kari@hotmail.com');
  });

  it('gives a receipt to keep: reference, what was agreed to, until when, and the address', async () => {
    const page = await sent();
    const receipt = page.root.querySelector('dugnad-receipt')!;
    for (const part of ['Let the park be a park', 'MEM-1', 'I agree that my signature', 'deleted after']) expect(spoken(receipt)).to.contain(part);
    expect(receipt.querySelector('a')?.href).to.equal('https://petition.example/embed/petition/park-gronlia');
    let printed = '';
    const { print } = window;
    window.print = () => (printed = spoken(page.root.querySelector('[data-dugnad-print="alone"]')));
    await page.press('Print the receipt');
    await waitUntil(() => printed);
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.contain('MEM-1');
  });

  it('still knows after a reload that a code is waited for', async () => {
    const page = await sent();
    page.petition.remove();
    const again = await PetitionPage.open({ source: page.source });
    await again.shows('sent');
    again.enter('code', codeOf(page));
    await again.press('Confirm');
    await waitUntil(() => again.text.includes('Thank you. Your signature counts.'));
  });

  it('adds one for the signer alone', async () => {
    const page = await sent();
    expect(spoken(page.root.querySelector('.progress'))).to.contain('1 Yours');
  });

  it('lets the next person sign on a shared device, with nothing left of the one before', async () => {
    const page = await sent({ shared: true });
    expect(page.root.querySelector<HTMLElement>('dugnad-receipt')?.hasAttribute('shared-device')).to.equal(true);
    await page.press('Sign for somebody else');
    await page.shows('form');
    expect([page.field('name').value, page.field('email').value, page.boxes.some(({ checked }) => checked)]).to.deep.equal(['', '', false]);
  });

  it('says so where nobody confirms by mail and nobody counts', async () => {
    const page = await sent({ confirms: false, counts: false });
    expect(page.text).to.contain('Signatures are not counted in public here.');
    expect(page.text).to.contain('There is no mail to confirm.');
    expect(page.root.querySelectorAll('[name="code"]').length).to.equal(0);
  });
});
