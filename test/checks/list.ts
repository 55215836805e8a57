/** All checks in their order, and those that wait. */
import { before } from './a-before.ts';
import { firstLayer, otherEyes } from './b-first-layer.ts';
import { firstWords } from './b-words.ts';
import { secondLayer } from './c-second-layer.ts';
import type { Check } from './check.ts';

export const checks: readonly Check[] = [...before, ...firstLayer, ...firstWords, ...secondLayer].toSorted((one, other) => one.check - other.check);

/** Parts of checks that not every engine can be asked for. */
export const parts: readonly Check[] = [otherEyes];

/** Not yet checked, with the reason. */
export const waiting: Readonly<Record<number, string>> = {};
