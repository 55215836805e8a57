import { expect, waitUntil } from '@open-wc/testing';
import { HelpRequestPage } from './help-request.page.ts';

const keyOf = (page: HelpRequestPage): string => `dugnad help ${page.box.src}`;
const stored = (page: HelpRequestPage): string => sessionStorage.getItem(keyOf(page)) ?? '';
const EMPTY = ['', '', '', '', 'false', '', '', '', ''];
const FILLED = ['myself', 'Carry a cupboard', 'date', 'heavy', 'true', 'East', 'Aud', '90000000', ''];

async function typed(opening: Parameters<typeof HelpRequestPage.open>[0] = {}): Promise<HelpRequestPage> {
  const page = await HelpRequestPage.open(opening);
  await page.fill();
  return page;
}

describe('what is written and not sent', () => {
  it('is all there again after a reload', async () => {
    const again = await (await typed()).reload();
    expect(again.values).to.deep.equal(FILLED);
  });

  it('is kept in the tab alone', async () => {
    const page = await typed();
    expect(stored(page)).to.contain('Carry a cupboard');
    expect(JSON.stringify({ ...localStorage })).to.not.contain('Carry a cupboard');
    expect(document.cookie).to.not.contain('cupboard');
  });

  it('is nothing that another place to ask at gets', async () => {
    await typed();
    expect((await HelpRequestPage.open()).values).to.deep.equal(EMPTY);
  });

  it('leaves no word in the tab once it is sent, only the receipt, which a reload shows again', async () => {
    const page = await typed();
    await page.press('Send');
    await page.shows('sent');
    const { values } = JSON.parse(stored(page)) as { values: { isSent: boolean; receipt: { reference: string }; typed?: unknown } };
    expect([values.isSent, values.receipt.reference, values.typed, stored(page).includes('cupboard')]).to.deep.equal([true, 'HELP-0001', undefined, false]);
    const again = await page.reload();
    await again.shows('sent');
    expect(again.text).to.contain('Reference: HELP-0001');
    expect(again.box.sent).to.have.length(1);
  });

  it('is there after the page has moved the form to another place', async () => {
    const page = await typed();
    const other = document.createElement('div');
    page.asking.parentElement!.append(other);
    other.append(page.asking);
    await page.settled();
    expect(page.values).to.deep.equal(FILLED);
  });

  it('moves nobody’s focus when the page is loaded', async () => {
    const again = await (await typed()).reload();
    expect([again.root.activeElement, document.activeElement]).to.deep.equal([null, document.body]);
  });

  for (const [what, broken] of [['no JSON', '{"values":'], ['of another shape', '{"values":{"typed":"x"}}'], ['empty', '{}'], ['somebody else’s', '[1,2]']] as const) {
    it(`does no harm when what the tab holds is ${what}`, async () => {
      const page = await HelpRequestPage.open();
      sessionStorage.setItem(keyOf(page), broken);
      const again = await page.reload();
      await again.send();
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
      await page.press('Send');
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
    await page.press('Send');
    await page.shows('sent');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).to.not.contain('help');
  });

  it('has a button that finishes and clears all that was written', async () => {
    const page = await typed({ shared: true });
    await page.press('Finish and clear');
    expect(page.values).to.deep.equal(EMPTY);
    await waitUntil(() => page.said.endsWith('All that you wrote here is cleared.'), 'it is not said');
  });

  it('forgets what stands in the tab the moment it is known to be one', async () => {
    const page = await typed();
    page.asking.sharedDevice = true;
    await page.settled();
    expect(stored(page)).to.equal('');
    expect(page.values).to.deep.equal(FILLED);
  });

  it('lets two people ask one after the other, each under a key of their own', async () => {
    const page = await typed({ shared: true });
    await page.press('Send');
    await page.shows('sent');
    await page.press('Ask for something else');
    await page.shows('form');
    expect(page.values).to.deep.equal(EMPTY);
    await page.send();
    await page.shows('sent');
    expect(page.box.kept).to.have.length(2);
    expect(new Set(page.box.sent.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
  });

  it('leaves nothing on the page for whoever goes back to it', async () => {
    const page = await typed({ shared: true });
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await page.settled();
    expect(page.values).to.deep.equal(EMPTY);
  });
});
