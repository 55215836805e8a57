import { expect, waitUntil } from '@open-wc/testing';
import type { ErrorCode } from '@dugnad/client/errors';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { PetitionPage, spoken } from './petition.page.ts';

const MARK = 'dugnad-outbox';

/** A signature that could not be sent. */
async function unsent(fail: ErrorCode = 'network', opening: Parameters<typeof PetitionPage.open>[0] = {}): Promise<PetitionPage> {
  const page = await PetitionPage.open(opening);
  page.source.update({ fail });
  await page.sign({ comment: 'For the trees' });
  await page.shows('unsent');
  return page;
}

/** A signature that waits on this device. */
async function kept(): Promise<PetitionPage> {
  const page = await unsent();
  await page.press('Yes, keep it');
  await waitUntil(() => page.focused === 'Not sent yet', 'it is not kept');
  return page;
}

afterEach(async () => {
  await openOutbox()?.wipe();
  localStorage.removeItem(MARK);
});

const empty = (page: PetitionPage): boolean => ['name', 'email', 'comment'].every((name) => page.field(name).value === '') && !page.boxes.some(({ checked }) => checked);

describe('the offer to keep a signature on this device', () => {
  for (const code of ['network', 'offline', 'timeout', 'unavailable', 'in-progress', 'too-many-requests', 'invalid-data'] as const) {
    it(`is made after ${code}, for that may pass`, async () => expect((await unsent(code)).has('Yes, keep it')).to.equal(true));
  }

  for (const code of ['not-open', 'not-found', 'origin-refused', 'cors-refused', 'csp-refused', 'mixed-content', 'idempotency-key-reused', 'too-large', 'not-supported'] as const) {
    it(`is not made after ${code}, for that never passes`, async () => expect((await unsent(code)).has('Yes, keep it')).to.equal(false));
  }

  it('says whose device it should be, and until when it is kept', async () => {
    const words = spoken((await unsent()).root.querySelector('[part="unsent"]'));
    for (const part of ['Keep it on this device? Only if it is yours.', 'It is then sent by itself, within three days.']) expect(words).to.contain(part);
  });

  it('stores nothing for longer than the tab before somebody takes it', async () => {
    await unsent();
    expect(localStorage.getItem(MARK)).to.equal(null);
  });

  it('goes when it is tried again, and comes again when that fails too', async () => {
    const page = await unsent();
    const { promise, resolve } = Promise.withResolvers<void>();
    page.source.update({ wait: promise });
    await page.press('Sign');
    await waitUntil(() => page.root.querySelectorAll('[part="unsent"]').length === 0, 'it stays');
    resolve();
    await page.shows('unsent');
    expect(page.has('Yes, keep it')).to.equal(true);
    expect(page.field('comment').value).to.equal('For the trees');
  });

  it('is never made on a device that others use too', async () => {
    const page = await unsent('network', { shared: true });
    expect(page.has('Yes, keep it')).to.equal(false);
    expect(page.field('comment').value).to.equal('For the trees');
  });

  it('is taken back when others turn out to use the device too', async () => {
    const page = await unsent();
    page.petition.sharedDevice = true;
    await page.settled();
    expect(page.has('Yes, keep it')).to.equal(false);
  });
});

describe('a signature that waits on this device', () => {
  it('is said to be on it, with one way on and one way out', async () => {
    const page = await kept();
    const words = spoken(page.root.querySelector('[part="sent"]'));
    expect(words).to.contain('It is then sent by itself, within three days.');
    expect([page.has('Send now'), page.has('Delete it')]).to.deep.equal([true, true]);
    expect(page.form === null).to.equal(true);
  });

  it('marks the device without a word of what or whose', async () => {
    await kept();
    expect(localStorage.getItem(MARK)).to.equal('1');
    expect(JSON.stringify({ ...localStorage })).to.not.contain('aud@').and.not.contain('Bjørnøy');
  });

  it('leaves nothing of it in the tab', async () => {
    const page = await kept();
    expect(sessionStorage.getItem(`dugnad petition ${page.source.src}`) ?? '').to.not.contain('aud@example.org');
  });

  it('is still said to be there after a reload, and is sent from there', async () => {
    const page = await kept();
    page.source.update({ fail: undefined });
    const again = await page.reload();
    await again.reads('Not sent yet');
    await again.press('Send now');
    await waitUntil(() => again.text.includes('One step is left'), 'it is not sent');
    expect(again.text).to.contain('aud@example.org');
    expect(again.source.signatures.map(({ email }) => email)).to.deep.equal(['aud@example.org']);
  });

  it('goes out with the key of the first try, so that it counts once', async () => {
    const page = await PetitionPage.open();
    page.source.update({ failAfter: 'timeout' });
    await page.sign();
    await page.shows('unsent');
    await page.press('Yes, keep it');
    await page.reads('Not sent yet');
    page.source.update({ failAfter: undefined });
    await page.press('Send now');
    await page.reads('One step is left');
    expect(new Set(page.source.sent.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
    expect(page.source.signatures).to.have.length(1);
  });

  it('is sent by itself when there is a connection again', async () => {
    const page = await kept();
    page.source.update({ fail: undefined });
    window.dispatchEvent(new Event('online'));
    await page.reads('One step is left');
    expect(page.source.signatures).to.have.length(1);
  });

  it('goes on waiting when sending it now fails too', async () => {
    const page = await kept();
    await page.press('Send now');
    await waitUntil(() => page.root.querySelector('[part="sent"] [aria-busy="true"]') === null);
    expect(page.text).to.contain('Not sent yet');
    expect(page.has('Delete it')).to.equal(true);
  });

  it('is gone after a reload when it was deleted', async () => {
    const page = await kept();
    await page.press('Delete it');
    await page.shows('form');
    await waitUntil(() => page.said === 'It is deleted from this device.', `it says "${page.said}"`);
    expect(localStorage.getItem(MARK)).to.equal(null);
    page.source.update({ fail: undefined });
    const again = await page.reload();
    expect(again.form !== null && empty(again)).to.equal(true);
    expect(again.source.sent).to.have.length(0);
  });

  it('leaves an empty form for the next person when it is deleted, with the focus on it', async () => {
    const page = await kept();
    await page.press('Delete it');
    await page.shows('form');
    expect(empty(page)).to.equal(true);
    await waitUntil(() => page.focused === 'Sign here', `the focus is on "${page.focused}"`);
  });

  it('is wiped where others use the device too', async () => {
    const page = await kept();
    page.source.update({ fail: undefined });
    const shared = await page.reload({ shared: true });
    await waitUntil(() => localStorage.getItem(MARK) === null, 'the mark stays');
    expect(shared.form !== null && empty(shared)).to.equal(true);
    const again = await shared.reload();
    expect(again.text).to.not.contain('Not sent yet');
  });

  it('is nothing that another petition knows of', async () => {
    await kept();
    const other = await PetitionPage.open({ petition: { id: 'library', title: 'Save the library' } });
    expect(other.form !== null && empty(other)).to.equal(true);
    expect(other.text).to.not.contain('Not sent yet');
  });

  it('says why when it is refused for good, and offers to keep it no more', async () => {
    const page = await kept();
    page.source.update({ fail: 'not-open' });
    await page.press('Send now');
    expect(spoken(await page.shows('unsent'))).to.contain('One cannot sign just now.');
    expect(page.has('Yes, keep it')).to.equal(false);
    expect(page.field('comment').value).to.equal('For the trees');
    await waitUntil(() => localStorage.getItem(MARK) === null, 'what was refused stays on the device');
  });

  it('says that it was refused while nobody looked, and can only be deleted then', async () => {
    const page = await kept();
    page.petition.remove();
    page.source.update({ fail: 'not-open' });
    const tried = new Promise<void>((resolve) => openOutbox()?.subscribe(({ kind }) => void (kind === 'refused' && resolve())));
    window.dispatchEvent(new Event('online'));
    await tried;
    page.source.update({ fail: undefined });
    const again = await page.reload();
    await again.reads('It was not accepted. Please delete it and sign again.');
    expect(again.has('Send now')).to.equal(false);
    await again.press('Delete it');
    await again.shows('form');
    await waitUntil(() => localStorage.getItem(MARK) === null, 'the mark stays');
  });

  it('has no connection to wait for once it is sent: the mark goes', async () => {
    const page = await kept();
    page.source.update({ fail: undefined });
    await page.press('Send now');
    await page.reads('One step is left');
    await waitUntil(() => localStorage.getItem(MARK) === null, 'the mark stays');
  });
});
