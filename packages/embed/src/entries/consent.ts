// Loaded by consent-head.js, on every page that has it.
import type { ConsentHead } from '../consent/consent-api.ts';
import { nearLanguage } from '../consent/head/near-language.ts';
import { startStore } from '../consent/store/start-store.ts';

const head = window.dugnadConsent as ConsentHead | undefined;
const match = Symbol.for('dugnad.match');
// Where there is a loader, it knows better (packages/workbench/src/build/borrowed-match.ts).
Object.assign(window, { [match]: (window as { [match]?: unknown })[match] ?? (([tag = '']: string[], available: string[]) => nearLanguage(tag, available)) });
if (head) {
  startStore(head);
  // For webmasters, who are told of it in the guide.
  if (location.hash === '#dugnad-check') void import('../consent/check/check-page.ts').then(({ checkPage }) => checkPage(head.config));
}
