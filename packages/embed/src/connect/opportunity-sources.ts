/** What a page fetches only where its opportunities are not those of one server alone. */
import { createHttpShiftRegister } from '@dugnad/client/http';
import { combineOpportunities, type OpportunityTeller } from '@dugnad/client/ports';

async function sourceAt(src: string, relay: string | undefined): Promise<OpportunityTeller> {
  if (/^[^?#]*\.json(ld)?([?#]|$)/i.test(src)) return (await import('@dugnad/client/json/opportunities')).createJsonOpportunitySource({ src });
  if (/^webcals?:|^[^?#]*\.ics([?#]|$)/i.test(src)) return (await import('./opportunity-calendar.ts')).opportunityCalendar(src, relay);
  return createHttpShiftRegister({ src });
}

/** All of them as one; with `action` on the element, whoever wants to help is sent there. */
export async function openSources(addresses: readonly string[], element: Element, relay: string | undefined): Promise<OpportunityTeller> {
  const source = combineOpportunities(await Promise.all(addresses.map((src) => sourceAt(src, relay))));
  const action = element.getAttribute('action');
  return action ? (await import('./opportunity-form.ts')).opportunityForm(source, action, element) : source;
}
