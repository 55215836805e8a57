import type { OpeningHours } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { KeptPoint } from '../../api/request-answers.ts';
import { firstText, textIn } from '../../form/edit-petition.ts';
import { namedLanguages, shownEnd, type TypedHours } from '../../form/edit-point.ts';
import { readAll, readFields } from '../../form/read-fields.ts';
import { languageOfDesk, number } from '../../parts/words.ts';

const numberField = (name: string, value: number | undefined, max: number, isRequired = false): TemplateResult =>
  html`<input name=${name} type="number" min="1" max=${max} step="1" ?required=${isRequired} .value=${value === undefined ? '' : String(value)} autocomplete="off" />`;

const rowName = (index: number): string => `contact-hours-${index}`;

/** Monday to Sunday: the 5th of January 2026 is a Monday. */
function weekdays(): readonly (readonly [day: number, words: string])[] {
  const format = new Intl.DateTimeFormat(languageOfDesk(), { weekday: 'long', timeZone: 'UTC' });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => [day, format.format(Date.UTC(2026, 0, 4 + day))]);
}

function hoursRow(hours: OpeningHours | undefined, index: number): TemplateResult {
  const name = rowName(index);
  return html`<h3>${msg(str`Hours ${number(index + 1)}`, { id: 'desk.point.row' })}</h3>
    <dugnad-choice-group label=${msg('Days', { id: 'desk.point.days' })} optional>
      ${weekdays().map(([day, words]) => html`<label><input type="checkbox" name="${name}-days" value=${day} .checked=${hours?.days.includes(day) ?? false} autocomplete="off" /> ${words}</label>`)}
    </dugnad-choice-group>
    <dugnad-field label=${msg('From', { id: 'desk.shift.from' })} optional><input name="${name}-from" type="time" .value=${hours?.from ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('To', { id: 'desk.shift.to' })} optional><input name="${name}-to" type="time" .value=${shownEnd(hours?.to ?? '')} autocomplete="off" /></dugnad-field>`;
}

/** One more than there are, and two to begin with; read anew once others are kept, and only then, so that nothing typed is lost. */
function hoursFields({ contact: { hours = [] } }: KeptPoint): TemplateResult {
  const rows = Array.from({ length: Math.max(2, hours.length + 1) }, (_, index) => hoursRow(hours[index], index));
  return html`<h2>${msg('When one reaches them', { id: 'desk.point.hours' })}</h2>
    <p>${msg('Leave this empty where there are no fixed hours.', { id: 'desk.point.hours-hint' })}</p>
    ${keyed(JSON.stringify(hours), html`${rows}`)}`;
}

/** The rows of hours of a form, as they were typed. */
export function readHours(form: HTMLFormElement): TypedHours[] {
  const fields = readFields(form);
  const rows = Object.keys(fields).filter((name) => /^contact-hours-\d+-from$/.test(name)).length;
  return Array.from({ length: rows }, (_, index) => {
    const { [`${rowName(index)}-from`]: from = '', [`${rowName(index)}-to`]: to = '' } = fields;
    return { days: readAll(form, `${rowName(index)}-days`), from, to };
  });
}

function contactFields({ contact }: KeptPoint): TemplateResult {
  return html`<h2>${msg('Whom one can talk to', { id: 'desk.edit.contact' })}</h2>
    <p>${msg('Requests are mailed to this address, and this number stands beside the form.', { id: 'desk.point.contact' })}</p>
    <dugnad-field label=${msg('Name', { id: 'desk.field.name' })}><input name="contact" maxlength="200" required .value=${firstText(contact.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Telephone', { id: 'desk.field.telephone' })} optional><input name="contact-phone" type="tel" maxlength="30" .value=${contact.phone ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('E-mail', { id: 'desk.field.email-label' })} optional><input name="contact-email" type="email" maxlength="254" .value=${contact.email ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Languages one can talk in', { id: 'desk.point.languages' })} hint=${msg('With commas between: Norwegian, Arabic', { id: 'desk.point.languages-hint' })} optional><input name="contact-languages" maxlength="300" .value=${namedLanguages(contact.languages, languageOfDesk())} autocomplete="off" /></dugnad-field>`;
}

/** What one can ask for, who answers and when, and until when it is kept. */
export function pointFields(point: KeptPoint, language: string): TemplateResult {
  const { title, introduction, answerWithin, controller, retention } = point;
  const lang = language || nothing;
  return html`<dugnad-field label=${msg('Title', { id: 'desk.edit.title' })}><input name="title" lang=${lang} dir="auto" maxlength="200" required .value=${textIn(title, language)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('What one can ask for, and what not', { id: 'desk.point.introduction' })} hint=${msg('An empty line begins a paragraph.', { id: 'desk.edit.background-hint' })} optional><textarea name="introduction" lang=${lang} dir="auto" rows="5" .value=${textIn(introduction, language)} autocomplete="off"></textarea></dugnad-field>
    <dugnad-field label=${msg('You answer within so many days', { id: 'desk.task.answer' })} optional>${numberField('answerWithin', answerWithin, 60)}</dugnad-field>
    ${contactFields(point)} ${hoursFields(point)}
    <h2>${msg('Data protection', { id: 'desk.edit.law' })}</h2>
    <dugnad-field label=${msg('Who answers for the data', { id: 'desk.edit.controller' })}><input name="controller-name" maxlength="200" required .value=${firstText(controller.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Their e-mail address', { id: 'desk.edit.controller-email' })}><input name="controller-email" type="email" maxlength="254" required .value=${controller.email} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Days after the help until all is deleted', { id: 'desk.point.delete' })}>${numberField('retention-deleteAfterDays', retention.deleteAfterDays, 730, true)}</dugnad-field>`;
}
