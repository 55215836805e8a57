/** A page for each check that breaks it. */
import type { Mutant } from '../check.ts';
import { before } from './a-before.ts';
import { firstLayer, firstWords } from './b-first-layer.ts';
import { secondLayer } from './c-second-layer.ts';
import { after } from './d-after.ts';
import { withdrawal } from './e-withdraw.ts';
import { placeholders } from './f-placeholders.ts';
import { accessibility } from './g-accessibility.ts';
import { proof } from './h-proof.ts';
import { forms } from './i-forms.ts';
import { ages } from './j-age.ts';

export const mutants: readonly Mutant[] = [...before, ...firstLayer, ...firstWords, ...secondLayer, ...after, ...withdrawal, ...placeholders, ...accessibility, ...proof, ...forms, ...ages];
