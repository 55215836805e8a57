/** Opens the second layer, reads it, and leaves it without saving. */
import { readControl } from '../find-banner/read-label.ts';
import type { Candidate, Control, SecondLayer, Toggle } from './facts.ts';
import { collectCandidates } from './in-page/candidates.ts';
import { askPage } from './in-page/in-page.ts';
import { readBox, readToggles } from './in-page/looks.ts';
import { until } from './until.ts';
import { findBanner, pressControl, storedNow, storedSince, type Watched } from './watch.ts';

interface Opened {
  readonly box: Candidate;
  readonly controls: readonly Control[];
  readonly toggles: readonly Toggle[];
}

async function findSecond({ page }: Watched): Promise<Opened | undefined> {
  const boxes = await askPage(page, collectCandidates);
  const opened: Opened[] = [];
  for (const box of boxes) {
    const controls = box.controls.map((control): Control => ({ ...control, kind: readControl(control) }));
    opened.push({ box, controls, toggles: await askPage(page, readToggles, box.id) });
  }
  const layers = opened.filter(({ controls, toggles }) => toggles.length > 0 || controls.some(({ kind }) => kind === 'save'));
  return layers.sort((a, b) => b.toggles.length - a.toggles.length || b.controls.length - a.controls.length || a.box.text.length - b.box.text.length)[0];
}

export async function observeSecondLayer(watched: Watched): Promise<SecondLayer | undefined> {
  const banner = await findBanner(watched);
  const choose = banner?.controls.find(({ kind }) => kind === 'choose');
  if (!choose) return undefined;
  const before = await storedNow(watched);
  await pressControl(watched, choose.id);
  const second = await until(() => findSecond(watched), watched.patience);
  if (!second) return undefined;
  const box = await askPage(watched.page, readBox, second.box.id);
  await watched.page.press('Escape');
  await watched.page.settle();
  return { text: second.box.text, controls: second.controls, toggles: second.toggles, box, storedByLeaving: storedSince(before, await storedNow(watched)) };
}
