import type { PageData } from '@dugnad/client/hosted';
import { neededLanguages } from '@dugnad/widgets/volunteer/fits';
import { filters } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { ownAddress } from '../page-address.ts';
import { lineTemplate } from '../petition/controls.template.ts';
import { nameLanguage } from '../petition/contact.template.ts';
import type { Reader } from '../reader.ts';
import { helpWords } from './volunteer-page.texts.ts';

const boxes = ['online', 'free', 'evening', 'weekend'] as const;

/** What fits somebody: asked by the address alone, so that a look changes nothing. */
export function filterTemplate({ opportunities, wishes }: PageData['opportunities'], reader: Reader): TemplateResult {
  const isAsked = boxes.some((name) => wishes[name]) || wishes.languages.length > 0 || wishes.age !== undefined;
  return html`<details class="filter" ?open=${isAsked}>
    <summary>${filters.heading()}</summary>
    <form method="get" action=${ownAddress(reader)}>
      <input type="hidden" name="lang" value=${reader.wanted} />
      <p class="quiet">${helpWords.kept()}</p>
      <div class="field">${boxes.map((name) => boxTemplate({ name, value: 'on', words: filters[name](), isTicked: wishes[name] }))}</div>
      ${languagesTemplate(neededLanguages(opportunities), wishes.languages, reader)}
      ${lineTemplate({ id: 'age', label: filters.age(), inputmode: 'numeric', maxlength: 3, autocomplete: 'off', value: wishes.age === undefined ? '' : String(wishes.age) })}
      <button type="submit">${filters.heading()}</button>
    </form>
  </details>`;
}

interface Box {
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly isTicked: boolean;
}

function boxTemplate({ name, value, words, isTicked }: Box): TemplateResult {
  const id = `${name}-${value}`;
  return html`<label class="choice" for=${id}><input id=${id} name=${name} type="checkbox" value=${value} ?checked=${isTicked} /> <bdi>${words}</bdi></label>`;
}

function languagesTemplate(needed: readonly string[], known: readonly string[], reader: Reader): TemplateResult | typeof nothing {
  if (needed.length === 0) return nothing;
  return html`<fieldset class="field">
    <legend>${filters.languages()}</legend>
    ${needed.map((code) => boxTemplate({ name: 'language', value: code, words: nameLanguage(code, reader), isTicked: known.includes(code) }))}
  </fieldset>`;
}
