import { html, nothing, type TemplateResult } from 'lit';
import { contactFact, contactStripTemplate } from '@dugnad/elements/contact-strip';
import { draw, drawings } from '@dugnad/elements/icon';
import { weekTemplate } from '@dugnad/elements/opening-hours';
import { opportunityStatus, takesSignUps } from '@dugnad/client/volunteering';
import type { Contact, Requirement, Text } from '@dugnad/client/model';
import { nameOfLanguage } from '../name-of-language.ts';
import { paragraphs, plain, written } from '../../writing/written.template.ts';
import { badge, factsTemplate, pictureTemplate } from '../finding/card.template.ts';
import { waitingTemplate } from '../sent/waiting.template.ts';
import { formTemplate } from '../signing-up/form.template.ts';
import { accessOf } from '../finding/access-of.ts';
import { sayAccess } from '../texts/access.texts.ts';
import { facts, requirements, states } from '../texts/facts.texts.ts';
import { form } from '../texts/form.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';
import { comma, machine, sayShift } from './say-shift.ts';
import { freeShifts, sayWhere } from './shift.template.ts';

/** One of them: what one does, what it takes, whom one talks with, and the form. */
export function opportunityTemplate(model: ChosenModel): TemplateResult {
  const { chosen, languages, back, all } = model;
  return html`${all.length > 1 ? html`<button type="button" class="button quiet" part="back" @click=${back}>${facts.back()}</button>` : nothing}
    <article class="one">
      ${badge(model, chosen)}
      <h2 id="one-heading" tabindex="-1">${written(chosen.title, languages)}</h2>
      ${factsTemplate(model, chosen)} ${chosen.description ? paragraphs(chosen.description, languages) : nothing} ${listOf(facts.needed(), [...chosen.requirements.map((one) => sayRequirement(one, languages)), ...chosen.skills.map((skill) => written(skill, languages))])}
      ${listOf(facts.rewards(), chosen.rewards.map((reward) => written(reward, languages)))} ${listOf(facts.access(), accessOf(chosen).map((one) => html`<bdi>${sayAccess(one)}</bdi>`))} ${chosen.media.slice(1).map((media) => pictureTemplate(media, chosen, model))} ${rulesTemplate(model)}
      ${contactTemplate(chosen.contact, languages)} ${standing(model)} ${concernTemplate(model)}
    </article>`;
}

function listOf(heading: string, items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<section class="part"><h3>${heading}</h3><ul class="marked">${items.map((item) => html`<li>${item}</li>`)}</ul></section>` : nothing;
}

function sayRequirement(requirement: Requirement, languages: readonly string[]): unknown {
  if (typeof requirement === 'string') return requirements[requirement]();
  return 'declaration' in requirement ? requirements.declaration() : written(requirement.text, languages);
}

/** The form, or what one can do instead. */
function standing(model: ChosenModel): TemplateResult {
  const { chosen, now } = model;
  if (!model.abilities) return html`${timesTemplate(model)}`;
  if (!takesSignUps(chosen, now)) return html`<p class="notice" part="standing">${states.closed()}</p>`;
  return html`${opportunityStatus(chosen, now) === 'full' ? html`<p class="notice" part="standing">${states.full()}</p>` : nothing} ${model.isWaiting ? waitingTemplate(model) : formTemplate(model)}`;
}

/** Whoever only tells what there is takes nothing: its times stand there, and its contact says how. */
function timesTemplate({ chosen, now, locale, languages }: ChosenModel): TemplateResult | typeof nothing {
  return listOf(form.shifts(), freeShifts(chosen, now).map((shift) => {
    const where = sayWhere({ languages }, shift);
    return html`<time datetime=${machine(shift.start)}>${sayShift(shift, locale)}</time>${where ? html` <span class="quiet">· <bdi>${where}</bdi></span>` : nothing}`;
  }));
}

function rulesTemplate({ chosen, languages }: ChosenModel): TemplateResult | typeof nothing {
  const { rules } = chosen;
  if (!rules) return nothing;
  return html`<section class="part"><h3>${facts.rules()}</h3>${rules.text ? paragraphs(rules.text, languages) : nothing} ${rules.url ? html`<p><a href=${rules.url}>${facts.rules()}</a></p>` : nothing}</section>`;
}

/** A picture of a person, if it lies with the page: nobody else is asked for it. */
function faceOf({ photo }: Contact): TemplateResult | undefined {
  const isOurs = photo !== undefined && new URL(photo, document.baseURI).origin === location.origin;
  return isOurs ? html`<img class="avatar" src=${photo} alt="" />` : undefined;
}

/** When, where and in which languages one can talk with them. */
function contactFacts({ hours = [], place, languages: spoken = [], outsideHours }: Contact, languages: readonly string[]): unknown[] {
  return [
    hours.length > 0 ? html`<p class="fact">${draw(drawings.clock)} <span>${weekTemplate(hours)}</span></p>` : nothing,
    place?.name ? html`<p class="fact">${draw(drawings.place)} ${written(place.name, languages)}</p>` : nothing,
    contactFact(drawings.languages, spokenNames(spoken, languages)),
    outsideHours ? html`<p class="fact">${written(outsideHours, languages)}</p>` : nothing,
  ];
}

/** A person with a telephone number and hours, beside the form. */
export function contactTemplate(contact: Contact, languages: readonly string[], heading?: string): TemplateResult {
  const words = (text: Text | undefined): string => plain(text, languages);
  const person = { ...contact, name: words(contact.name), role: contact.role && written(contact.role, languages), called: written(contact.name, languages) };
  return html`<section class="contact" part="contact">${heading ? html`<h3>${heading}</h3>` : nothing} ${contactStripTemplate(person, contactFacts(contact, languages), undefined, faceOf(contact))}</section>`;
}

/** A named person for concerns, apart from whoever runs it. */
function concernTemplate({ chosen, languages }: ChosenModel): TemplateResult | typeof nothing {
  return chosen.concernContact ? contactTemplate(chosen.concernContact, languages, facts.concern()) : nothing;
}

function spokenNames(spoken: readonly string[], languages: readonly string[]): string {
  const names = spoken.map((code) => nameOfLanguage(code, languages));
  return names.join(comma(names[0] ?? ''));
}
