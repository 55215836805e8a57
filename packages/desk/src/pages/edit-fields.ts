import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { KeptPetition } from '../api/desk-answers.ts';
import { firstText, textIn } from '../form/edit-petition.ts';
import { writeClock } from '../form/read-clock.ts';
import { guardianField } from './guardian-field.ts';

const pick = (name: string, chosen: string | undefined, choices: readonly (readonly [value: string, words: string])[]): TemplateResult =>
  html`<select name=${name} autocomplete="off">${choices.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}</select>`;

const tick = (name: string, value: string, checked: boolean, words: string): TemplateResult => html`<label><input type="checkbox" name=${name} value=${value} ?checked=${checked} autocomplete="off" /> ${words}</label>`;

function signerFields({ ask }: KeptPetition): TemplateResult {
  const postcodes = [['no', msg('Not asked', { id: 'desk.edit.postcode-no' })], ['optional', msg('May be left empty', { id: 'desk.edit.postcode-optional' })], ['required', msg('Needed', { id: 'desk.edit.postcode-required' })]] as const;
  return html`<dugnad-field label=${msg('Postcode', { id: 'desk.field.postcode-label' })}>${pick('ask-postcode', ask.postcode, postcodes)}</dugnad-field>
    <dugnad-choice-group label=${msg('Signers may', { id: 'desk.edit.may' })} optional>
      ${tick('ask-comment', 'yes', ask.comment, msg('write a comment', { id: 'desk.edit.comment' }))} ${tick('visible', 'initials', ask.visibility.includes('initials'), msg('show their initials', { id: 'desk.edit.initials' }))}
      ${tick('visible', 'name', ask.visibility.includes('name'), msg('show their name', { id: 'desk.edit.name' }))}
    </dugnad-choice-group>`;
}

/** What signers are asked, and how one can sign. */
export function askFields(petition: KeptPetition): TemplateResult {
  const { goal, paper, test, contact, closes } = petition;
  return html`<h2>${msg('Signing', { id: 'desk.edit.signing' })}</h2>
    <dugnad-field label=${msg('Goals', { id: 'desk.edit.goal' })} hint=${msg('The next one that is not reached is shown: 100 500', { id: 'desk.edit.goal-hint' })} optional><input name="goal" .value=${goal.join(' ')} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Last moment to sign', { id: 'desk.edit.closes' })} optional><input name="closes" type="datetime-local" .value=${writeClock(closes)} autocomplete="off" /></dugnad-field>
    ${signerFields(petition)} ${guardianField(petition)}
    <dugnad-choice-group label=${msg('Other ways', { id: 'desk.edit.ways' })} optional>
      ${tick('paper-allowed', 'yes', paper.allowed, msg('It is also collected on paper', { id: 'desk.edit.paper' }))} ${tick('test', 'yes', test, msg('This is a try-out: nothing counts', { id: 'desk.edit.test' }))}
    </dugnad-choice-group>
    <dugnad-field label=${msg('Code on the sheets', { id: 'desk.edit.sheet-code' })} optional><input name="paper-sheetCode" maxlength="20" .value=${paper.sheetCode ?? ''} autocomplete="off" /></dugnad-field>
    <h2>${msg('Whom one can talk to', { id: 'desk.edit.contact' })}</h2>
    <dugnad-field label=${msg('Name', { id: 'desk.field.name' })}><input name="contact" maxlength="200" .value=${firstText(contact?.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Telephone', { id: 'desk.field.telephone' })} optional><input name="contact-phone" type="tel" maxlength="30" .value=${contact?.phone ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('E-mail', { id: 'desk.field.email-label' })} optional><input name="contact-email" type="email" maxlength="254" .value=${contact?.email ?? ''} autocomplete="off" /></dugnad-field>`;
}

/** What the law asks for: who answers, what is agreed to, who gets what, when it goes. */
export function lawFields({ controller, consents, handOver, retention }: KeptPetition, language: string): TemplateResult {
  const explicit = consents.find((one) => one.explicit && one.required);
  const news = consents.find(({ id }) => id === 'news');
  const given = [['number', msg('A number only', { id: 'desk.edit.gives-number' })], ['names', msg('Names', { id: 'desk.edit.gives-names' })], ['names-and-postcodes', msg('Names and postcodes', { id: 'desk.edit.gives-postcodes' })]] as const;
  return html`<h2>${msg('Data protection', { id: 'desk.edit.law' })}</h2>
    <dugnad-field label=${msg('Who answers for the data', { id: 'desk.edit.controller' })}><input name="controller-name" maxlength="200" .value=${firstText(controller.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Their e-mail address', { id: 'desk.edit.controller-email' })}><input name="controller-email" type="email" maxlength="254" .value=${controller.email} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('What signers agree to', { id: 'desk.edit.consent' })} hint=${msg('A signature shows an opinion: they have to say yes to that.', { id: 'desk.edit.consent-hint' })}><textarea name="consents" rows="3" lang=${language} dir="auto" .value=${textIn(explicit?.text, language)} autocomplete="off"></textarea></dugnad-field>
    <dugnad-field label=${msg('Sentence for those who want news', { id: 'desk.edit.news' })} optional><textarea name="news" rows="2" lang=${language} dir="auto" .value=${textIn(news?.text, language)} autocomplete="off"></textarea></dugnad-field>
    <dugnad-field label=${msg('The addressee gets', { id: 'desk.edit.gives' })}>${pick('handOver-gives', handOver.gives, given)}</dugnad-field>
    <dugnad-field label=${msg('All is deleted after', { id: 'desk.delete-after' })}><input name="retention-deleteAfter" type="date" .value=${retention.deleteAfter} autocomplete="off" /></dugnad-field>`;
}
