import { html, type TemplateResult } from 'lit';
import { NEEDS } from '@dugnad/client/model';
import { needs as words, prepared } from '../../texts/needs.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';
import { listed } from '../read-sign-up.ts';
import { yesTo } from './with-yes.ts';

/** Choices, none of them made, and a yes that is asked for as soon as there is something to read. */
export function needsTemplate(model: ChosenModel): TemplateResult {
  const [yes, kept] = yesTo(model);
  const isAsked = listed(model.answers['needs']).length > 0;
  return html`<fieldset>
      <legend>${words.why()}</legend>
      ${NEEDS.map((need) => html`<dugnad-choice><label><input type="checkbox" name="needs" value=${need} autocomplete="off" /> ${prepared[need]()}</label></dugnad-choice>`)}
    </fieldset>
    <dugnad-choice hint=${kept} missing=${words.missing()}><label><input type="checkbox" name="needsConsent" autocomplete="off" ?required=${isAsked} /> ${yes}</label></dugnad-choice>`;
}
