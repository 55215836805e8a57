/** A page for each check that breaks it. */
import type { Mutant } from '../check.ts';
import { before } from './a-before.ts';

export const mutants: readonly Mutant[] = [...before];
