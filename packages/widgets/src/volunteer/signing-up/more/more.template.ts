import { html, nothing, type TemplateResult } from 'lit';
import { firstDayOfWeek } from '@dugnad/elements/week';
import { nameOfLanguage } from '../../name-of-language.ts';
import { more, parts } from '../../texts/more.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';
import { halfDays, type WeekdayChoice } from './half-days.ts';
import { talkedLanguages } from './talked-languages.ts';

/** When somebody can help, and in which languages they can talk: each only if they want to say it. */
export function moreTemplate(model: ChosenModel): TemplateResult {
  return html`<div class="more">${model.chosen.flexible ? availabilityTemplate(model) : nothing} ${languagesTemplate(model)}</div>`;
}

const box = (name: string, value: string, words: string): TemplateResult => html`<dugnad-choice><label><input type="checkbox" name=${name} value=${value} /> <bdi>${words}</bdi></label></dugnad-choice>`;

/** A group of groups: a day is heard with each of its three boxes. */
function availabilityTemplate({ languages, locale }: ChosenModel): TemplateResult {
  const nameOf = ({ date }: WeekdayChoice): string => locale.dateFormat({ weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
  return html`<fieldset aria-describedby="availability-why">
    <legend>${more.availability()}</legend>
    <p class="quiet" id="availability-why">${more.availabilityWhy()}</p>
    <div class="half-days">
      ${halfDays(firstDayOfWeek(languages[0] ?? 'en')).map((day) => html`<fieldset>
        <legend>${nameOf(day)}</legend>
        <div class="halves">${day.halves.map(({ part, value }) => box('availability', value, parts[part]()))}</div>
      </fieldset>`)}
    </div>
  </fieldset>`;
}

function languagesTemplate({ chosen, languages }: ChosenModel): TemplateResult | typeof nothing {
  const all = talkedLanguages(chosen);
  if (all.length === 0) return nothing;
  return html`<fieldset>
    <legend>${more.languages()}</legend>
    ${all.map((code) => box('languages', code, nameOfLanguage(code, languages)))}
  </fieldset>`;
}
