import { registerTexts } from '@dugnad/elements/language';

/** Makes the calendar's words known in the languages we have; English is in the source. */
export function registerCalendarTexts(): void {
  registerTexts({
    da: () => import('./generated/da.ts'),
    nb: () => import('./generated/nb.ts'),
    nl: () => import('./generated/nl.ts'),
  });
}
