/** What a page fetches only where its opportunities stand in a calendar. */
import { createIcsOpportunitySource } from '@dugnad/client/ics/opportunities';
import type { OpportunitySource } from '@dugnad/client/ports';
import { relayOfPage } from './relay-of-page.ts';

/** @param named the relay that the page named in code; else that of our script tag */
export function opportunityCalendar(src: string, named?: string): OpportunitySource {
  const relay = named ?? relayOfPage(document, import.meta.url);
  return createIcsOpportunitySource({ src, ...(relay && { relay }) });
}
