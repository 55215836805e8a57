/** Visits one page as several people, at most about ten loads, one at a time, and gathers what was seen. */
import type { FoundBanner } from '../find-banner/pick-banner.ts';
import type { Facts, UnderSignal } from './facts.ts';
import { frameHosts } from './in-page/candidates.ts';
import { askPage } from './in-page/in-page.ts';
import { readPage } from './in-page/page.ts';
import { choose, observeRefusing } from './observe-choice.ts';
import { observeFirstLayer } from './observe-first-layer.ts';
import { observePassive } from './observe-passive.ts';
import { observeSecondLayer } from './observe-second-layer.ts';
import type { BrowserUnderAudit, VisitOptions } from './page-under-audit.ts';
import { findBanner, hostsSince, storedNow, type Watched } from './watch.ts';

export interface SiteOptions {
  readonly url: string;
  readonly ownHosts?: readonly string[];
  /** How long a banner may take to come after everything else, in milliseconds; 2,500 unless told. */
  readonly patience?: number;
  /** Told what is being done, in a few words. */
  readonly onStep?: (step: string) => void;
}

type Visit = <T>(step: string, look: (watched: Watched) => Promise<T>, options?: Partial<VisitOptions>) => Promise<T>;

function visitsOf(browser: BrowserUnderAudit, { url, ownHosts, onStep, patience = 2_500 }: SiteOptions, automated: boolean): Visit {
  return async (step, look, options = {}) => {
    onStep?.(step);
    const { page, close } = await browser.visit({ automated, ...options });
    try {
      await page.goto(url);
      return await look({ page, url, patience, ...(ownHosts ? { ownHosts } : {}) });
    } finally {
      await close();
    }
  };
}

type First = Pick<Facts, 'stored' | 'hosts' | 'frames' | 'language' | 'title' | 'banner' | 'passive' | 'picture' | 'closed'>;

async function measure(watched: Watched, banner: FoundBanner): Promise<Pick<Facts, 'banner' | 'passive' | 'picture' | 'closed'>> {
  const picture = await watched.page.screenshot();
  const layer = await observeFirstLayer(watched, banner);
  const passive = await observePassive(watched);
  const closed = await choose(watched, ['close']);
  return { banner: layer, passive, picture, ...(closed ? { closed } : {}) };
}

async function lookFirst(watched: Watched): Promise<First> {
  const banner = await findBanner(watched);
  const { language, title } = await askPage(watched.page, readPage);
  const start = { stored: await storedNow(watched), hosts: hostsSince(watched), frames: await askPage(watched.page, frameHosts), language, title };
  return { ...start, passive: [], ...(banner ? await measure(watched, banner) : { picture: await watched.page.screenshot() }) };
}

async function lookUnderSignal(watched: Watched): Promise<UnderSignal> {
  const banner = await findBanner(watched);
  const { text } = await askPage(watched.page, readPage);
  return { asked: banner !== undefined, text: banner?.text ?? '', pageText: text };
}

async function lookOn(visit: Visit): Promise<Pick<Facts, 'refused' | 'accepted' | 'second' | 'signal'>> {
  const refused = await visit('refusing', observeRefusing);
  const another = refused && (await visit('refusing once more', (watched) => choose(watched, ['refuse'])));
  const accepted = await visit('accepting', (watched) => choose(watched, ['accept', 'vague']));
  const second = await visit('opening the choices', observeSecondLayer);
  const signal = await visit('with Global Privacy Control', lookUnderSignal, { privacySignal: true });
  return { ...(refused ? { refused: { ...refused, ...(another ? { another: another.stored } : {}) } } : {}), ...(accepted ? { accepted } : {}), ...(second ? { second } : {}), signal };
}

export async function observeSite(browser: BrowserUnderAudit, options: SiteOptions): Promise<Facts> {
  const open = visitsOf(browser, options, true);
  const seen = await open('before any choice', lookFirst);
  const disguised = visitsOf(browser, options, false);
  // Some banners stay away from programs, and then from authorities' scanners: so a second look, that does not say what it is.
  const second = seen.banner ? undefined : await disguised('before any choice, as a browser that nobody drives', lookFirst);
  const hidden = second?.banner !== undefined;
  const first = hidden ? second : seen;
  const rest = first.banner ? await lookOn(hidden ? disguised : open) : {};
  return { url: options.url, engine: browser.engine, at: new Date().toISOString(), hiddenFromAutomation: hidden, ...first, ...rest };
}
