import { photograph } from '../screenshots/photograph.ts';
import { plainLook, type Look } from '../stories/look.ts';
import type { StoryTab } from '../stories/story-tab.ts';

/** One way of looking at a story, in a window as wide as that (px). */
interface Shot extends Look {
  readonly width: number;
}

/** Few, for each is paid twice: what is usual; what is as different from it as can be; the colours of the system. */
export const shots: readonly Shot[] = [
  { ...plainLook, name: 'light', width: 800 },
  { ...plainLook, name: 'dark-rtl-360', theme: 'dark', language: 'ar', direction: 'rtl', width: 360 },
  { ...plainLook, name: 'forced', forcedColors: true, width: 800 },
];

/** Pictures by the name of the shot, as PNG. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** All pictures of one story. @throws Error when it cannot be drawn */
export async function takeShots(tab: StoryTab, id: string): Promise<Pictures> {
  const pictures = new Map<string, Uint8Array>();
  await tab.open(id);
  for (const shot of shots) pictures.set(shot.name, await photograph(tab.page, shot.width, () => tab.look(shot)));
  return pictures;
}
