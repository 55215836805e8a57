/** Visitors who refuse, accept, close, and open the second layer: each a new one, so that nothing of another's is left. */
import type { ControlKind } from '../find-banner/read-label.ts';
import { findStems, isWithdrawLabel, readLabel } from '../find-banner/read-label.ts';
import type { AfterRefusing, FoundControl, Outcome, StoredItem } from './facts.ts';
import { collectControls } from './in-page/candidates.ts';
import { askPage } from './in-page/in-page.ts';
import { isShown } from './in-page/looks.ts';
import { findBanner, hostsSince, isGone, pressControl, storedNow, storedSince, type Watched } from './watch.ts';
import { until } from './until.ts';

/** Thirteen months, a little more than any answer may be kept. */
const LATER = 396;

/** Presses the control of a kind on a page that is open; undefined where there is none. */
export async function choose(watched: Watched, kinds: readonly ControlKind[]): Promise<Outcome | undefined> {
  const banner = await findBanner(watched);
  const control = kinds.map((kind) => banner?.controls.find((one) => one.kind === kind)).find((one) => one !== undefined);
  if (!banner || !control) return undefined;
  const [before, asked] = [await storedNow(watched), watched.page.requests().length];
  if (!(await pressControl(watched, control.id))) return undefined;
  const bannerGone = await isGone(watched, banner.id);
  await watched.page.settle();
  return { stored: storedSince(before, await storedNow(watched)), hosts: hostsSince(watched, asked), bannerGone };
}

async function findWithdraw(watched: Watched): Promise<FoundControl | undefined> {
  const controls = await askPage(watched.page, collectControls);
  const pictures = controls.filter(({ text }) => text === '');
  return (
    controls.find(({ label }) => isWithdrawLabel(label)) ??
    pictures.find(({ label }) => readLabel(label) === 'choose') ??
    // A button that is nothing but a picture and is named for cookies opens them; a link may lead to a notice only.
    pictures.find(({ label, role }) => role === 'button' && findStems(label, 'topic').length > 0)
  );
}

async function obeysElsewhere(watched: Watched, refuse: () => Promise<Outcome | undefined>): Promise<{ outcome: Outcome | undefined; obeys: boolean | undefined }> {
  const other = { ...watched, page: await watched.page.another() };
  await other.page.goto(watched.url);
  const there = await findBanner(other);
  await watched.page.show();
  const outcome = await refuse();
  await other.page.show();
  const obeys = there && (await until(async () => !(await askPage(other.page, isShown, there.id)) || undefined, 1_000)) !== undefined;
  await watched.page.show();
  return { outcome, obeys };
}

const endsByItself = (stored: readonly StoredItem[]): boolean => stored.some(({ cookie }) => cookie !== undefined);

async function asksMuchLater(watched: Watched): Promise<boolean> {
  const page = await watched.page.another({ daysAhead: LATER });
  await page.goto(watched.url);
  return (await findBanner({ ...watched, page })) !== undefined;
}

/** On a page that was just opened by somebody new. */
export async function observeRefusing(watched: Watched): Promise<AfterRefusing | undefined> {
  const { outcome, obeys } = await obeysElsewhere(watched, () => choose(watched, ['refuse']));
  if (!outcome) return undefined;
  const [before, asked] = [await storedNow(watched), watched.page.requests().length];
  await watched.page.goto(watched.url);
  const later = { stored: storedSince(before, await storedNow(watched)), hosts: hostsSince(watched, asked), asked: (await findBanner(watched)) !== undefined };
  const withdraw = await findWithdraw(watched);
  const asksAgain = endsByItself(outcome.stored) || outcome.stored.length === 0 ? undefined : await asksMuchLater(watched);
  return {
    ...outcome, later,
    ...(obeys === undefined ? {} : { otherTabObeys: obeys }), ...(withdraw ? { withdraw } : {}), ...(asksAgain === undefined ? {} : { asksAgain }),
  };
}
