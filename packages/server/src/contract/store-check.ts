import type { Store } from '../store/store.ts';

/** An empty database each time, and as many stores on it as are asked for: each as a process of its own would have it. */
export type OpenStore = (processes: number) => Promise<[Store, ...Store[]]>;

/** One thing that every store keeps to. */
export interface StoreCheck {
  title: string;
  /** Rejects when it does not. */
  run(open: OpenStore): Promise<void>;
}
