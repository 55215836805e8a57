/** All checks in their order, and those that wait. */
import { before } from './a-before.ts';
import type { Check } from './check.ts';

export const checks: readonly Check[] = [...before];

/** Not yet checked, with the reason. */
export const waiting: Readonly<Record<number, string>> = {};
