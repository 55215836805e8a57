import { html, nothing, type TemplateResult } from 'lit';
import type { Visibility } from '@dugnad/client/model';
import type { ShownModel } from '../petition.model.ts';
import { fieldErrors } from '../texts/errors.texts.ts';
import { form } from '../texts/form.texts.ts';
import { plain } from '../../writing/written.template.ts';

/** Written from left to right in every language. */
const isolate = (text: string): string => `\u2066${text}\u2069`;

/** Name, the other ways to sign, e-mail; then only what this petition asks. */
export function fieldsTemplate(model: ShownModel): TemplateResult {
  return html`<dugnad-field label=${form.name()} missing=${fieldErrors.nameMissing()}><input name="name" autocomplete="name" required maxlength="200" /></dugnad-field>
    ${otherWays(model)}
    <dugnad-field label=${form.email()} hint=${model.abilities.confirms ? form.emailWhy() : form.emailWhyUnconfirmed()} missing=${fieldErrors.emailMissing()} invalid=${fieldErrors.emailWrong()}>
      <input name="email" type="email" autocomplete="email" spellcheck="false" autocapitalize="off" required maxlength="254" size="30" />
    </dugnad-field>
    ${postcode(model)} ${visibility(model)} ${comment(model)} ${age(model)}`;
}

/** A telephone number is never far: nobody must have an e-mail address. */
function otherWays({ value, languages, writer }: ShownModel): TemplateResult | typeof nothing {
  const { contact, paper } = value;
  const desk = plain(contact?.place?.name, languages);
  const ways = [contact?.phone && form.byPhone(isolate(contact.phone)), paper.allowed && form.onPaper(), desk && form.atDesk(desk)].filter((way) => typeof way === 'string' && way !== '') as string[];
  return ways.length > 0 ? html`<p class="ways">${form.otherWays(writer.either(ways))}</p>` : nothing;
}

function postcode({ value, languages }: ShownModel): TemplateResult | typeof nothing {
  const { postcode: asked, postcodeReason } = value.ask;
  if (asked === 'no') return nothing;
  return html`<dugnad-field label=${form.postcode()} hint=${plain(postcodeReason, languages)} ?optional=${asked === 'optional'} missing=${fieldErrors.postcodeMissing()} invalid=${fieldErrors.postcodeWrong()}>
    <input name="postcode" autocomplete="postal-code" maxlength="12" ?required=${asked === 'required'} />
  </dugnad-field>`;
}

const shown: Readonly<Record<Visibility, () => string>> = { hidden: form.hidden, initials: form.initials, name: form.fullName };

/** Not shown unless somebody chooses to be. */
function visibility({ value }: ShownModel): TemplateResult | typeof nothing {
  const choices = [...new Set<Visibility>(['hidden', ...value.ask.visibility])];
  if (choices.length === 1) return nothing;
  return html`<fieldset class="visibility">
    <legend>${form.visibility()}</legend>
    ${choices.map((choice) => html`<dugnad-choice><label><input type="radio" name="visibility" value=${choice} ?checked=${choice === 'hidden'} /> ${shown[choice]()}</label></dugnad-choice>`)}
  </fieldset>`;
}

function comment({ value }: ShownModel): TemplateResult | typeof nothing {
  if (!value.ask.comment) return nothing;
  return html`<dugnad-field label=${form.comment()} hint=${form.commentWhy()} optional counter="1000"><textarea name="comment" rows="4" autocomplete="off"></textarea></dugnad-field>`;
}

function age({ value, writer }: ShownModel): TemplateResult | typeof nothing {
  const { minimumAge } = value.eligibility;
  if (minimumAge === undefined) return nothing;
  return html`<dugnad-choice missing=${fieldErrors.ageMissing()}><label><input type="checkbox" name="oldEnough" value="yes" required autocomplete="off" /> ${form.oldEnough(writer.count(minimumAge))}</label></dugnad-choice>`;
}
