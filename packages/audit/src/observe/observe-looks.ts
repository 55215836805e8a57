/** How the two answers look in every state, and how far away they are by the keyboard. */
import type { FoundBanner } from '../find-banner/pick-banner.ts';
import type { Control, Looks, PairLooks } from './facts.ts';
import { askPage } from './in-page/in-page.ts';
import { readLooks, readMotion } from './in-page/looks.ts';
import { focusPage, nextFrames, readFocus } from './in-page/page.ts';
import type { PageUnderAudit, Preferences } from './page-under-audit.ts';

export interface Pair {
  readonly accept: Control;
  readonly refuse: Control;
}

export function pairOf({ controls }: Pick<FoundBanner, 'controls'>): Pair | undefined {
  const accept = controls.find(({ kind }) => kind === 'accept') ?? controls.find(({ kind }) => kind === 'vague');
  const refuse = controls.find(({ kind }) => kind === 'refuse');
  return accept && refuse ? { accept, refuse } : undefined;
}

async function both(page: PageUnderAudit, state: string, { accept, refuse }: Pair): Promise<PairLooks> {
  return { state, accept: await askPage(page, readLooks, accept.id), refuse: await askPage(page, readLooks, refuse.id) };
}

async function pointedAt(page: PageUnderAudit, { id, rect }: Control): Promise<Looks> {
  await page.pointAt(rect.x + rect.width / 2, rect.y + rect.height / 2);
  await askPage(page, nextFrames);
  return askPage(page, readLooks, id);
}

async function preferring(page: PageUnderAudit, state: string, pair: Pair, preferences: Preferences): Promise<PairLooks[]> {
  if (!(await page.prefer(preferences))) return [];
  await askPage(page, nextFrames);
  return [await both(page, state, pair)];
}

export async function observeLooks(page: PageUnderAudit, pair: Pair): Promise<PairLooks[]> {
  const plain = await both(page, 'as shown', pair);
  const hover = { state: 'pointed at', accept: await pointedAt(page, pair.accept), refuse: await pointedAt(page, pair.refuse) };
  await page.pointAt(1, 1);
  const dark = await preferring(page, 'in the dark', pair, { dark: true });
  const forced = await preferring(page, 'in forced colours', pair, { forcedColors: true });
  await page.prefer({});
  return [plain, hover, ...dark, ...forced];
}

export async function observeMotion(page: PageUnderAudit, banner: number): Promise<number | undefined> {
  if (!(await page.prefer({ reducedMotion: true }))) return undefined;
  const motion = await askPage(page, readMotion, banner);
  await page.prefer({});
  return motion;
}

export interface Walk {
  /** Presses of Tab until the focus was in the banner. */
  readonly tabs?: number;
  readonly focused?: PairLooks;
}

interface Stops {
  readonly tabs?: number;
  readonly looks: ReadonlyMap<number, Looks>;
}

/** How many stops are tried before the banner, and within it. */
const BEFORE = 8;
const WITHIN = 10;

async function pressUntilInside(page: PageUnderAudit, banner: number): Promise<number | undefined> {
  for (let press = 1; press <= BEFORE; press += 1) {
    await page.press('Tab');
    if ((await askPage(page, readFocus, banner)).inside) return press;
  }
  return undefined;
}

/** Looks at each stop in the banner, and does not go beyond: further on, the page would scroll. */
async function collectStops(page: PageUnderAudit, banner: number): Promise<Stops> {
  const looks = new Map<number, Looks>();
  const tabs = await pressUntilInside(page, banner);
  for (let stop = 1; tabs !== undefined && stop <= WITHIN; stop += 1) {
    const { inside, control } = await askPage(page, readFocus, banner);
    if (!inside) break;
    const look = await askPage(page, readLooks, control);
    // What was gone when it was looked at has no looks.
    if (look.rect.width > 0) looks.set(control, look);
    await page.press('Tab');
  }
  return { looks, ...(tabs === undefined ? {} : { tabs }) };
}

/** Walks by Tab from the start of the page. */
export async function walkByKeyboard(page: PageUnderAudit, banner: number, pair: Pair | undefined): Promise<Walk> {
  await askPage(page, focusPage);
  const { tabs, looks } = await collectStops(page, banner);
  await askPage(page, focusPage);
  const [accept, refuse] = [looks.get(pair?.accept.id ?? -1), looks.get(pair?.refuse.id ?? -1)];
  return { ...(tabs === undefined ? {} : { tabs }), ...(accept && refuse ? { focused: { state: 'with the focus', accept, refuse } } : {}) };
}
