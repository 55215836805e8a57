import { ageOfConsent } from '@dugnad/client/consent';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { KeptPetition } from '../api/desk-answers.ts';
import { countryOf } from '../form/country-of.ts';
import { countryName, number } from '../parts/words.ts';

/** What the law says where the association is; what it says anywhere else where nobody knows. */
function lawWords(petition: KeptPetition): string {
  const country = countryOf(petition);
  if (country === undefined) return msg('13 to 18. European law says 16; some countries say less.', { id: 'desk.edit.guardian-law-any' });
  return msg(str`13 to 18. The law in ${countryName(country)} says ${number(ageOfConsent(country))}.`, { id: 'desk.edit.guardian-law' });
}

/** From which age on people sign alone. Left empty, nobody is asked. */
export function guardianField(petition: KeptPetition): TemplateResult {
  const { guardianBelow } = petition.eligibility;
  return html`<dugnad-field label=${msg('Who is younger than this signs with a parent or guardian', { id: 'desk.edit.guardian' })} hint=${lawWords(petition)} optional>
    <input name="guardianBelow" type="number" min="13" max="18" step="1" .value=${guardianBelow === undefined ? '' : String(guardianBelow)} autocomplete="off" />
  </dugnad-field>`;
}
