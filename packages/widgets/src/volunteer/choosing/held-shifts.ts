import { createDraft, deviceStorage, tabStorage } from '@dugnad/client/submission';
import { stillHeld, type HeldShift } from './collisions.ts';

const NAME = 'volunteer shifts';

/**
 * What somebody has signed up for, as far as this device knows: in this tab; and from earlier ones only where they have said that the
 * device is their own. Never sent, and nothing of it on a device that others use.
 */
export class HeldShifts {
  all: readonly HeldShift[] = [];
  readonly #tab = createDraft<readonly HeldShift[]>(tabStorage(), NAME);
  readonly #device = createDraft<readonly HeldShift[]>(deviceStorage(), NAME);

  /** The device is said to be somebody's own. */
  get isOwn(): boolean {
    return this.#device.read().values !== undefined;
  }

  look(now: number): void {
    this.all = stillHeld([this.#tab, this.#device].flatMap((draft) => draft.read().values ?? []), now);
  }

  add(shifts: readonly HeldShift[], now: number): void {
    if (this.#tab.sharedDevice) return;
    this.all = stillHeld([...this.all, ...shifts], now);
    this.#tab.write({ values: this.all });
    if (this.isOwn) this.#device.write({ values: this.all });
  }

  keep(isOwn: boolean): void {
    if (isOwn) this.#device.write({ values: this.all });
    else this.#device.clear();
  }

  /** Also in the middle of things: what is stored is wiped at once. */
  share(isShared: boolean): void {
    this.#tab.sharedDevice = this.#device.sharedDevice = isShared;
    if (isShared) this.all = [];
  }
}
