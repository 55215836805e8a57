import { expect, waitUntil } from '@open-wc/testing';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { FeedbackPage } from './feedback.page.ts';

const FILLED = ['good', 'yes', 'More chairs'];
const waiting = async (): Promise<string[]> => ((await openOutbox()?.list()) ?? []).map(({ key }) => key);

/** Answered, not sent for want of a line, and kept by its own button. */
async function kept(opening: Parameters<typeof FeedbackPage.open>[0] = {}): Promise<FeedbackPage> {
  const page = await FeedbackPage.open(opening);
  page.box.update({ fail: 'network' });
  await page.send();
  await page.shows('unsent');
  await page.press('Yes, keep it');
  await waitUntil(() => page.focused === 'Not sent yet', 'it is not kept');
  return page;
}

afterEach(async () => {
  await openOutbox()?.wipe();
});

describe('answers that wait on this device', () => {
  it('can be read and used by everybody, in both directions', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const page = await kept({ dir });
      await expect(page.feedback).to.be.accessible();
      page.feedback.remove();
      await openOutbox()?.wipe();
    }
  });

  it('wait under the key of the first try, so that they count once whatever arrived', async () => {
    const page = await FeedbackPage.open();
    page.box.update({ failAfter: 'network' });
    await page.send();
    await page.shows('unsent');
    await page.press('Yes, keep it');
    await waitUntil(() => page.focused === 'Not sent yet');
    expect(await waiting()).to.deep.equal([page.box.sent[0]!.idempotencyKey]);
    page.box.update({ failAfter: undefined });
    await page.press('Send now');
    await page.reads('Thank you. Your answers count.');
    expect([page.box.kept.length, new Set(page.box.sent.map(({ idempotencyKey }) => idempotencyKey)).size]).to.deep.equal([1, 1]);
  });

  it('stay where they are when they still cannot be sent', async () => {
    const page = await kept();
    await page.press('Send now');
    await page.settled();
    expect([page.box.kept.length, (await waiting()).length, page.has('Send now'), page.has('Delete it')]).to.deep.equal([0, 1, true, true]);
  });

  it('leave the fields of the tab for those of the device: nothing stands there twice', async () => {
    const page = await kept();
    expect(sessionStorage.getItem(`dugnad feedback ${page.box.src}`) ?? '').to.not.contain('isSent');
    expect(page.form).to.equal(null);
  });

  it('are not those of another round on the page, which is answered as ever', async () => {
    const [page, other] = [await kept(), await FeedbackPage.open()];
    expect([other.form === null, other.values]).to.deep.equal([false, ['', '', '']]);
    await other.send();
    await other.shows('sent');
    expect([other.box.kept.length, (await waiting()).length, page.has('Delete it')]).to.deep.equal([1, 1, true]);
  });

  it('of two rounds wait side by side, and one is deleted without the other', async () => {
    const [one, other] = [await kept(), await kept()];
    expect(await waiting()).to.have.length(2);
    await one.press('Delete it');
    await one.shows('form');
    await waitUntil(async () => (await waiting()).length === 1, 'one is deleted');
    expect([other.has('Delete it'), other.text.includes('Not sent yet')]).to.deep.equal([true, true]);
  });

  it('are nobody’s thanks before they were sent', async () => {
    const page = await kept();
    expect(page.text).to.not.contain('Your answers count');
    expect((await page.reload()).text).to.not.contain('Your answers count');
  });

  it('leave an empty form after they were deleted, at whose head one stands, also after a reload', async () => {
    const page = await kept();
    await page.press('Delete it');
    await page.shows('form');
    await waitUntil(() => page.focused === 'How was the language café?');
    page.box.update({ fail: undefined });
    expect((await page.reload()).values).to.deep.equal(['', '', '']);
  });
});

describe('answers that were not sent and not kept', () => {
  it('are in the fields of the tab after a reload, and on no device', async () => {
    const page = await FeedbackPage.open();
    page.box.update({ fail: 'network' });
    await page.send();
    await page.shows('unsent');
    page.box.update({ fail: undefined });
    const again = await page.reload();
    expect([again.values, await waiting(), localStorage.getItem('dugnad-outbox')]).to.deep.equal([FILLED, [], null]);
  });

  it('are sent by the same button under the same key, unless something was changed', async () => {
    const page = await FeedbackPage.open();
    page.box.update({ fail: 'timeout' });
    await page.send();
    await page.shows('unsent');
    page.box.update({ fail: undefined, failAfter: 'timeout' });
    await page.press('Send');
    await waitUntil(() => page.box.sent.length === 1);
    await page.shows('unsent');
    page.box.update({ failAfter: undefined });
    page.write('More tables');
    await page.press('Send');
    await page.shows('sent');
    const [first, second] = page.box.sent;
    expect([first?.idempotencyKey === second?.idempotencyKey, second?.feedback.answers.at(-1)]).to.deep.equal([false, { id: 'wish', value: 'More tables' }]);
  });

  it('say no more that they were not once somebody begins anew', async () => {
    const page = await FeedbackPage.open({ shared: true });
    page.box.update({ fail: 'network' });
    await page.send();
    await page.shows('unsent');
    await page.press('Finish and clear');
    expect([page.root.querySelector('[part="unsent"]'), page.values]).to.deep.equal([null, ['', '', '']]);
  });
});
