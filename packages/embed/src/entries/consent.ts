// Loaded by consent-head.js, on every page that has it.
import '@dugnad/widgets/consent-link/define';
import type { ConsentHead } from '../consent/consent-api.ts';
import { placeLink } from '../consent/place-link.ts';
import { startStore } from '../consent/store/start-store.ts';

const head = window.dugnadConsent as ConsentHead | undefined;
if (head) {
  startStore(head);
  placeLink(head.config);
}
