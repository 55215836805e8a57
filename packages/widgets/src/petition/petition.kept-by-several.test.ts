import { expect, waitUntil } from '@open-wc/testing';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { PetitionPage } from './petition.page.ts';

const MARK = 'dugnad-outbox';
const library = { id: 'library', title: 'Save the library' };

const isMarked = (): boolean => localStorage.getItem(MARK) === '1';
const waits = async (): Promise<number> => (await openOutbox()!.list()).length;

/** A signature that waits on this device for a connection. */
async function kept(petition: NonNullable<Parameters<typeof PetitionPage.open>[0]>['petition'] = {}): Promise<PetitionPage> {
  const page = await PetitionPage.open({ petition });
  page.source.update({ fail: 'network' });
  await page.sign();
  await page.shows('unsent');
  await page.press('Yes, keep it');
  await page.reads('Not sent yet');
  return page;
}

/** At the next visit, when the petition can be read again. */
async function stillWaits(page: PetitionPage): Promise<void> {
  page.source.update({ fail: undefined });
  await (await page.reload()).reads('Not sent yet');
}

/** Until nothing is being looked up any more: whoever asks for the same storage is answered in turn. */
async function sent(page: PetitionPage): Promise<void> {
  await page.reads('One step is left');
  await waits();
  await waits();
}

afterEach(async () => {
  Reflect.deleteProperty(openOutbox()!, 'add');
  await openOutbox()?.wipe();
  localStorage.removeItem(MARK);
  Reflect.deleteProperty(navigator, 'onLine');
});

describe('a signature that waits while another one is sent', () => {
  it('is still said not to be sent after a reload, when it was signed and sent elsewhere on the site', async () => {
    const first = await kept();
    const second = await PetitionPage.open({ petition: library });
    await second.sign();
    await sent(second);
    expect(isMarked()).to.equal(true);
    await stillWaits(first);
  });

  it('is still said not to be sent when another one that waited was sent from here', async () => {
    const first = await kept();
    const second = await kept(library);
    second.source.update({ fail: undefined });
    await second.press('Send now');
    await sent(second);
    await stillWaits(first);
  });

  it('is found again, and sent, by the next person of the same device', async () => {
    const first = await kept();
    const other = await PetitionPage.open({ petition: library });
    await other.sign({ email: 'ola@example.org' });
    await sent(other);
    first.source.update({ fail: undefined });
    const again = await first.reload();
    await again.reads('Not sent yet');
    await again.press('Send now');
    await again.reads('One step is left');
    expect(again.source.signatures.map(({ email }) => email)).to.deep.equal(['aud@example.org']);
    await waitUntil(() => !isMarked(), 'the mark stays although nothing waits');
  });

  it('is still said not to be sent when another one was deleted', async () => {
    const first = await kept();
    const second = await kept(library);
    await second.press('Delete it');
    await waitUntil(() => second.said === 'It is deleted from this device.', `it says "${second.said}"`);
    expect([isMarked(), await waits()]).to.deep.equal([true, 1]);
    await stillWaits(first);
  });

  it('is still said not to be sent when another one was refused for good', async () => {
    const first = await kept();
    const second = await kept(library);
    second.source.update({ fail: 'not-open' });
    await second.press('Send now');
    await second.shows('unsent');
    await waitUntil(async () => (await waits()) === 1, 'what was refused stays');
    await stillWaits(first);
  });

  it('is still said not to be sent when another one could not be kept', async () => {
    const first = await kept();
    const second = await PetitionPage.open({ petition: library });
    second.source.update({ fail: 'network' });
    await second.sign();
    await second.shows('unsent');
    const refused = new Promise<void>((resolve) => {
      openOutbox()!.add = () => {
        resolve();
        return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      };
    });
    await second.press('Yes, keep it');
    await refused;
    await waits();
    await waits();
    expect(isMarked()).to.equal(true);
    await stillWaits(first);
  });

  it('takes the mark with it when it is the last', async () => {
    const first = await kept();
    const second = await kept(library);
    await second.press('Delete it');
    await second.shows('form');
    await first.press('Delete it');
    await first.shows('form');
    await waitUntil(() => !isMarked(), 'the mark stays although nothing waits');
  });
});

describe('a signature that waits while there is no line', () => {
  const line = (isOn: boolean): void => void Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOn });

  it('is not forgotten by a visit that could not look, and is shown when there is a line', async () => {
    const page = await kept();
    page.source.update({ fail: undefined, failAfter: 'timeout' }); // it is tried again at once
    line(false);
    const again = await page.reload();
    expect([again.text.includes('Not sent yet'), isMarked()]).to.deep.equal([false, true]);
    line(true);
    window.dispatchEvent(new Event('online'));
    await again.reads('Not sent yet');
  });

  it('is wiped from a device that others use too as soon as there is one', async () => {
    const page = await kept();
    page.source.update({ fail: undefined });
    line(false);
    const shared = await page.reload({ shared: true });
    expect(isMarked()).to.equal(true);
    line(true);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => !isMarked(), 'the mark stays');
    expect(await waits()).to.equal(0);
    expect(shared.text).to.not.contain('Not sent yet');
  });
});
