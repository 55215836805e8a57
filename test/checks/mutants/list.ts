/** A page for each check that breaks it. */
import type { Mutant } from '../check.ts';
import { before } from './a-before.ts';
import { firstLayer, firstWords } from './b-first-layer.ts';
import { secondLayer } from './c-second-layer.ts';

export const mutants: readonly Mutant[] = [...before, ...firstLayer, ...firstWords, ...secondLayer];
