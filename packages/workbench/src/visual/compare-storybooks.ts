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

/** Compares each shot, and keeps the pictures of those that differ. */
async function compareShots(page: Page, { out, id }: { out: string; id: string }, before: Pictures, after: Pictures): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [shot, picture] of after) {
    const old = before.get(shot);
    const difference = old && (await comparePictures(page, old, picture));
    if (!old || !difference) continue;
    await keepAll(out, id, new Map([[shot, old]]), 'old');
    await keepAll(out, id, new Map([[shot, picture]]), 'new');
    await writeFile(join(out, fileOf(id, shot, 'difference')), difference.picture);
    changes.push({ shot, pixels: difference.pixels });
  }
  return changes;
}

async function compareStory(page: Page, about: { out: string; id: string }, before: Side, after: Side): Promise<StoryDifference> {
  const { out, id } = about;
  const [old, now] = await Promise.all([before.draw(id), after.draw(id)]);
  if (now instanceof Error) return { id, standing: 'failed', changes: [], error: now.message };
  if (now === undefined) {
    if (old && !(old instanceof Error)) await keepAll(out, id, old, 'old');
    return { id, standing: 'gone', changes: [] };
  }
  // What could not be drawn before has nothing to be compared with.
  if (old === undefined || old instanceof Error) {
    await keepAll(out, id, now, 'new');
    return { id, standing: 'new', changes: [] };
  }
  const changes = await compareShots(page, about, old, now);
  return { id, standing: changes.length > 0 ? 'differs' : 'same', changes };
}

/** Draws every story of both builds and compares. Pictures of what differs, is new or is gone are written into `out`. */
export async function compareStorybooks(browser: Browser, { before, after, out, only = [] }: Sides): Promise<StoryDifference[]> {
  await mkdir(out, { recursive: true });
  const [old, now] = [await Side.open(browser, before, only), await Side.open(browser, after, only)];
  const page = await browser.newPage();
  const found: StoryDifference[] = [];
  for (const id of [...new Set([...now.ids, ...old.ids])].sort()) found.push(await compareStory(page, { out, id }, old, now));
  await Promise.all([old.close(), now.close(), page.close()]);
  return found;
}
