import { connectOpportunities } from './connect-opportunities.ts';

connectOpportunities();
