/** All checks in their order, and those that wait. */
import { before } from './a-before.ts';
import { firstLayer, otherEyes } from './b-first-layer.ts';
import { firstWords } from './b-words.ts';
import { secondLayer } from './c-second-layer.ts';
import type { Check } from './check.ts';
import { after } from './d-after.ts';
import { withdrawal } from './e-withdraw.ts';
import { newTab, placeholders } from './f-placeholders.ts';
import { accessibility, forcedColours } from './g-accessibility.ts';
import { proof } from './h-proof.ts';
import { forms } from './i-forms.ts';
import { ages } from './j-age.ts';

export const checks: readonly Check[] = [...before, ...firstLayer, ...firstWords, ...secondLayer, ...after, ...withdrawal, ...placeholders, ...accessibility, ...proof, ...forms, ...ages].toSorted((one, other) => one.check - other.check);

/** Parts of checks that stand alone, because not every engine can be asked for them, or answers as it should. */
export const parts: readonly Check[] = [otherEyes, newTab, forcedColours];
