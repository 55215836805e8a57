import { connectHelpRequests } from './connect-help-requests.ts';

connectHelpRequests();
