import { html, nothing, type TemplateResult } from 'lit';
import { firstFreeShift, opportunityStatus } from '@dugnad/client/volunteering';
import type { LanguageUse, Media, Opportunity } from '@dugnad/client/model';
import { mediaTemplate } from '../../writing/media.template.ts';
import { plain, written } from '../../writing/written.template.ts';
import { machine, sayShift } from '../choosing/say-shift.ts';
import { nameOfLanguage } from '../name-of-language.ts';
import { commitments, facts, kinds, speech } from '../texts/facts.texts.ts';
import type { VolunteerModel } from '../volunteer.model.ts';

const nameOf = ({ id }: Opportunity): string => `title-${id}`;

/** How many of the list are laid out at once, wherever somebody stands. */
const FIRST = 3;

/**
 * One of the list; where one can filter, what it says is drawn once.
 *
 * @param at how many of those that fit come before it; less than none where it does not fit
 */
export function cardTemplate(model: VolunteerModel, opportunity: Opportunity, at: number): TemplateResult {
  const { part } = model.finding.file;
  return html`<article class=${at < FIRST ? 'card first' : 'card'} part="card" aria-labelledby=${nameOf(opportunity)} ?hidden=${at < 0}>${part ? part.drawnOnce(model, opportunity, sayings) : sayings(model, opportunity)}</article>`;
}

/** What, when, where, in which language, who: in this order, and nothing else. */
function sayings(model: VolunteerModel, opportunity: Opportunity): TemplateResult {
  const name = nameOf(opportunity);
  return html`${badge(model, opportunity)}
    <h3 id=${name}>${written(opportunity.title, model.languages)}</h3>
    ${factsTemplate(model, opportunity)}
    <button type="button" class="button" id="open-${opportunity.id}" aria-describedby=${name} @click=${() => model.open(opportunity.id)}>${facts.open()}</button>`;
}

/** What keeps somebody from it comes before its title. */
export function badge({ now }: VolunteerModel, opportunity: Opportunity): TemplateResult | typeof nothing {
  const status = opportunityStatus(opportunity, now);
  if (status === 'open') return nothing;
  return html`<p class="badge">${status === 'full' ? facts.full() : facts.closed()}</p>`;
}

/** When, where, which language, who organises. */
export function factsTemplate(model: VolunteerModel, opportunity: Opportunity): TemplateResult {
  const { organiser, media: [first] } = opportunity;
  const lines = [sayWhere(model, opportunity), ...opportunity.languages.map((use) => sayLanguage(use, model)), sayBinding(model, opportunity)];
  return html`${when(model, opportunity)} ${first ? pictureTemplate(first, opportunity, model) : nothing}
    <ul class="facts" role="list">
      ${lines.filter(Boolean).map((line) => html`<li><bdi>${line}</bdi></li>`)}
      ${model.finding.file.part?.distanceTemplate(model, opportunity) ?? nothing}
      <li>${organiser.kind ? html`<span class="quiet">${kinds[organiser.kind]()}:</span> ` : nothing}${written(organiser.name, model.languages)}</li>
    </ul>`;
}

/** What is not of the page or of the server is a link, called by where it leads where it has no words. */
export function pictureTemplate(media: Media, { url = document.baseURI }: Opportunity, { languages }: VolunteerModel): TemplateResult {
  return mediaTemplate(media, url, languages, new URL(media.src, url).host);
}

const joined = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ');

function sayWhere({ languages }: VolunteerModel, { mode, place }: Opportunity): string {
  if (mode === 'online') return facts.online();
  return joined([plain(place?.name, languages) || place?.address, mode === 'mixed' && facts.mixed()]);
}

function sayBinding({ writer }: VolunteerModel, { commitment, minimumAge }: Opportunity): string {
  return joined([commitment && commitments[commitment](), minimumAge !== undefined && facts.fromAge(writer.count(minimumAge))]);
}

function when({ now, locale }: VolunteerModel, opportunity: Opportunity): TemplateResult | typeof nothing {
  const first = firstFreeShift(opportunity, now);
  if (first) return html`<p class="when"><span class="quiet">${facts.next()}</span> <time datetime=${machine(first.start)}>${sayShift(first, locale)}</time></p>`;
  return opportunity.shifts.length === 0 ? html`<p class="when">${facts.byAgreement()}</p>` : nothing;
}

function sayLanguage({ code, use, level }: LanguageUse, { languages }: VolunteerModel): string {
  const name = nameOfLanguage(code, languages);
  if (use === 'needed') return level === 'a-little' || level === 'none' ? speech.little(name) : speech.needed(name);
  return use === 'welcome' ? speech.welcome(name) : speech.spoken(name);
}
