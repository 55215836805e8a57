import { connectActivities } from './connect-activities.ts';
import { relayOfPage } from './relay-of-page.ts';

connectActivities({ relay: relayOfPage(document, import.meta.url) });
