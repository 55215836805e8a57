import { expect, waitUntil } from '@open-wc/testing';
import type { ErrorCode } from '@dugnad/client/errors';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { HelpRequestPage, spoken } from './help-request.page.ts';

const FILLED = ['myself', 'Carry a cupboard', 'date', 'heavy', 'true', 'East', 'Aud', '90000000', ''];

async function unsent(fail: ErrorCode = 'network', opening: Parameters<typeof HelpRequestPage.open>[0] = {}): Promise<HelpRequestPage> {
  const page = await HelpRequestPage.open(opening);
  page.box.update({ fail });
  await page.send();
  await page.shows('unsent');
  return page;
}

async function kept(): Promise<HelpRequestPage> {
  const page = await unsent();
  await page.press('Yes, keep it');
  await waitUntil(() => page.focused === 'Not sent yet', 'it is not kept');
  return page;
}

afterEach(async () => {
  await openOutbox()?.wipe();
});

describe('a request that could not be sent', () => {
  const WORDS: [code: ErrorCode, words: string, canKeep: boolean][] = [
    ['network', 'There is no connection. Please try again in a moment.', true], ['timeout', 'It took too long. Please send it again, it counts once.', true], ['unavailable', 'Something went wrong with us. Please try again later, or call.', true],
    ['in-progress', 'It took too long. Please send it again, it counts once.', true], ['not-open', 'You cannot ask for help here just now. Please call or write.', false], ['not-found', 'You cannot ask for help here just now. Please call or write.', false],
    ['origin-refused', 'It cannot be sent from this page.', false], ['cors-refused', 'It cannot be sent from this page.', false], ['idempotency-key-reused', 'Something went wrong with us. Please try again later, or call.', false],
  ];
  for (const [code, words, canKeep] of WORDS) {
    it(`says why after ${code}, and is all still there`, async () => {
      const page = await unsent(code);
      expect(spoken(page.root.querySelector('#unsent-words'))).to.equal(`${words} What you wrote is still here.`);
      expect([page.values, page.offers('Yes, keep it')]).to.deep.equal([FILLED, canKeep]);
      await waitUntil(() => page.root.activeElement?.id === 'unsent', 'the focus is elsewhere');
    });
  }

  it('says how long to wait', async () => {
    const { DugnadError } = await import('@dugnad/client/errors');
    const page = await HelpRequestPage.open();
    page.box.update({ fail: new DugnadError('too-many-requests', 'Wait.', { retryAfter: 130 }) });
    await page.send();
    await page.shows('unsent');
    expect(page.text).to.contain('Too many were sent from here. Please wait 3 minutes.');
  });

  it('leads to its own page where it can never be sent from this one', async () => {
    const page = await HelpRequestPage.open();
    page.asking.src = 'https://host.example/embed/help/gronlia';
    page.box.update({ fail: 'origin-refused' });
    await page.send();
    await page.shows('unsent');
    expect(page.button('Ask on its own page').getAttribute('href')).to.match(/^https:\/\/host\.example\/embed\/help\/gronlia\?lang=en/);
  });

  it('counts once when an answer of the server was lost and it is sent again', async () => {
    const page = await HelpRequestPage.open();
    page.box.update({ failAfter: 'network' });
    await page.send();
    await page.shows('unsent');
    page.box.update({ failAfter: undefined });
    await page.press('Send');
    await page.shows('sent');
    expect([page.box.sent.length, page.box.kept.length]).to.deep.equal([2, 1]);
  });

  it('is never offered to be kept on a device that others use too', async () => {
    expect((await unsent('network', { shared: true })).has('Yes, keep it')).to.equal(false);
  });
});

describe('a request that waits on this device', () => {
  it('is said to be on it, for three days, with one way on and one way out', async () => {
    const page = await kept();
    expect(spoken(page.root.querySelector('[part="sent"]'))).to.contain('It is then sent by itself, within three days.');
    expect([page.offers('Send now'), page.offers('Delete it'), page.form]).to.deep.equal([true, true, null]);
    expect(localStorage.getItem('dugnad-outbox')).to.equal('1');
  });

  it('is sent from there after a reload, and counts once', async () => {
    const page = await kept();
    page.box.update({ fail: undefined });
    const again = await page.reload();
    await again.shows('sent');
    if (again.offers('Send now')) await again.press('Send now');
    await again.reads('Thank you. We have got what you wrote.');
    await waitUntil(async () => (await openOutbox()?.list())?.length === 0, 'it stays on the device');
    expect(page.box.kept).to.have.length(1);
  });

  it('is deleted on demand, and the fields are empty then', async () => {
    const page = await kept();
    await page.press('Delete it');
    await page.shows('form');
    expect(page.values).to.deep.equal(['', '', '', '', 'false', '', '', '', '']);
    expect(await openOutbox()?.list()).to.deep.equal([]);
  });

  it('is taken off the device when it turns out that others use it too', async () => {
    const page = await kept();
    page.asking.sharedDevice = true;
    await waitUntil(async () => (await openOutbox()?.list())?.length === 0, 'it stays on the device');
  });

  it('that was refused while nobody looked can be changed and sent again: all that was written is in the fields', async () => {
    const page = await kept();
    page.asking.remove();
    sessionStorage.clear(); // another tab, days later
    page.box.update({ fail: 'not-open' });
    await openOutbox()!.flush({ early: true });
    page.box.update({ fail: undefined });
    const again = await page.reload();
    await again.reads('It was not accepted. You can change it and send it again.');
    expect([again.offers('Delete it'), again.offers('Send now')]).to.deep.equal([true, false]);
    await again.press('Change and send again');
    await again.shows('form');
    await waitUntil(() => again.has('date') && again.valueOf('date') === '2026-11-28', 'the fields are empty');
    expect([again.values, await openOutbox()!.list()]).to.deep.equal([FILLED, []]);
    await again.press('Send');
    await again.shows('receipt');
    expect(page.box.kept).to.have.length(1);
  });

  it('that is refused after a reload loses nothing: what was written comes back into the fields', async () => {
    const page = await kept();
    page.asking.remove();
    sessionStorage.clear();
    page.box.update({ fail: undefined });
    const again = await page.reload();
    await waitUntil(() => again.offers('Send now'), 'it is not found');
    page.box.update({ fail: 'not-open' });
    await again.press('Send now');
    await waitUntil(() => again.has('date') && again.valueOf('what') === 'Carry a cupboard', 'the fields are empty');
    expect([again.values, again.text.includes('It was not sent')]).to.deep.equal([FILLED, true]);
  });
});
