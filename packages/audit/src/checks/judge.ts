import type { Facts } from '../observe/facts.ts';
import { judgeAccessibility } from './accessibility.ts';
import { judgeAfterChoice } from './after-choice.ts';
import { judgeBeforeChoice } from './before-choice.ts';
import { judgeEquality } from './equality.ts';
import type { Finding } from './finding.ts';
import { judgeSecondLayer } from './second-layer.ts';
import { judgeWords } from './words-said.ts';

/** Every judge in turn; the findings in the order of the list. */
export const judges = {
  beforeChoice: judgeBeforeChoice, equality: judgeEquality, words: judgeWords, secondLayer: judgeSecondLayer, afterChoice: judgeAfterChoice, accessibility: judgeAccessibility,
} as const;

export function judge(facts: Facts): Finding[] {
  return Object.values(judges).flatMap((one) => one(facts)).sort((a, b) => a.check - b.check);
}
