// Loaded by consent-head.js, on every page that has it.
import type { ConsentHead } from '../consent/consent-api.ts';
import { startStore } from '../consent/store/start-store.ts';

const head = window.dugnadConsent as ConsentHead | undefined;
if (head) startStore(head);
