/** When somebody can be reached, as data and as words: `@dugnad/elements/opening-hours`. */
export { findOpening, type Opening, type OpeningException, type OpeningHours, type OpeningPlan } from './find-opening.ts';
export { openingTemplate, weekTemplate } from './opening-hours.template.ts';
export { parseOpeningHours } from './parse-opening-hours.ts';
export { WakeController } from './wake-controller.ts';
