import { html, nothing, type TemplateResult } from 'lit';
import { firstDayOfWeek } from '@dugnad/elements/week';
import { nameOfLanguage } from '../../name-of-language.ts';
import { plain } from '../../../writing/written.template.ts';
import { sayAccess } from '../../texts/access.texts.ts';
import { filters } from '../../texts/facts.texts.ts';
import { wished } from '../../texts/filter.texts.ts';
import type { VolunteerModel } from '../../volunteer.model.ts';
import { dateOfWeekday, weekdaysFrom } from '../../weekdays.ts';
import { placeKey } from '../places.ts';
import { choicesOf } from './choices-of.ts';
import { nearTemplate } from './near.template.ts';
import { readWishes } from './read-wishes.ts';

/** Answered here: it asks nobody. What nothing in the list answers is not offered. */
export function filterTemplate(model: VolunteerModel): TemplateResult {
  const { finding: { wishes } } = model;
  const { boxes, age, distance, ...groups } = choicesOf(model);
  return html`<form class="filter-form" @input=${(event: Event) => read(event, model)} @submit=${(event: Event) => event.preventDefault()}>
    <p class="quiet">${filters.private()}</p>
    ${boxes.length > 0 ? html`<div class="choices">${boxes.map((name) => box(name, 'on', filters[name](), wishes[name]))}</div>` : nothing}
    ${groupTemplate('weekday', wished.weekdays(), daysOf(groups.weekdays, model), wishes.weekdays)}
    ${groupTemplate('place', wished.places(), groups.places.map((place) => [placeKey(place), plain(place.name, model.languages) || placeKey(place)]), wishes.places)}
    ${distance ? nearTemplate(model) : nothing} ${groupTemplate('language', filters.languages(), languagesOf(groups.languages, model), wishes.languages)}
    ${groupTemplate('access', wished.access(), groups.access.map((one) => [one, sayAccess(one)]), wishes.access)} ${age ? ageTemplate(wishes.age) : nothing}
  </form>`;
}

function read({ currentTarget }: Event, { finding }: VolunteerModel): void {
  const { whereabouts } = finding;
  finding.wish(readWishes(new FormData(currentTarget as HTMLFormElement), whereabouts.status === 'known' ? whereabouts.here : undefined));
}

const box = (name: string, value: string, words: string, isTicked: boolean): TemplateResult => html`<dugnad-choice><label><input type="checkbox" name=${name} value=${value} .checked=${isTicked} /> <bdi>${words}</bdi></label></dugnad-choice>`;

type Options = readonly (readonly [value: string, words: string])[];

function groupTemplate(name: string, legend: string, options: Options, ticked: readonly string[]): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices">${options.map(([value, words]) => box(name, value, words, ticked.includes(value)))}</div>
  </fieldset>`;
}

const weeks = new Map<string, Options>();

/** The week as it begins where the page is for. A browser looks both up anew each time, and every press asks for them. */
function weekOf(language: string, locale: VolunteerModel['locale']): Options {
  const known = weeks.get(language);
  if (known) return known;
  const format = locale.dateFormat({ weekday: 'long', timeZone: 'UTC' });
  const week = weekdaysFrom(firstDayOfWeek(language)).map((day) => [day, format.format(new Date(dateOfWeekday(day)))] as const);
  weeks.set(language, week);
  return week;
}

function daysOf(offered: readonly string[], { locale, languages }: VolunteerModel): Options {
  return weekOf(languages[0] ?? 'en', locale).filter(([day]) => offered.includes(day));
}

function languagesOf(codes: readonly string[], { languages }: VolunteerModel): Options {
  return codes.map((code) => [code, nameOfLanguage(code, languages)]);
}

function ageTemplate(age: number | undefined): TemplateResult {
  return html`<div class="question">
    <label for="age">${filters.age()}</label>
    <input id="age" name="age" inputmode="numeric" autocomplete="off" maxlength="3" size="3" .value=${age === undefined ? '' : String(age)} />
  </div>`;
}
