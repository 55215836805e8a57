import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { firstFreeShift, opportunityStatus } from '@dugnad/client/volunteering';
import type { LanguageUse, Media, Opportunity } from '@dugnad/client/model';
import { mediaTemplate } from '../../writing/media.template.ts';
import { plain, written } from '../../writing/written.template.ts';
import { machine, sayShift } from '../choosing/say-shift.ts';
import { commitments, facts, kinds, speech } from '../texts/facts.texts.ts';
import type { VolunteerModel } from '../volunteer.model.ts';

/** What changes what a card says; a filter does not, so that it has only to hide. */
const changing = ({ languages, now, finding: { wishes } }: VolunteerModel, opportunity: Opportunity): unknown[] => [opportunity, ...languages, Math.floor(now / MINUTE), wishes.near];

const MINUTE = 60_000;

/** What, when, where, in which language, who: in this order, and nothing else. */
export function cardTemplate(model: VolunteerModel, opportunity: Opportunity, isShown: boolean): TemplateResult {
  const { id, title } = opportunity;
  const name = `title-${id}`;
  return html`<article class="card" part="card" aria-labelledby=${name} ?hidden=${!isShown}>
    ${guard(changing(model, opportunity), () => html`${badge(model, opportunity)}
    <h3 id=${name}>${written(title, model.languages)}</h3>
    ${factsTemplate(model, opportunity)}
    <button type="button" class="button" id="open-${id}" aria-describedby=${name} @click=${() => model.open(id)}>${facts.open()}</button>`)}
  </article>`;
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
  const name = new Intl.DisplayNames([languages[1] ?? 'en'], { type: 'language' }).of(code) ?? code;
  if (use === 'needed') return level === 'a-little' || level === 'none' ? speech.little(name) : speech.needed(name);
  return use === 'welcome' ? speech.welcome(name) : speech.spoken(name);
}
