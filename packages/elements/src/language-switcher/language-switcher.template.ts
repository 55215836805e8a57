import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { languages as globe } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { activeLanguage, availableLanguages, chosenDirection, chosenLanguage } from '../language/page-language.ts';
import { setLanguage } from '../language/set-language.ts';
import { matchLanguage } from '../language/match-language.ts';
import { ownName } from '../language/own-name.ts';
import { announce } from '../status-region/announce.ts';
import { DugnadLanguageChangeEvent } from './language-switcher.events.ts';
import { listLanguages } from './list-languages.ts';

/** A choice of languages, and how it is shown. */
export interface LanguageChoice {
  /** Tags by spaces, as a page writes them; all that there are words in unless told. */
  readonly languages?: string;
  /** For the head of a widget: the drawing stands for the word, which is still read aloud. */
  readonly compact?: boolean;
}

/** Where there is no page yet, ours are in the language that they begin with. */
function languageOfPage(): string {
  return typeof document === 'undefined' ? activeLanguage() : matchLanguage([document.documentElement.lang], availableLanguages());
}

const label = (): string => msg('Language', { id: 'language-switcher.label' });

/**
 * A native choice of languages, each by its own name. Choosing changes every word of ours on the page, and nothing else:
 * what was typed stays. Nothing where there is nothing to choose. Its looks come with `languageSwitcherStyles` and `drawingStyles`.
 */
export function languageSwitcherTemplate({ languages = '', compact = false }: LanguageChoice = {}): TemplateResult | typeof nothing {
  const listed = listLanguages(languages, availableLanguages(), languageOfPage());
  if (listed.length < 2) return nothing;
  const current = matchLanguage([chosenLanguage() ?? '', activeLanguage()], listed);
  return html`<label class="languages ${compact ? 'compact' : ''}" lang=${activeLanguage()} dir=${chosenDirection() ?? nothing}>
    <span class="label">${draw(globe)} <span class="word">${label()}</span></span>
    <select part="select" .value=${current} @change=${choose}>
      ${listed.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === current}>${ownName(tag)}</option>`)}
    </select>
  </label>`;
}

async function choose({ currentTarget: select }: Event & { readonly currentTarget: HTMLSelectElement }): Promise<void> {
  const { value } = select;
  await setLanguage(value);
  // Chosen again meanwhile, by keys that go through the list: the last one speaks.
  if (select.value !== value) return;
  select.dispatchEvent(new DugnadLanguageChangeEvent(value));
  announce(`${label()}: ${ownName(value)}`);
}
