import { html, nothing, type TemplateResult } from 'lit';
import type { Opportunity } from '@dugnad/client/model';
import { near as words } from '../../texts/filter.texts.ts';
import type { VolunteerModel } from '../../volunteer.model.ts';
import { distanceTo } from '../places.ts';
import { findHere } from './find-here.ts';

/** Radii in kilometres. */
const RADII = [2, 5, 10, 25] as const;
/** What “near” is until somebody says otherwise. */
const NEAR_KM = 10;

/** Below ten with one decimal: two streets on are not a kilometre. */
function sayKilometres(km: number, { languages }: Pick<VolunteerModel, 'languages'>): string {
  return new Intl.NumberFormat(languages[0], { numberingSystem: 'latn', style: 'unit', unit: 'kilometer', maximumFractionDigits: km < 10 ? 1 : 0 }).format(km);
}

/** One press, on which the device asks; then how far it may be. */
export function nearTemplate(model: VolunteerModel): TemplateResult {
  const { finding: { whereabouts: { status } } } = model;
  return html`<fieldset>
      <legend>${words.heading()}</legend>
      ${status === 'known' ? radiiTemplate(model) : html`<p class="quiet" id="near-why">${words.why()}</p>
        <button type="button" class="button" id="near" aria-describedby="near-why" @click=${() => void locate(model)}>${words.near()}</button>`}
    </fieldset>
    <p role="status">${status === 'known' || status === 'unasked' ? nothing : words[status]()}</p>`;
}

function radiiTemplate(model: VolunteerModel): TemplateResult {
  const { finding: { wishes } } = model;
  const radio = (value: string, label: string, isChosen: boolean): TemplateResult => html`<dugnad-choice><label><input type="radio" name="km" value=${value} .checked=${isChosen} /> <bdi>${label}</bdi></label></dugnad-choice>`;
  return html`<div class="choices">
    ${RADII.map((km) => radio(String(km), words.upTo(sayKilometres(km, model)), wishes.near?.km === km))} ${radio('', words.anywhere(), wishes.near === undefined)}
  </div>`;
}

/** The button goes when it has done its work: the focus goes on to what it has led to. */
async function locate({ finding, focus }: VolunteerModel): Promise<void> {
  if (finding.whereabouts.status === 'asking') return;
  finding.locate({ status: 'asking' });
  const found = await findHere();
  finding.locate(found);
  if (found.status !== 'known') return;
  finding.wish({ ...finding.wishes, near: { here: found.here, km: NEAR_KM } });
  focus('[name="km"]:checked');
}

/** How far it is, where somebody has asked; what is done from home is nowhere. */
export function distanceTemplate(model: VolunteerModel, opportunity: Opportunity): TemplateResult | typeof nothing {
  const { finding: { wishes: { near } }, now } = model;
  if (!near || opportunity.mode === 'online') return nothing;
  const km = distanceTo(opportunity, near.here, now);
  return html`<li><bdi>${km === undefined ? words.unclear() : words.away(sayKilometres(km, model))}</bdi></li>`;
}
