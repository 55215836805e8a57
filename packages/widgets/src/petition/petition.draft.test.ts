import { expect, waitUntil } from '@open-wc/testing';
import { PetitionPage } from './petition.page.ts';

const keyOf = (page: PetitionPage): string => `dugnad petition ${page.source.src}`;
const stored = (page: PetitionPage): string => sessionStorage.getItem(keyOf(page)) ?? '';
const values = (page: PetitionPage): string[] => ['name', 'email', 'postcode', 'comment'].map((name) => page.field(name).value);

async function typed(opening: Parameters<typeof PetitionPage.open>[0] = {}): Promise<PetitionPage> {
  const page = await PetitionPage.open(opening);
  page.fill({ postcode: '0550', comment: 'For the trees' });
  page.show('initials');
  await page.settled();
  return page;
}

beforeEach(() => sessionStorage.clear());

describe('what is typed and not sent', () => {
  it('is all there again after a reload: words, ticks and choices', async () => {
    const again = await (await typed()).reload();
    expect(values(again)).to.deep.equal(['Aud Bjørnøy', 'aud@example.org', '0550', 'For the trees']);
    expect(again.boxes.map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(new FormData(again.form!).get('visibility')).to.equal('initials');
  });

  it('goes out after the reload as if there had been none', async () => {
    const again = await (await typed()).reload();
    await again.press('Sign');
    await again.shows('sent');
    expect(again.source.sent[0]?.signature).to.include({ name: 'Aud Bjørnøy', postcode: '0550', comment: 'For the trees', visibility: 'initials' });
  });

  it('has lost no word to the reload in the middle of one', async () => {
    const page = await PetitionPage.open();
    page.enter('comment', 'For the tr');
    const again = await page.reload();
    expect(again.field('comment').value).to.equal('For the tr');
  });

  it('keeps its words, but no tick, when the association has changed its texts meanwhile', async () => {
    const page = await typed();
    page.source.update({ petition: { ...(await page.source.readPetition()), noticeVersion: '2026-12' } });
    const again = await page.reload();
    expect(values(again)).to.deep.equal(['Aud Bjørnøy', 'aud@example.org', '0550', 'For the trees']);
    expect(again.boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
  });

  it('is kept in the tab alone, and nowhere where another tab or another day finds it', async () => {
    const page = await typed();
    expect(stored(page)).to.contain('aud@example.org');
    expect(JSON.stringify({ ...localStorage })).to.not.contain('aud@example.org');
    expect(document.cookie).to.not.contain('aud');
  });

  it('is nothing that another petition on the page gets', async () => {
    await typed();
    const other = await PetitionPage.open({ petition: { id: 'library', title: 'Save the library' } });
    expect(values(other)).to.deep.equal(['', '', '', '']);
  });

  it('is forgotten when it has been confirmed: a reload shows an empty form', async () => {
    const page = await typed();
    await page.press('Sign');
    await page.shows('sent');
    page.enter('code', page.source.mails.at(-1)?.code ?? '');
    await page.press('Confirm');
    await page.reads('Thank you. Your signature counts.');
    expect(stored(page)).to.equal('');
    expect(values(await page.reload())).to.deep.equal(['', '', '', '']);
  });

  it('waits for its code after a reload with the address that it was sent to', async () => {
    const page = await typed();
    await page.press('Sign');
    await page.shows('sent');
    const again = await page.reload();
    await again.shows('sent');
    expect(again.text).to.contain('aud@example.org').and.contain('MEM-1');
    expect(again.source.sent).to.have.length(1);
  });

  it('moves nobody’s focus when the page is loaded', async () => {
    const page = await typed();
    const again = await page.reload();
    expect([again.root.activeElement, document.activeElement]).to.deep.equal([null, document.body]);
  });

  it('gives way to what somebody has begun to write before it came back', async () => {
    const page = await typed();
    const { promise, resolve } = Promise.withResolvers<void>();
    page.petition.remove();
    page.source.update({ wait: promise });
    const again = await PetitionPage.open({ source: page.source, wait: promise });
    resolve();
    await again.settled();
    again.enter('name', 'Berit');
    await again.petition.updateComplete;
    expect(again.field('name').value).to.equal('Berit');
  });

  it('is there after the page has moved the petition to another place', async () => {
    const page = await typed();
    const other = document.createElement('div');
    page.petition.parentElement!.append(other);
    other.append(page.petition);
    await page.settled();
    expect(values(page)).to.deep.equal(['Aud Bjørnøy', 'aud@example.org', '0550', 'For the trees']);
  });

  for (const [what, broken] of [['no JSON', '{"values":'], ['of another shape', '{"values":{"typed":"x"}}'], ['empty', '{}'], ['somebody else’s', '[1,2]']] as const) {
    it(`does no harm when what the tab holds is ${what}`, async () => {
      const page = await PetitionPage.open();
      sessionStorage.setItem(keyOf(page), broken);
      const again = await page.reload();
      expect(again.form !== null).to.equal(true);
      await again.sign();
      await again.shows('sent');
    });
  }

  it('can be sent where the browser refuses to keep anything', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const page = await typed();
      expect(stored(page)).to.equal('');
      await page.press('Sign');
      await page.shows('sent');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('a device that others use too', () => {
  it('keeps nothing in the tab, before and after sending', async () => {
    const page = await typed({ shared: true });
    expect(stored(page)).to.equal('');
    await page.press('Sign');
    await page.shows('sent');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).to.not.contain('aud@example.org');
  });

  it('shows an empty form after a reload', async () => {
    const again = await (await typed({ shared: true })).reload({ shared: true });
    expect(values(again)).to.deep.equal(['', '', '', '']);
    expect(again.boxes.some(({ checked }) => checked)).to.equal(false);
  });

  it('has a button that finishes and clears all that was written', async () => {
    const page = await typed({ shared: true });
    await page.press('Finish and clear');
    expect(values(page)).to.deep.equal(['', '', '', '']);
    expect(page.boxes.some(({ checked }) => checked)).to.equal(false);
    expect(new FormData(page.form!).get('visibility')).to.equal('hidden');
  });

  it('lets no browser fill in or remember what the last one wrote', async () => {
    const page = await typed({ shared: true });
    await waitUntil(() => page.field('name').autocomplete === 'off', `it says ${page.field('name').autocomplete}`);
    expect(page.field('email').autocomplete).to.equal('off');
  });

  it('has the receipt as a code for one’s own telephone, and a way on to the next person', async () => {
    const page = await typed({ shared: true });
    await page.press('Sign');
    await page.shows('sent');
    await waitUntil(() => page.root.querySelector('[part="receipt"] dugnad-receipt')?.shadowRoot?.querySelector('svg'), 'there is no code');
    await page.press('Sign for somebody else');
    await page.shows('form');
    await waitUntil(() => page.focused === 'Sign here');
    expect(page.text).to.not.contain('aud@example.org').and.not.contain('MEM-1');
  });

  it('lets two people sign one after the other, each under a key of their own', async () => {
    const page = await typed({ shared: true });
    await page.press('Sign');
    await page.shows('sent');
    await page.press('Sign for somebody else');
    await page.shows('form');
    await page.sign({ name: 'Berit', email: 'berit@example.org' });
    await page.shows('sent');
    expect(page.source.signatures.map(({ name }) => name)).to.deep.equal(['Aud Bjørnøy', 'Berit']);
    expect(new Set(page.source.sent.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
  });
});
