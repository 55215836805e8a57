import { html, nothing, type TemplateResult } from 'lit';
import { declarationsOf, type Declaration } from '@dugnad/client/model';
import { paragraphs } from '../../../writing/written.template.ts';
import { declaration as words } from '../../texts/declaration.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';
import { declarationField } from './declaration-field.ts';

/** Each text that is asked, open, and then two answers of equal weight, none of them chosen. */
export function declarationTemplate(model: ChosenModel): TemplateResult[] {
  return declarationsOf(model.chosen).map((one) => oneTemplate(one, model));
}

function oneTemplate({ id, version, text }: Declaration, { languages, problems, answers }: ChosenModel): TemplateResult {
  const name = declarationField({ id, version });
  const error = problems.at(name);
  const choice = (value: string, said: string): TemplateResult => html`<dugnad-choice><label><input type="radio" name=${name} value=${value} required autocomplete="off" .checked=${answers[name] === value} /> ${said}</label></dugnad-choice>`;
  return html`<details part="declaration" open>
      <summary>${words.read()}</summary>
      ${paragraphs(text, languages)}
    </details>
    <fieldset role="radiogroup" aria-required="true" aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${name}-error` : nothing}>
      <legend>${words.question()}</legend>
      ${error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing} ${choice('online', words.agree())} ${choice('paper', words.paper())}
    </fieldset>`;
}
