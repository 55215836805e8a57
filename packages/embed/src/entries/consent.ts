// Loaded by consent-head.js, on every page that has it. First the language, then who answers, then who asks.
import '../consent/match-page.ts';
import { connectConsent } from '../consent/connect-consent.ts';
import type { ConsentHead } from '../consent/consent-api.ts';
import { placeLink } from '../consent/place-link.ts';
import { startStore } from '../consent/store/start-store.ts';
import { hasOutboxMark } from '@dugnad/client/submission';
import '@dugnad/widgets/consent-link/define';
import '@dugnad/widgets/consent/define';

const head = window.dugnadConsent as ConsentHead | undefined;
if (head) {
  connectConsent(startStore(head));
  placeLink(head.config);
  const { records } = head.config;
  // The proof of an earlier choice has not been sent yet.
  if (records && hasOutboxMark()) void import('../consent/record/watch-kept.ts').then(({ sendKept }) => sendKept(records));
  // For webmasters, who are told of it in the guide.
  if (location.hash.startsWith('#dugnad-')) void import('../consent/check/help.ts').then(({ help }) => help(head.config));
} else console.warn('Dugnad: consent needs consent-head.js in the head.');
