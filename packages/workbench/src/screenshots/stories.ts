import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { plainLook, type Look } from '../stories/look.ts';
import { listStories, StoryTab, type Story } from '../stories/story-tab.ts';
import { photograph } from './photograph.ts';

/** One picture of a story: how it is looked at, and in a window how wide (px). */
interface Shot extends Look {
  readonly width: number;
}

const shots: readonly Shot[] = [
  { ...plainLook, name: 'light', width: 800 },
  { ...plainLook, name: 'dark', theme: 'dark', width: 800 },
  { ...plainLook, name: 'rtl', language: 'ar', direction: 'rtl', width: 800 },
  { ...plainLook, name: 'forced', forcedColors: true, width: 800 },
  { ...plainLook, name: '320', width: 320 },
];

/** Two tabs keep two processors busy. */
const TABS = 2;

async function photographStory(tab: StoryTab, story: Story, folder: string): Promise<void> {
  await tab.open(story.id);
  for (const shot of shots) {
    await writeFile(join(folder, `${story.id}.${shot.name}.png`), await photograph(tab.page, shot.width, () => tab.look(shot)));
  }
}

/** A picture of every story in every shot; resolves with how many there are. */
export async function photographStories(browser: Browser, origin: string, { folder, only }: { folder: string; only: readonly string[] }): Promise<number> {
  const stories = await listStories(only);
  const waiting = [...stories];
  const work = async (): Promise<void> => {
    const tab = await StoryTab.open(browser, origin);
    for (let story = waiting.shift(); story; story = waiting.shift()) await photographStory(tab, story, folder);
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return stories.length * shots.length;
}
