import { expect, waitUntil } from '@open-wc/testing';
import { followTabs } from './follow-tabs.ts';

const comes = (type: string, persisted: boolean): boolean => dispatchEvent(new PageTransitionEvent(type, { persisted }));

describe('what other tabs say', () => {
  let other: BroadcastChannel;
  beforeEach(() => (other = new BroadcastChannel('dugnad-consent')));
  afterEach(() => other.close());

  it('is heard', async () => {
    let heard = 0;
    followTabs(() => (heard += 1), () => undefined);
    other.postMessage('');
    await waitUntil(() => heard === 1);
  });

  it('is known by what they say: a cookie of another process may come later', async () => {
    let heard: string | undefined;
    followTabs((told) => (heard = told), () => undefined);
    other.postMessage('1x/2026-11/video=0');
    await waitUntil(() => heard === '1x/2026-11/video=0');
  });

  it('is told by this one to them, and not to itself', async () => {
    let [heard, own] = [0, 0];
    other.onmessage = () => (heard += 1);
    followTabs(() => (own += 1), () => undefined)('1x');
    await waitUntil(() => heard === 1);
    expect(own).to.equal(0);
  });

  it('is not waited for on a page that was left, so that a browser can keep it whole', async () => {
    let [heard, told] = [0, 0];
    followTabs(() => (heard += 1), () => undefined);
    comes('pagehide', true);
    const witness = new BroadcastChannel('dugnad-consent');
    witness.onmessage = () => (told += 1);
    other.postMessage('');
    await waitUntil(() => told === 1);
    witness.close();
    expect(heard).to.equal(0);
  });

  it('is heard again on a page that one comes back to, which looks first for what it missed', async () => {
    let [heard, back] = [0, 0];
    followTabs(() => (heard += 1), () => (back += 1));
    comes('pagehide', true);
    comes('pageshow', true);
    expect(back).to.equal(1);
    other.postMessage('');
    await waitUntil(() => heard === 1);
  });

  it('is nothing new to a page that was just opened', () => {
    let back = 0;
    followTabs(() => undefined, () => (back += 1));
    comes('pageshow', false);
    expect(back).to.equal(0);
  });
});
