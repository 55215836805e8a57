import { html, nothing, type TemplateResult } from 'lit';
import type { Visibility } from '@dugnad/client/model';
import { questionTemplate } from '../../form/question.template.ts';
import type { ShownModel } from '../petition.model.ts';
import { sayEither } from '../say-either.ts';
import { fieldErrors } from '../texts/errors.texts.ts';
import { form } from '../texts/form.texts.ts';
import { plain } from '../../writing/written.template.ts';

/** Written from left to right in every language. */
const isolate = (text: string): string => `\u2066${text}\u2069`;

/** Name, the other ways to sign, e-mail; then only what this petition asks. */
export function fieldsTemplate(model: ShownModel): TemplateResult {
  return html`${name(model)} ${otherWays(model)} ${model.part.email(model)} ${postcode(model)} ${visibility(model)} ${comment(model)} ${model.part.age(model)}`;
}

/** On a machine that others use the browser offers nobody's answers. */
const fill = ({ sharedDevice }: ShownModel, what: string): string => (sharedDevice ? 'off' : what);

function name(model: ShownModel): TemplateResult {
  return questionTemplate({ name: 'name', label: form.name(), error: model.problems.at('name') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="name" autocomplete=${fill(model, 'name')} required maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} />`);
}

/** One's own address. */
export function email(model: ShownModel): TemplateResult {
  const hint = model.abilities.confirms ? form.emailWhy() : form.emailWhyUnconfirmed();
  return questionTemplate({ name: 'email', label: form.email(), hint, error: model.problems.at('email') }, ({ id, describedBy, invalid }) => html`<input id=${id} name="email" type="email" autocomplete=${fill(model, 'email')} spellcheck="false" autocapitalize="off" required maxlength="254" size="30" aria-describedby=${describedBy} aria-invalid=${invalid} />`);
}

/** A telephone number is never far: nobody must have an e-mail address. */
function otherWays({ value, languages, textLanguage }: ShownModel): TemplateResult | typeof nothing {
  const { contact, paper } = value;
  const desk = plain(contact?.place?.name, languages);
  const ways = [contact?.phone && form.byPhone(isolate(contact.phone.replaceAll(' ', '\u00a0'))), paper.allowed && form.onPaper(), desk && form.atDesk(desk)].filter((way) => typeof way === 'string' && way !== '') as string[];
  return ways.length > 0 ? html`<p class="other-ways">${form.otherWays(sayEither(ways, textLanguage))}</p>` : nothing;
}

function postcode(model: ShownModel): TemplateResult | typeof nothing {
  const { postcode: asked, postcodeReason } = model.value.ask;
  if (asked === 'no') return nothing;
  const question = { name: 'postcode', label: form.postcode(), hint: plain(postcodeReason, model.languages), isOptional: asked === 'optional', error: model.problems.at('postcode') };
  return questionTemplate(question, ({ id, describedBy, invalid }) => html`<input id=${id} name="postcode" autocomplete=${fill(model, 'postal-code')} maxlength="12" ?required=${asked === 'required'} aria-describedby=${describedBy} aria-invalid=${invalid} />`);
}

const shown: Readonly<Record<Visibility, () => string>> = { hidden: () => form.hidden(), initials: () => form.initials(), name: () => form.fullName() };

/** Not shown unless somebody chooses to be. */
function visibility({ value }: ShownModel): TemplateResult | typeof nothing {
  const choices = [...new Set<Visibility>(['hidden', ...value.ask.visibility])];
  if (choices.length === 1) return nothing;
  return html`<fieldset class="visibility">
    <legend>${form.visibility()}</legend>
    ${choices.map((choice) => html`<dugnad-choice><label><input type="radio" name="visibility" value=${choice} ?checked=${choice === 'hidden'} /> ${shown[choice]()}</label></dugnad-choice>`)}
  </fieldset>`;
}

function comment({ value, problems }: ShownModel): TemplateResult | typeof nothing {
  if (!value.ask.comment) return nothing;
  const question = { name: 'comment', label: form.comment(), hint: form.commentWhy(), isOptional: true, error: problems.at('comment') };
  return questionTemplate(question, ({ id, describedBy, invalid }) => html`<textarea id=${id} name="comment" rows="4" autocomplete="off" aria-describedby=${describedBy} aria-invalid=${invalid}></textarea>`);
}

/** Old enough, where that is asked. */
export function age({ value, writer }: ShownModel): TemplateResult | typeof nothing {
  const { minimumAge } = value.eligibility;
  if (minimumAge === undefined) return nothing;
  return html`<dugnad-choice missing=${fieldErrors.ageMissing()}><label><input type="checkbox" name="oldEnough" value="yes" required autocomplete="off" /> ${form.oldEnough(writer.count(minimumAge))}</label></dugnad-choice>`;
}
