/** Every story of two builds side by side, drawn by the same browser in the same run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startSite } from '../start/start.ts';
import { listStories, StoryTab } from '../stories/story-tab.ts';
import { comparePictures } from './compare-pictures.ts';
import { takeShots, type Pictures } from './take-shots.ts';

/** One shot of a story that looks different, and by how many pixels. */
export interface Change {
  readonly shot: string;
  readonly pixels: number;
}

/** How a story stands between two builds. */
export type Standing = 'same' | 'differs' | 'new' | 'gone' | 'failed';

export interface StoryDifference {
  readonly id: string;
  readonly standing: Standing;
  /** Those of a story that differs; pictures of them lie beside the page, as those of what is new or gone. */
  readonly changes: readonly Change[];
  /** Why it could not be drawn. */
  readonly error?: string;
}

/** Folders of built stories, before and after, and where pictures go. */
export interface Sides {
  readonly before: string;
  readonly after: string;
  readonly out: string;
  /** Parts of ids of the stories wanted; none = all. */
  readonly only?: readonly string[];
}

export const fileOf = (id: string, shot: string, kind: 'old' | 'new' | 'difference'): string => `${id}.${shot}.${kind}.png`;

/** One build, served, with a tab of its own. */
class Side {
  readonly ids: ReadonlySet<string>;
  readonly #tab: StoryTab;
  readonly #stop: () => Promise<void>;

  private constructor(ids: ReadonlySet<string>, tab: StoryTab, stop: () => Promise<void>) {
    this.ids = ids;
    this.#tab = tab;
    this.#stop = stop;
  }

  static async open(browser: Browser, folder: string, only: readonly string[]): Promise<Side> {
    const stories = await listStories(only, folder);
    const site = await startSite({ port: 0, storybookDir: folder });
    return new Side(new Set(stories.map(({ id }) => id)), await StoryTab.open(browser, site.origin), () => site.close());
  }

  /** Pictures of a story; none when this build has no such story, and what went wrong when it cannot be drawn. */
  async draw(id: string): Promise<Pictures | Error | undefined> {
    if (!this.ids.has(id)) return undefined;
    return takeShots(this.#tab, id).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  }

  async close(): Promise<void> {
    await this.#tab.close();
    await this.#stop();
  }
}

async function keepAll(out: string, id: string, pictures: Pictures, kind: 'old' | 'new'): Promise<void> {
  await Promise.all([...pictures].map(([shot, picture]) => writeFile(join(out, fileOf(id, shot, kind)), picture)));
}

interface ShotDifference extends Change {
  readonly old: Uint8Array;
  readonly now: Uint8Array;
  readonly picture: Uint8Array;
}

async function compareShots(page: Page, before: Pictures, after: Pictures): Promise<ShotDifference[]> {
  const found: ShotDifference[] = [];
  for (const [shot, now] of after) {
    const old = before.get(shot);
    const difference = old && (await comparePictures(page, old, now));
    if (difference) found.push({ shot, old, now, ...difference });
  }
  return found;
}

async function keepDifferences(out: string, id: string, found: readonly ShotDifference[]): Promise<Change[]> {
  const keep = (kind: 'old' | 'new' | 'difference', shot: string, picture: Uint8Array) => writeFile(join(out, fileOf(id, shot, kind)), picture);
  await Promise.all(found.flatMap(({ shot, old, now, picture }) => [keep('old', shot, old), keep('new', shot, now), keep('difference', shot, picture)]));
  return found.map(({ shot, pixels }) => ({ shot, pixels }));
}

/** Two builds, each in its tab, and a page to calculate in. */
interface Bench {
  readonly page: Page;
  readonly before: Side;
  readonly after: Side;
  readonly out: string;
}

type Drawn = Pictures | Error | undefined;
const isDrawn = (drawn: Drawn): drawn is Pictures => drawn instanceof Map;

const drawBoth = ({ before, after }: Bench, id: string): Promise<[Drawn, Drawn]> => Promise.all([before.draw(id), after.draw(id)]);

/** On a busy machine one pixel of a native control may come late: what differs does so twice. */
async function compareTwice(bench: Bench, id: string, old: Pictures, now: Pictures): Promise<StoryDifference> {
  let found = await compareShots(bench.page, old, now);
  if (found.length > 0) {
    const [oldAgain, nowAgain] = await drawBoth(bench, id);
    if (isDrawn(oldAgain) && isDrawn(nowAgain)) found = await compareShots(bench.page, oldAgain, nowAgain);
  }
  return { id, standing: found.length > 0 ? 'differs' : 'same', changes: await keepDifferences(bench.out, id, found) };
}

async function compareStory(bench: Bench, id: string): Promise<StoryDifference> {
  const [old, now] = await drawBoth(bench, id);
  if (now instanceof Error) return { id, standing: 'failed', changes: [], error: now.message };
  if (!isDrawn(now)) {
    if (isDrawn(old)) await keepAll(bench.out, id, old, 'old');
    return { id, standing: 'gone', changes: [] };
  }
  if (isDrawn(old)) return compareTwice(bench, id, old, now);
  // What could not be drawn before has nothing to be compared with.
  await keepAll(bench.out, id, now, 'new');
  return { id, standing: 'new', changes: [] };
}

/** Draws every story of both builds and compares. Pictures of what differs, is new or is gone are written into `out`. */
export async function compareStorybooks(browser: Browser, { before, after, out, only = [] }: Sides): Promise<StoryDifference[]> {
  await mkdir(out, { recursive: true });
  const [old, now] = [await Side.open(browser, before, only), await Side.open(browser, after, only)];
  const page = await browser.newPage();
  const found: StoryDifference[] = [];
  for (const id of [...new Set([...now.ids, ...old.ids])].sort()) found.push(await compareStory({ page, before: old, after: now, out }, id));
  await Promise.all([old.close(), now.close(), page.close()]);
  return found;
}
