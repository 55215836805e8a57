import type { LanguageUse, Opportunity, Place } from '@dugnad/client/model';
import { firstFreeShift, opportunityStatus } from '@dugnad/client/volunteering';
import { commitments, facts, kinds, machine, speech } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { sayNumber } from '../draw-time.ts';
import { nameLanguage } from '../petition/contact.template.ts';
import type { Reader } from '../reader.ts';
import { sayTime } from './help.ts';

/** What keeps somebody from it comes before its title. */
export function badgeTemplate(opportunity: Opportunity, now: number): TemplateResult | typeof nothing {
  const status = opportunityStatus(opportunity, now);
  return status === 'open' ? nothing : html`<p class="badge">${status === 'full' ? facts.full() : facts.closed()}</p>`;
}

/** When, where, which language, who organises: in the order of the element, and nothing else. */
export function factsTemplate(opportunity: Opportunity, now: number, reader: Reader): TemplateResult {
  const { organiser, languages } = opportunity;
  const lines = [whereParts(opportunity, reader), ...languages.map((use) => [isolated(saySpeech(use, reader))]), bindingParts(opportunity, reader)];
  return html`${whenTemplate(opportunity, now, reader)}
    <ul role="list" class="facts">
      ${lines.filter((line) => line.length > 0).map((line) => html`<li>${line}</li>`)}
      <li>${organiser.kind ? html`<span class="quiet">${kinds[organiser.kind]()}:</span> ` : nothing}${drawText(organiser.name, reader)}</li>
    </ul>`;
}

function whenTemplate(opportunity: Opportunity, now: number, reader: Reader): TemplateResult | typeof nothing {
  const first = firstFreeShift(opportunity, now);
  if (first) return html`<p class="when"><span class="quiet">${facts.next()}</span> <time datetime=${machine(first.start)}>${sayTime(first, reader)}</time></p>`;
  return opportunity.shifts.length === 0 ? html`<p class="when">${facts.byAgreement()}</p>` : nothing;
}

/** Words of whatever letters, which turn nothing round beside them. */
const isolated = (words: string): TemplateResult => html`<bdi>${words}</bdi>`;

/** One beside the other, with a point between; of nothing, nothing. */
export function joined(parts: readonly unknown[]): unknown[] {
  return parts.filter((part) => part !== undefined && part !== false).flatMap((part, place) => (place === 0 ? [part] : [' · ', part]));
}

/** What the association calls a place, else its address. */
export function drawPlace(place: Place | undefined, reader: Reader): TemplateResult | undefined {
  if (place?.name !== undefined) return drawText(place.name, reader);
  return place?.address === undefined ? undefined : html`<span dir="auto" class="lines">${place.address}</span>`;
}

function whereParts({ mode, place }: Opportunity, reader: Reader): unknown[] {
  return mode === 'online' ? [facts.online()] : joined([drawPlace(place, reader), mode === 'mixed' && isolated(facts.mixed())]);
}

function bindingParts({ commitment, minimumAge }: Opportunity, reader: Reader): unknown[] {
  return joined([commitment && isolated(commitments[commitment]()), minimumAge !== undefined && isolated(facts.fromAge(sayNumber(minimumAge, reader)))]);
}

function saySpeech({ code, use, level }: LanguageUse, reader: Reader): string {
  const name = nameLanguage(code, reader);
  if (use === 'needed') return level === 'a-little' || level === 'none' ? speech.little(name) : speech.needed(name);
  return use === 'welcome' ? speech.welcome(name) : speech.spoken(name);
}
