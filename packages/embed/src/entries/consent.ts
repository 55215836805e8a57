// Loaded by consent-head.js, on every page that has it. First the language, then who answers, then who asks. All that it needs is in its own file.
import '../consent/match-page.ts';
import { connectConsent } from '../consent/connect-consent.ts';
import type { ConsentHead } from '../consent/consent-api.ts';
import { placeLink } from '../consent/place-link.ts';
import { whenRead } from '../consent/when-read.ts';
import { readOwnTexts } from '../consent/read-own-texts.ts';
import { startStore } from '../consent/store/start-store.ts';
import { hasOutboxMark } from '@dugnad/client/submission';
import '@dugnad/widgets/consent-link/define';
import '@dugnad/widgets/consent/define';

const head = window.dugnadConsent as ConsentHead | undefined;
if (head) {
  readOwnTexts();
  connectConsent(startStore(head));
  const place = (): void => placeLink(head.config);
  // The question comes first: the last line of a page can wait until that is drawn.
  requestAnimationFrame(() => setTimeout(place));
  const { records } = head.config;
  // The proof of an earlier choice has not been sent yet.
  if (records && hasOutboxMark()) void import('../consent/record/record.part.ts').then(({ sendKept }) => sendKept(records));
  // The address on a receipt.
  const openChoices = (): void => {
    if (location.hash !== '#dugnad-choices') return;
    place();
    void document.querySelector('dugnad-consent-link')?.open();
  };
  addEventListener('hashchange', openChoices);
  whenRead(openChoices);
  // For webmasters, who are told of it in the guide; whoever comes from a receipt needs none of it.
  if (/^#dugnad-(?:check|preview)$/.test(location.hash)) void import('../consent/check/help.ts').then(({ help }) => help(head.config));
} else console.warn('Dugnad: consent needs consent-head.js in the head.');
