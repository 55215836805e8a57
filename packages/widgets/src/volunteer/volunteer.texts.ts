import { registerTexts } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

export { commitments, facts, filters, kinds, requirements, speech, states } from './texts/facts.texts.ts';
export { sayAccess } from './texts/access.texts.ts';
export { drops, sayWish, wished } from './texts/filter.texts.ts';
export { fieldErrors, form, places, privacy, sendingErrors } from './texts/form.texts.ts';
export { declaration } from './texts/declaration.texts.ts';
export { guardian } from './texts/guardian.texts.ts';
export { needs, prepared } from './texts/needs.texts.ts';
export { talk, talkModes } from './texts/talk.texts.ts';
export { ownClockOf, sayCounted, sayLength } from './choosing/say-talk.ts';
export { confirmed, receipt, sent } from './texts/sent.texts.ts';
export { machine, sayShift, sayStart, type ShiftLocale } from './choosing/say-shift.ts';
export { groupShifts, nextOf, type Series } from './choosing/group-shifts.ts';
export { sayDateOf, saySeries } from './choosing/say-series.ts';
export { series } from './texts/series.texts.ts';
export { isToBeHad, sayPlaces } from './choosing/shift.template.ts';
export { sayOverlap } from './choosing/shifts.template.ts';
export { fieldOf, sayError, sayFault, sayRefused, shiftAt } from './signing-up/say-error.ts';

/** Makes the words of volunteering known in the languages we have; English is in the source. */
export function registerVolunteerTexts(): void {
  registerTexts(loaders);
}
