import { expect, waitUntil } from '@open-wc/testing';
import { FeedbackPage } from './feedback.page.ts';

const keyOf = (page: FeedbackPage): string => `dugnad feedback ${page.box.src}`;
const stored = (page: FeedbackPage): string => sessionStorage.getItem(keyOf(page)) ?? '';
const EMPTY = ['', '', ''];
const FILLED = ['good', 'yes', 'More chairs'];

async function typed(opening: Parameters<typeof FeedbackPage.open>[0] = {}): Promise<FeedbackPage> {
  const page = await FeedbackPage.open(opening);
  page.fill();
  return page;
}

describe('what is answered and not sent', () => {
  it('is all there again after a reload', async () => {
    const again = await (await typed()).reload();
    expect(again.values).to.deep.equal(FILLED);
  });

  it('is kept in the tab alone', async () => {
    const page = await typed();
    expect(stored(page)).to.contain('More chairs');
    expect(JSON.stringify({ ...localStorage })).to.not.contain('More chairs');
    expect(document.cookie).to.not.contain('chairs');
  });

  it('is nothing that another round on the page gets', async () => {
    await typed();
    expect((await FeedbackPage.open()).values).to.deep.equal(EMPTY);
  });

  it('leaves no word in the tab once it is sent, only that it was: a reload thanks again', async () => {
    const page = await typed();
    await page.press('Send');
    await page.shows('sent');
    expect(JSON.parse(stored(page))).to.deep.equal({ values: { isSent: true } });
    const again = await page.reload();
    await again.shows('sent');
    expect(again.text).to.contain('Thank you. Your answers count.');
    expect(again.box.sent).to.have.length(1);
  });

  it('is there after the page has moved the questions to another place', async () => {
    const page = await typed();
    const other = document.createElement('div');
    page.feedback.parentElement!.append(other);
    other.append(page.feedback);
    await page.settled();
    expect(page.values).to.deep.equal(FILLED);
  });

  it('moves nobody’s focus when the page is loaded', async () => {
    const again = await (await typed()).reload();
    expect([again.root.activeElement, document.activeElement]).to.deep.equal([null, document.body]);
  });

  for (const [what, broken] of [['no JSON', '{"values":'], ['of another shape', '{"values":{"typed":"x"}}'], ['empty', '{}'], ['somebody else’s', '[1,2]']] as const) {
    it(`does no harm when what the tab holds is ${what}`, async () => {
      const page = await FeedbackPage.open();
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
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).to.not.contain('feedback');
  });

  it('has a button that finishes and clears all that was answered', async () => {
    const page = await typed({ shared: true });
    await page.press('Finish and clear');
    expect(page.values).to.deep.equal(EMPTY);
    await waitUntil(() => page.said.endsWith('All that you wrote here is cleared.'), 'nobody hears it');
  });

  it('forgets what stands in the tab the moment it is known to be one', async () => {
    const page = await typed();
    page.feedback.sharedDevice = true;
    await page.settled();
    expect(stored(page)).to.equal('');
    expect(page.values).to.deep.equal(FILLED);
  });

  it('lets two people answer one after the other, each under a key of their own', async () => {
    const page = await typed({ shared: true });
    await page.press('Send');
    await page.shows('sent');
    await page.press('Answer for somebody else');
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
