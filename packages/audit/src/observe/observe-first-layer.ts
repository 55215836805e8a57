/** Measures the first layer as it stands before anybody has chosen. */
import type { FoundBanner } from '../find-banner/pick-banner.ts';
import { askAxe } from './ask-axe.ts';
import type { BoxFacts, FirstLayer } from './facts.ts';
import { askPage } from './in-page/in-page.ts';
import { isInSight, readBox, readToggles } from './in-page/looks.ts';
import { focusPage, nextFrames, readFocus, readUsability } from './in-page/page.ts';
import { observeLooks, observeMotion, pairOf, walkByKeyboard } from './observe-looks.ts';
import { findBanner, type Watched } from './watch.ts';

/** The share of the window that a box lies over, 0 to 1. */
export function shareCovered({ rect, window }: Pick<BoxFacts, 'rect' | 'window'>): number {
  const across = Math.min(rect.x + rect.width, window.width) - Math.max(rect.x, 0);
  const down = Math.min(rect.y + rect.height, window.height) - Math.max(rect.y, 0);
  return (Math.max(0, across) * Math.max(0, down)) / (window.width * window.height);
}

async function resize(watched: Watched, width: number, height: number): Promise<FoundBanner | undefined> {
  await watched.page.viewport(width, height);
  await askPage(watched.page, nextFrames);
  return findBanner(watched, 800);
}

async function observeNarrow(watched: Watched): Promise<FirstLayer['narrow']> {
  const { page } = watched;
  const telephone = await resize(watched, 360, 640);
  const covers = telephone ? shareCovered(await askPage(page, readBox, telephone.id)) : 0;
  const small = await resize(watched, 320, 568);
  const pair = small && pairOf(small);
  const wide = small ? (await askPage(page, readBox, small.id)).wide : false;
  const inSight = pair ? { refuseInSight: await askPage(page, isInSight, pair.refuse.id), acceptInSight: await askPage(page, isInSight, pair.accept.id) } : {};
  await resize(watched, 1280, 800);
  return { covers, wide, ...inSight };
}

/** @param banner as it was found right after loading, with nothing pressed. */
export async function observeFirstLayer(watched: Watched, banner: FoundBanner): Promise<FirstLayer> {
  const { page } = watched;
  const { id, text, position, controls } = banner;
  const focus = await askPage(page, readFocus, id);
  const box = await askPage(page, readBox, id);
  const usability = await askPage(page, readUsability, id);
  const toggles = await askPage(page, readToggles, id);
  await askPage(page, focusPage);
  const pair = pairOf(banner);
  const looks = pair ? await observeLooks(page, pair) : [];
  const motion = await observeMotion(page, id);
  const axe = await askAxe(page, id);
  const { tabs, focused } = await walkByKeyboard(page, id, pair);
  const narrow = await observeNarrow(watched);
  return {
    text, position, controls, box, narrow, covers: shareCovered(box), usability, focus, toggles,
    looks: [...looks, ...(focused ? [focused] : [])],
    ...(tabs === undefined ? {} : { tabs }), ...(motion === undefined ? {} : { motion }), ...(axe ? { axe } : {}),
  };
}
