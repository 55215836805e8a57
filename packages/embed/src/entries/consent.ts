// Loaded by consent-head.js, on every page that has it. First who answers, then who asks.
import type { ConsentHead } from '../consent/consent-api.ts';
import { connectConsent } from '../consent/connect-consent.ts';
import { startStore } from '../consent/store/start-store.ts';
import '@dugnad/widgets/consent/define';

const head = window.dugnadConsent as ConsentHead | undefined;
if (head) connectConsent(startStore(head));
