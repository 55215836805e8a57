import { html, nothing, type TemplateResult } from 'lit';
import { questionTemplate } from '../../../form/question.template.ts';
import { plain } from '../../../writing/written.template.ts';
import { guardian as words } from '../../texts/guardian.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';
import { isYoung } from './guardian.ts';

/** How old one is, before anything else about the person; then, of whoever is young, who has to agree. */
export function guardianTemplate(model: ChosenModel): TemplateResult {
  return html`${ageTemplate(model)} ${isYoung(model.answers) ? personTemplate(model) : nothing}`;
}

/** Two buttons of equal weight, none of them chosen. */
function ageTemplate({ chosen: { minimumAge, guardianBelow = 0 }, writer, problems, answers }: ChosenModel): TemplateResult {
  const age = writer.count(guardianBelow);
  const younger = minimumAge === undefined ? words.younger(age) : words.between(writer.count(minimumAge), age);
  const error = problems.at('age');
  const choice = (value: string, said: string): TemplateResult => html`<dugnad-choice><label><input type="radio" name="age" value=${value} required autocomplete="off" .checked=${answers['age'] === value} /> ${said}</label></dugnad-choice>`;
  return html`<fieldset role="radiogroup" aria-required="true" aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? 'age-error' : nothing}>
    <legend>${words.age()}</legend>
    ${error ? html`<p class="error" id="age-error">${error}</p>` : nothing} ${choice('older', words.older(age))} ${choice('younger', younger)}
  </fieldset>`;
}

function personTemplate({ chosen: { contact }, languages, problems }: ChosenModel): TemplateResult {
  const name = { name: 'guardian', label: words.name(), hint: words.how(plain(contact.name, languages)), error: problems.at('guardian') };
  const phone = { name: 'guardianPhone', label: words.phone(), error: problems.at('guardianPhone') };
  const email = { name: 'guardianEmail', label: words.email(), hint: words.emailHow(), error: problems.at('guardianEmail'), optional: true };
  return html`${questionTemplate(name, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardian" autocomplete="off" required maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
  ${questionTemplate(phone, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardianPhone" type="tel" autocomplete="off" dir="ltr" required maxlength="40" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}
  ${questionTemplate(email, ({ id, describedBy, invalid }) => html`<input id=${id} name="guardianEmail" type="email" autocomplete="off" dir="ltr" maxlength="254" aria-describedby=${describedBy} aria-invalid=${invalid} />`)}`;
}
