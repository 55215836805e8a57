import { connectOpportunities } from './connect-opportunities.ts';
import { relayOfPage } from './relay-of-page.ts';

connectOpportunities({ relay: relayOfPage(document, import.meta.url) });
