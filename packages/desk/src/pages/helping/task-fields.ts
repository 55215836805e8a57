import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeptOpportunity } from '../../api/helping-answers.ts';
import { firstText, textIn } from '../../form/edit-petition.ts';

const numberField = (name: string, value: number | undefined, [min, max]: readonly [number, number]): TemplateResult =>
  html`<input name=${name} type="number" min=${min} max=${max} step="1" .value=${value === undefined ? '' : String(value)} autocomplete="off" />`;

const firsts = (): readonly (readonly [value: string, words: string])[] => [
  ['conversation', msg('With a talk first', { id: 'desk.task.conversation' })],
  ['direct', msg('At once', { id: 'desk.task.direct' })],
];

/** Somebody whom the association chose, and nobody unless it did. */
function escalateFields(escalateTo: KeptOpportunity['escalateTo']): TemplateResult {
  return html`<dugnad-field label=${msg('Who is told when nobody has answered in time', { id: 'desk.task.escalate' })} hint=${msg('A name. Nobody is told where this is left empty.', { id: 'desk.task.escalate-hint' })} optional><input name="escalate-name" maxlength="200" .value=${escalateTo?.name ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('E-mail address of that person', { id: 'desk.task.escalate-email' })} optional><input name="escalate-email" type="email" maxlength="254" .value=${escalateTo?.email ?? ''} autocomplete="off" /></dugnad-field>`;
}

const mailings = (): readonly (readonly [value: NonNullable<KeptOpportunity['mails']>, words: string])[] => [
  ['each', msg('A mail for each, at once', { id: 'desk.task.mails.each' })],
  ['daily', msg('One mail each morning, at once only what cannot wait', { id: 'desk.task.mails.daily' })],
];

/** What one helps with, and how one begins. */
export function taskFields({ title, description, first, answerWithin, holdDays, minimumAge, flexible, contact, escalateTo, mails = 'each' }: KeptOpportunity, language: string): TemplateResult {
  const lang = language || nothing;
  return html`<dugnad-field label=${msg('Title', { id: 'desk.edit.title' })}><input name="title" lang=${lang} dir="auto" maxlength="200" required .value=${textIn(title, language)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('What one does', { id: 'desk.task.description' })} hint=${msg('An empty line begins a paragraph.', { id: 'desk.edit.background-hint' })} optional><textarea name="description" lang=${lang} dir="auto" rows="6" .value=${textIn(description, language)} autocomplete="off"></textarea></dugnad-field>
    <dugnad-field label=${msg('How new people begin', { id: 'desk.task.first' })}>
      <select name="first" autocomplete="off">${firsts().map(([value, words]) => html`<option value=${value} ?selected=${value === first}>${words}</option>`)}</select>
    </dugnad-field>
    <dugnad-field label=${msg('Days that a place is held', { id: 'desk.task.hold' })}>${numberField('holdDays', holdDays, [1, 365])}</dugnad-field>
    <dugnad-field label=${msg('You answer within so many days', { id: 'desk.task.answer' })} optional>${numberField('answerWithin', answerWithin, [1, 365])}</dugnad-field>
    ${escalateFields(escalateTo)}
    <dugnad-field label=${msg('Youngest age', { id: 'desk.task.age' })} optional>${numberField('minimumAge', minimumAge, [0, 120])}</dugnad-field>
    <dugnad-choice><label><input type="checkbox" name="flexible" value="yes" ?checked=${flexible} autocomplete="off" /> ${msg('People may name their own times', { id: 'desk.task.flexible' })}</label></dugnad-choice>
    <h2>${msg('Whom one can talk to', { id: 'desk.edit.contact' })}</h2>
    <dugnad-field label=${msg('Name', { id: 'desk.field.name' })}><input name="contact" maxlength="200" required .value=${firstText(contact.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Telephone', { id: 'desk.field.telephone' })} optional><input name="contact-phone" type="tel" maxlength="30" .value=${contact.phone ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('E-mail', { id: 'desk.field.email-label' })} optional><input name="contact-email" type="email" maxlength="254" .value=${contact.email ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('How sign-ups are mailed to them', { id: 'desk.task.mails' })}>
      <select name="mails" autocomplete="off">${mailings().map(([value, words]) => html`<option value=${value} ?selected=${value === mails}>${words}</option>`)}</select>
    </dugnad-field>`;
}

/** Who answers for what is kept of volunteers, and when it goes. */
export function lawFields({ controller, retention }: KeptOpportunity): TemplateResult {
  return html`<h2>${msg('Data protection', { id: 'desk.edit.law' })}</h2>
    <dugnad-field label=${msg('Who answers for the data', { id: 'desk.edit.controller' })}><input name="controller-name" maxlength="200" required .value=${firstText(controller.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Their e-mail address', { id: 'desk.edit.controller-email' })}><input name="controller-email" type="email" maxlength="254" required .value=${controller.email} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Days after the last shift until all is deleted', { id: 'desk.task.delete' })}>${numberField('retention-deleteAfterDays', retention.deleteAfterDays, [1, 3650])}</dugnad-field>`;
}
