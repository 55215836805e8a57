/** What is looked at again and again in one tab: what is stored, who was asked, and whether the banner is there. */
import { pickBanner, type FoundBanner } from '../find-banner/pick-banner.ts';
import { groupHosts, type HostUse } from '../known-services/group-hosts.ts';
import type { StoredItem } from './facts.ts';
import { collectCandidates } from './in-page/candidates.ts';
import { askPage } from './in-page/in-page.ts';
import { isShown } from './in-page/looks.ts';
import { readStorage, showControl } from './in-page/page.ts';
import type { PageUnderAudit } from './page-under-audit.ts';
import { until } from './until.ts';

export interface Watched {
  readonly page: PageUnderAudit;
  readonly url: string;
  readonly ownHosts?: readonly string[];
  /** How long a banner may take to come, in milliseconds. */
  readonly patience: number;
}

export async function storedNow({ page }: Watched): Promise<StoredItem[]> {
  const cookies = (await page.cookies()).map((cookie): StoredItem => ({ kind: 'cookie', name: cookie.name, value: cookie.value, cookie }));
  return [...cookies, ...(await askPage(page, readStorage))];
}

const keyOf = ({ kind, name, value, cookie }: StoredItem): string => [kind, cookie?.domain ?? '', name, value].join('\n');

/** What is there now and was not, or had another value. */
export function storedSince(before: readonly StoredItem[], now: readonly StoredItem[]): StoredItem[] {
  const known = new Set(before.map(keyOf));
  return now.filter((item) => !known.has(keyOf(item)));
}

export function hostsSince({ page, url, ownHosts }: Watched, from = 0): HostUse[] {
  return groupHosts(url, page.requests().slice(from), ownHosts);
}

/** Banners may come a little late, so one is waited for. */
export async function findBanner({ page, patience: given }: Watched, patience = given): Promise<FoundBanner | undefined> {
  return until(async () => pickBanner(await askPage(page, collectCandidates)), patience);
}

export async function isGone({ page }: Watched, id: number, patience = 1_500): Promise<boolean> {
  return (await until(async () => !(await askPage(page, isShown, id)) || undefined, patience)) ?? false;
}

/** Presses a control as a person does: where it is, after bringing it into sight. */
export async function pressControl({ page }: Watched, id: number): Promise<boolean> {
  const point = await askPage(page, showControl, id);
  if (!point) return false;
  await page.clickAt(point.x, point.y);
  return true;
}
