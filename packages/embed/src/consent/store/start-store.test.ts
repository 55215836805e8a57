import { expect, waitUntil } from '@open-wc/testing';
import type { ConsentHead } from '../consent-api.ts';
import { fingerprint } from '../head/fingerprint.ts';
import { isGranted, readValue } from '../head/read-value.ts';
import { sampleConfig } from '../sample-config.page.ts';
import { writeChoice } from './choice-text.ts';
import type { ChoiceStore } from './choice-store.ts';
import { startStore } from './start-store.ts';

/** Where a browser keeps its cookies in a process of their own, one may be there later than it was written. */
async function write(answers: Record<string, boolean>): Promise<void> {
  const value = writeChoice(sampleConfig, answers);
  document.cookie = `dugnad-consent=${value};Path=/`;
  await waitUntil(() => readValue(document.cookie) === value, 'the cookie is not kept');
}

/** What another tab of the same site does: it writes, and says so. */
const other = new BroadcastChannel('dugnad-consent');

function open(): { store: ChoiceStore; withdrawn: string[] } {
  const print = fingerprint(sampleConfig);
  const head: ConsentHead = {
    config: sampleConfig,
    value: readValue(document.cookie),
    granted: (id) => isGranted(sampleConfig, print, head.value, id),
    whenGranted: () => Promise.resolve(),
    release: () => undefined, tell: () => undefined,
  };
  const withdrawn: string[] = [];
  document.addEventListener('dugnad-consent-withdraw', ({ service }) => withdrawn.push(service));
  return { store: startStore(head), withdrawn };
}

describe('a page of which several tabs are open', () => {
  before(async () => {
    // What ends things is a file that is fetched later; here the test's own server would be measured with it.
    await import('../withdraw/withdraw.ts');
    await write({ statistics: true, video: true, map: false });
  });

  after(() => {
    other.close();
    document.cookie = 'dugnad-consent=;Path=/;Max-Age=0';
  });

  // How long a browser is on its way from tab to tab is its own affair, and longer on a busy machine; ours begins when it has come.
  it('ends what another tab took back within a second of hearing of it, and tells the page of each service', async () => {
    const { store, withdrawn } = open();
    await write({ statistics: true, video: false, map: false });
    const beside = new BroadcastChannel('dugnad-consent');
    const heard = new Promise<number>((resolve) => (beside.onmessage = () => resolve(performance.now())));
    other.postMessage('');
    const start = await heard;
    beside.close();
    await waitUntil(() => withdrawn.length === 2, 'nothing was taken back');
    expect(performance.now() - start).to.be.below(1000);
    expect([withdrawn, store.granted('youtube'), store.granted('matomo')]).to.deep.equal([['youtube', 'vimeo'], false, true]);
  });

  it('tells the others when something is chosen in it', async () => {
    const { store } = open();
    const heard = new Promise<string>((resolve) => (other.onmessage = () => resolve(readValue(document.cookie))));
    store.choose({ statistics: false, video: false, map: true });
    expect(await heard).to.equal(writeChoice(sampleConfig, { statistics: false, video: false, map: true }));
  });

  it('looks again when somebody comes back to it', async () => {
    const { store } = open();
    await write({ statistics: true, video: true, map: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => store.granted('youtube'));
  });
});
