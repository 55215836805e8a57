import type { PageData } from '@dugnad/client/hosted';
import { choicesIn, placeKey } from '@dugnad/widgets/volunteer/fits';
import { filters, sayAccess, wished } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { plainText } from '../draw-text.ts';
import { ownAddress } from '../page-address.ts';
import { lineTemplate } from '../petition/controls.template.ts';
import { nameLanguage } from '../petition/contact.template.ts';
import type { Reader } from '../reader.ts';
import { helpWords } from './volunteer-page.texts.ts';
import { dayOptions, wishesQuery } from './wishes.ts';

/** What fits somebody: asked by the address alone, so that a look changes nothing. What nothing in the list answers is not offered. */
export function filterTemplate({ opportunities, wishes, now }: PageData['opportunities'], reader: Reader): TemplateResult {
  const { boxes, age, ...groups } = choicesIn(opportunities, wishes, now);
  return html`<details class="filter" ?open=${wishesQuery(wishes) !== ''}>
    <summary>${filters.heading()}</summary>
    <form method="get" action=${ownAddress(reader)}>
      <input type="hidden" name="lang" value=${reader.wanted} />
      <p class="quiet">${helpWords.kept()}</p>
      ${boxes.length > 0 ? html`<div class="field">${boxes.map((name) => boxTemplate({ id: `${name}-on`, name, value: 'on', words: filters[name](), isTicked: wishes[name] }))}</div>` : nothing}
      ${groupTemplate('weekday', wished.weekdays(), dayOptions(groups.weekdays, reader), wishes.weekdays)}
      ${groupTemplate('place', wished.places(), groups.places.map((place) => [placeKey(place), place.name === undefined ? placeKey(place) : plainText(place.name, reader)]), wishes.places)}
      ${groupTemplate('language', filters.languages(), groups.languages.map((code) => [code, nameLanguage(code, reader)]), wishes.languages)}
      ${groupTemplate('access', wished.access(), groups.access.map((one) => [one, sayAccess(one)]), wishes.access)}
      ${age ? lineTemplate({ id: 'age', label: filters.age(), inputmode: 'numeric', maxlength: 3, autocomplete: 'off', value: wishes.age === undefined ? '' : String(wishes.age) }) : nothing}
      <button type="submit">${filters.heading()}</button>
    </form>
  </details>`;
}

interface Box {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly isTicked: boolean;
}

function boxTemplate({ id, name, value, words, isTicked }: Box): TemplateResult {
  return html`<label class="choice" for=${id}><input id=${id} name=${name} type="checkbox" value=${value} ?checked=${isTicked} /> <bdi>${words}</bdi></label>`;
}

/** A word of ours is its own id; of what an association wrote only the number is one. */
const idOf = (name: string, value: string, at: number): string => `${name}-${/^[a-z-]+$/.test(value) ? value : at}`;

function groupTemplate(name: string, legend: string, options: readonly (readonly [value: string, words: string])[], ticked: readonly string[]): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    ${options.map(([value, words], at) => boxTemplate({ id: idOf(name, value, at), name, value, words, isTicked: ticked.includes(value) }))}
  </fieldset>`;
}
