import { expect, waitUntil } from '@open-wc/testing';
import type { ErrorCode } from '@dugnad/client/errors';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { FeedbackPage, spoken } from './feedback.page.ts';

const FILLED = ['good', 'yes', 'More chairs'];

async function unsent(fail: ErrorCode = 'network', opening: Parameters<typeof FeedbackPage.open>[0] = {}): Promise<FeedbackPage> {
  const page = await FeedbackPage.open(opening);
  page.box.update({ fail });
  await page.send();
  await page.shows('unsent');
  return page;
}

async function kept(): Promise<FeedbackPage> {
  const page = await unsent();
  await page.press('Yes, keep it');
  await waitUntil(() => page.focused === 'Not sent yet', 'it is not kept');
  return page;
}

afterEach(async () => {
  await openOutbox()?.wipe();
});

describe('answers that could not be sent', () => {
  const WORDS: [code: ErrorCode, words: string, canKeep: boolean][] = [
    ['network', 'There is no connection. Please try again in a moment.', true], ['timeout', 'It took too long. Please send it again, it counts once.', true], ['unavailable', 'Something went wrong with us. Please try again later.', true],
    ['in-progress', 'It is still being sent. Please try again in a moment.', true], ['not-open', 'No more answers are taken here.', false], ['not-found', 'No more answers are taken here.', false],
    ['origin-refused', 'It cannot be sent from this page.', false], ['cors-refused', 'It cannot be sent from this page.', false], ['idempotency-key-reused', 'Something was changed meanwhile. Please send it once more.', false],
  ];
  for (const [code, words, canKeep] of WORDS) {
    it(`say why after ${code}, and are all still there`, async () => {
      const page = await unsent(code);
      expect(spoken(page.root.querySelector('#unsent-words'))).to.equal(`${words} What you answered is still here.`);
      expect([page.values, page.has('Yes, keep it')]).to.deep.equal([FILLED, canKeep]);
      await waitUntil(() => page.root.activeElement?.id === 'unsent', 'the focus is elsewhere');
    });
  }

  it('say how long to wait', async () => {
    const { DugnadError } = await import('@dugnad/client/errors');
    const page = await FeedbackPage.open();
    page.box.update({ fail: new DugnadError('too-many-requests', 'Wait.', { retryAfter: 130 }) });
    await page.send();
    await page.shows('unsent');
    expect(page.text).to.contain('Too many were sent from here. Please wait 3 minutes.');
  });

  it('lead to the round’s own page where they can never be sent from this one', async () => {
    const page = await FeedbackPage.open();
    page.feedback.src = 'https://host.example/embed/feedback/cafe-autumn';
    page.box.update({ fail: 'origin-refused' });
    await page.send();
    await page.shows('unsent');
    expect(page.button('Answer on its own page').getAttribute('href')).to.equal('https://host.example/embed/feedback/cafe-autumn');
  });

  it('count once when an answer of the server was lost and they are sent again', async () => {
    const page = await FeedbackPage.open();
    page.box.update({ failAfter: 'network' });
    await page.send();
    await page.shows('unsent');
    page.box.update({ failAfter: undefined });
    await page.press('Send');
    await page.shows('sent');
    expect([page.box.sent.length, page.box.kept.length]).to.deep.equal([2, 1]);
  });

  it('are never offered to be kept on a device that others use too', async () => {
    expect((await unsent('network', { shared: true })).has('Yes, keep it')).to.equal(false);
  });
});

describe('answers that wait on this device', () => {
  it('are said to be on it, for three days, with one way on and one way out', async () => {
    const page = await kept();
    expect(spoken(page.root.querySelector('[part="sent"]'))).to.contain('It is then sent by itself, within three days.');
    expect([page.has('Send now'), page.has('Delete it'), page.form]).to.deep.equal([true, true, null]);
    expect(localStorage.getItem('dugnad-outbox')).to.equal('1');
  });

  it('are sent from there after a reload, and count once', async () => {
    const page = await kept();
    page.box.update({ fail: undefined });
    const again = await page.reload();
    await again.shows('sent');
    if (again.has('Send now')) await again.press('Send now');
    await again.reads('Thank you. Your answers count.');
    await waitUntil(async () => (await openOutbox()?.list())?.length === 0, 'they stay on the device');
    expect(page.box.kept).to.have.length(1);
  });

  it('are deleted on demand, and the fields are empty then', async () => {
    const page = await kept();
    await page.press('Delete it');
    await page.shows('form');
    expect(page.values).to.deep.equal(['', '', '']);
    expect(await openOutbox()?.list()).to.deep.equal([]);
  });

  it('are taken off the device when it turns out that others use it too', async () => {
    const page = await kept();
    page.feedback.sharedDevice = true;
    await waitUntil(async () => (await openOutbox()?.list())?.length === 0, 'they stay on the device');
  });
});
