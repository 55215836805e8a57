import { until } from '../engines/until.ts';
import { Random } from '../fuzz-ics/random.ts';
import type { Device, Wish } from './device.ts';
import type { Killer } from './killer.ts';

/** How many machines people send from, and how many press at once on pages. */
export const DEVICES = 16;
/** What each machine does at once. */
const LANES = 2;
/** Milliseconds that all devices together take at most until nothing waits. */
const WAIT = 120_000;

/** All of `work` with so many at once. */
export async function inLanes<Item>(items: readonly Item[], lanes: number, work: (item: Item, lane: number) => Promise<void>): Promise<void> {
  const rest = items.values();
  const lane = async (_: unknown, number: number): Promise<void> => {
    for (const item of rest) await work(item, number);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Tries again as soon as it is allowed to: whoever was asked to wait is not asked before. */
async function drain<Body, Receipt>(devices: readonly Device<Body, Receipt>[], killer: Killer): Promise<string[]> {
  const isEmpty = async (): Promise<boolean> => {
    await killer.settled();
    const left = await Promise.all(devices.map((device) => device.flush()));
    return left.every((count) => count === 0);
  };
  return until('all that was kept is sent', isEmpty, WAIT).then(() => [], () => ['some of what was kept on devices was never sent']);
}

/** The machines that people send from, each with a chance of its own. */
export function openDevices<Body, Receipt>(random: Random, open: (place: { name: string; random: Random }) => Device<Body, Receipt>): Device<Body, Receipt>[] {
  return Array.from({ length: DEVICES }, (_, index) => open({ name: `device-${index}`, random: new Random(random.below(1e9)) }));
}

/** Everybody sends what they wish, and then all that was kept is sent. @returns what is wrong */
export async function sendAll<Body, Receipt>(devices: readonly Device<Body, Receipt>[], wishes: readonly Wish<Body>[], killer: Killer): Promise<string[]> {
  await inLanes(wishes, DEVICES * LANES, async (wish, lane) => {
    await devices[lane % DEVICES]?.send(wish);
    await killer.finished();
  });
  return drain(devices, killer);
}
