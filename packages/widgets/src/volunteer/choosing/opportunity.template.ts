import { html, nothing, type TemplateResult } from 'lit';
import { contactFact, contactStripTemplate } from '@dugnad/elements/contact-strip';
import { draw, drawings } from '@dugnad/elements/icon';
import { weekTemplate } from '@dugnad/elements/opening-hours';
import { opportunityStatus, takesSignUps } from '@dugnad/client/volunteering';
import type { Contact, Requirement, Text } from '@dugnad/client/model';
import { mediaTemplate } from '../../writing/media.template.ts';
import { paragraphs, plain, written } from '../../writing/written.template.ts';
import { badge, factsTemplate } from '../finding/card.template.ts';
import { formTemplate } from '../signing-up/form.template.ts';
import { facts, requirements, states } from '../texts/facts.texts.ts';
import type { ChosenModel } from '../volunteer.model.ts';

/** One of them: what one does, what it takes, whom one talks with, and the form. */
export function opportunityTemplate(model: ChosenModel): TemplateResult {
  const { chosen, languages, back, all } = model;
  return html`${all.length > 1 ? html`<button type="button" class="button quiet" part="back" @click=${back}>${facts.back()}</button>` : nothing}
    <article class="one">
      ${badge(model, chosen)}
      <h2 id="one-heading" tabindex="-1">${written(chosen.title, languages)}</h2>
      ${factsTemplate(model, chosen)} ${chosen.description ? paragraphs(chosen.description, languages) : nothing} ${listOf(facts.needed(), [...chosen.requirements.map((one) => sayRequirement(one, languages)), ...chosen.skills.map((skill) => written(skill, languages))])}
      ${listOf(facts.rewards(), chosen.rewards.map((reward) => written(reward, languages)))} ${chosen.media.slice(1).map((media) => mediaTemplate(media, chosen.url ?? document.baseURI, languages))} ${rulesTemplate(model)}
      ${contactTemplate(chosen.contact, languages)} ${standing(model)} ${concernTemplate(model)}
    </article>`;
}

function listOf(heading: string, items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<section class="part"><h3>${heading}</h3><ul class="marked">${items.map((item) => html`<li>${item}</li>`)}</ul></section>` : nothing;
}

function sayRequirement(requirement: Requirement, languages: readonly string[]): unknown {
  return typeof requirement === 'string' ? requirements[requirement]() : written(requirement.text, languages);
}

/** The form, or what one can do instead. */
function standing(model: ChosenModel): TemplateResult {
  const { chosen, now } = model;
  // Whoever only tells what there is takes nothing: its contact does.
  if (!model.abilities) return html``;
  if (!takesSignUps(chosen, now)) return html`<p class="notice" part="standing">${states.closed()}</p>`;
  return html`${opportunityStatus(chosen, now) === 'full' ? html`<p class="notice" part="standing">${states.full()}</p>` : nothing} ${formTemplate(model)}`;
}

function rulesTemplate({ chosen, languages }: ChosenModel): TemplateResult | typeof nothing {
  const { rules } = chosen;
  if (!rules) return nothing;
  return html`<section class="part"><h3>${facts.rules()}</h3>${rules.text ? paragraphs(rules.text, languages) : nothing} ${rules.url ? html`<p><a href=${rules.url}>${facts.rules()}</a></p>` : nothing}</section>`;
}

/** A person with a telephone number and hours, beside the form. */
export function contactTemplate(contact: Contact, languages: readonly string[], heading: string | undefined = undefined): TemplateResult {
  const words = (text: Text | undefined): string => plain(text, languages);
  const names = new Intl.DisplayNames([languages[1] ?? 'en'], { type: 'language' });
  const spoken = (contact.languages ?? []).map((code) => names.of(code) ?? code).join(', ');
  const hours = contact.hours ?? [];
  const photo = contact.photo !== undefined && new URL(contact.photo, document.baseURI).origin === location.origin ? html`<img class="avatar" src=${contact.photo} alt="" />` : undefined;
  const known = [
    hours.length > 0 ? html`<p class="fact">${draw(drawings.clock)} <span>${weekTemplate(hours)}</span></p>` : nothing,
    contactFact(drawings.place, words(contact.place?.name), 'ltr'),
    contactFact(drawings.languages, spoken),
    contact.outsideHours ? html`<p class="fact">${written(contact.outsideHours, languages)}</p>` : nothing,
  ];
  return html`<section class="contact" part="contact">${heading ? html`<h3>${heading}</h3>` : nothing} ${contactStripTemplate({ ...contact, name: words(contact.name), role: words(contact.role) }, known, undefined, photo)}</section>`;
}

/** A named person for concerns, apart from whoever runs it. */
function concernTemplate({ chosen, languages }: ChosenModel): TemplateResult | typeof nothing {
  return chosen.concernContact ? contactTemplate(chosen.concernContact, languages, facts.concern()) : nothing;
}
