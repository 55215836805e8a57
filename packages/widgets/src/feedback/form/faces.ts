import type { FeedbackValue } from '@dugnad/client/model';

const head = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9.5v.5M15 9.5v.5';

/** Ornaments beside the words, on 24 × 24 as all our drawings. None of them is angry. */
export const faces: Readonly<Record<FeedbackValue, string>> = {
  'very-bad': `${head}M7.5 16.5q4.5-5 9 0`,
  bad: `${head}M8.5 15.7q3.5-2.2 7 0`,
  middling: `${head}M8.5 15h7`,
  good: `${head}M8.5 14.2q3.5 2.4 7 0`,
  'very-good': `${head}M7.5 13.3q4.5 6 9 0z`,
};
