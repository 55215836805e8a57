import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemoryConsentLog, type MemoryConsentLog } from '@dugnad/client/memory';
import type { ConsentHow } from '@dugnad/client/ports';
import { hasOutboxMark } from '@dugnad/client/submission';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { changedConfig } from '../sample-config.page.ts';
import { keepChoice } from './keep-choice.ts';
import { sendKept } from './watch-kept.ts';

const records = 'https://proof.example/api/v1/consent-events';
const config = changedConfig({ records });

/** The page's own log, which answers instead of ours. */
function answerWith(log: MemoryConsentLog, asked: string[] = []): () => void {
  const answer = (event: Event): void => {
    const { port, src, provide } = event as Event & { port: string; src: string; provide: (log: MemoryConsentLog) => void };
    if (port !== 'consent-log') return;
    asked.push(src);
    provide(log);
  };
  document.addEventListener('dugnad-port-request', answer);
  return () => document.removeEventListener('dugnad-port-request', answer);
}

async function how(control = 'refuse'): Promise<ConsentHow> {
  const shown = await fixture(html`<section><h2>Privacy choice</h2><button>Refuse all</button><button>Accept all</button></section>`);
  return { layer: 'banner', control, component: 'dugnad-consent 0.1.0', language: 'en', shown: shown.cloneNode(true) };
}

const refused = { statistics: false, video: false, map: false };

function warningsOf(): { lines: string[]; stop: () => void } {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  return { lines, stop: () => void (console.warn = warn) };
}

describe('the proof of a choice', () => {
  let stop = (): void => undefined;
  afterEach(async () => {
    stop();
    await openOutbox()?.wipe();
    localStorage.removeItem('dugnad-outbox');
  });

  it('goes to who answers for the address, with the very words that stood there', async () => {
    const [log, asked] = [createMemoryConsentLog(), [] as string[]];
    stop = answerWith(log, asked);
    await keepChoice(config, { how: await how(), before: {}, after: refused });
    const [entry] = log.entries;
    const notice = JSON.parse(entry?.notices[0] ?? '') as { words: string[]; options: string[] };
    expect([asked, notice.words, notice.options]).to.deep.equal([[records], ['Privacy choice'], ['Refuse all', 'Accept all']]);
    expect(entry?.records[0]).to.include({ event: 'refused', origin: location.origin, language: 'en' });
  });

  it('is the same notice for everybody who saw the same', async () => {
    const log = createMemoryConsentLog();
    stop = answerWith(log);
    await keepChoice(config, { how: await how(), before: {}, after: refused });
    await keepChoice(config, { how: await how('accept'), before: {}, after: { statistics: true, video: true, map: true } });
    const [one, other] = log.entries;
    expect(one?.notices).to.deep.equal(other?.notices);
    expect(one?.records[0]?.noticeHash).to.equal(other?.records[0]?.noticeHash);
  });

  it('goes nowhere where the site says nowhere', async () => {
    const log = createMemoryConsentLog();
    stop = answerWith(log);
    await keepChoice(changedConfig({}), { how: await how(), before: {}, after: refused });
    expect(log.entries).to.deep.equal([]);
  });

  it('waits on the device while nobody can be reached, and is sent once, later', async () => {
    const log = createMemoryConsentLog({ fail: 'network' });
    stop = answerWith(log);
    await keepChoice(config, { how: await how(), before: {}, after: refused });
    expect([log.entries.length, hasOutboxMark(), (await openOutbox()?.list())?.length]).to.deep.equal([0, true, 1]);
    log.update({ fail: undefined });
    await sendKept(records);
    await sendKept(records);
    expect([log.entries.length, hasOutboxMark(), await openOutbox()?.list()]).to.deep.equal([1, false, []]);
  });

  it('is sent as soon as the connection is back', async () => {
    const log = createMemoryConsentLog({ fail: 'offline' });
    stop = answerWith(log);
    await keepChoice(config, { how: await how(), before: {}, after: refused });
    log.update({ fail: undefined });
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => log.entries.length === 1);
  });

  it('that is refused for good is not kept, and the webmaster reads the cure', async () => {
    stop = answerWith(createMemoryConsentLog({ fail: 'origin-refused' }));
    const { lines, stop: quiet } = warningsOf();
    await keepChoice(config, { how: await how(), before: {}, after: refused });
    quiet();
    expect(lines.join()).to.contain(`did not take the record of a choice; the choice holds. Let pages of this site send: dugnad-server site add … --origin ${location.origin}`);
    expect(hasOutboxMark()).to.equal(false);
  });
});
