import { connect } from './connect.ts';
import { relayOfPage } from './relay-of-page.ts';

connect({ relay: relayOfPage(document, import.meta.url) });
