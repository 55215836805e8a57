/** Texts that a person agrees to, in a language that nobody may have read yet: `@dugnad/elements/agreement`. */
export { reviewed } from './generated/reviewed.ts';
export { ourTexts } from './our-texts.ts';
export type { Reading, TextIn } from './pair-texts.ts';
export { pairTexts } from './pair-texts.ts';
export { textPairStyles } from './text-pair.styles.ts';
export { textPairTemplate } from './text-pair.template.ts';
