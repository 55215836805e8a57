import type { Store } from '../store/store.ts';

/**
 * An empty database each time, and as many stores on it as are asked for: each as a process of its own would have it.
 *
 * @param hasTables false where making the tables is what is checked; else they may be there already
 */
export type OpenStore = (processes: number, hasTables?: false) => Promise<[Store, ...Store[]]>;

/** One thing that every store keeps to. */
export interface StoreCheck {
  title: string;
  /** Rejects when it does not. */
  run(open: OpenStore): Promise<void>;
}
