import type { PageData } from '@dugnad/client/hosted';
import type { Opportunity, Requirement } from '@dugnad/client/model';
import { opportunityStatus, takesSignUps } from '@dugnad/client/volunteering';
import { accessOf } from '@dugnad/widgets/volunteer/fits';
import { facts, requirements, sayAccess, sendingErrors, states } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { View } from '../document/document.template.ts';
import { drawParagraphs, drawText, plainText } from '../draw-text.ts';
import { helpAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { summaryTemplate } from '../petition/summary.template.ts';
import type { Reader } from '../reader.ts';
import { badgeTemplate, factsTemplate } from './facts.template.ts';
import { formTemplate } from './form.template.ts';
import { aboutOne } from './help.ts';
import { nameFaults, sayUnsent } from './name-faults.ts';
import { lostLink } from './own/own.texts.ts';
import { picturesTemplate } from './pictures.template.ts';
import { rulesTemplate } from './rules.template.ts';

/** One of them: what one does, what it takes, whom one talks with, and the form. */
export function opportunityView(data: PageData['opportunity'], reader: Reader): View {
  const { opportunity, site, now } = data;
  const isOpen = takesSignUps(opportunity, now);
  const faults = isOpen ? nameFaults(data, reader) : [];
  const failure = failureOf(data, isOpen, reader);
  const main = html`${summaryTemplate(faults, failure, isOpen, sendingErrors)}
    <p class="back"><a class="button" href=${helpAddress(reader, site.id)}>${facts.back()}</a></p>
    <div class="columns">
      <div class="story">${headTemplate(opportunity, now, reader)}</div>
      <div class="side">${contactTemplate(opportunity, reader)} ${standingTemplate(opportunity, now)} ${isOpen ? formTemplate(data, faults, reader) : nothing} ${lostLinkTemplate(data, reader)}</div>
      <div class="story">${rulesTemplate(opportunity, reader)} ${contactTemplate({ contact: opportunity.concernContact }, reader, 'concern', facts.concern())}</div>
    </div>`;
  return { title: plainText(opportunity.title, reader), main, about: aboutOne(opportunity, site, reader), isPublic: true, isWrong: faults.length > 0 || failure !== undefined };
}

/** For whoever has signed up before. */
function lostLinkTemplate({ opportunity, site }: PageData['opportunity'], reader: Reader): TemplateResult {
  return html`<p class="quiet"><a href=${helpAddress(reader, site.id, opportunity.id, 'lost-link')}>${lostLink.heading()}</a></p>`;
}

/** It closed while somebody wrote: there is no form that anything could be put right in. */
function failureOf({ failure, errors = [], retryAfter }: PageData['opportunity'], isOpen: boolean, reader: Reader): string | undefined {
  const code = failure ?? (!isOpen && errors.length > 0 ? 'not-open' : undefined);
  return code === undefined ? undefined : sayUnsent(code, retryAfter, reader);
}

function headTemplate(opportunity: Opportunity, now: number, reader: Reader): TemplateResult {
  const { title, description, media, rewards, skills } = opportunity;
  const takes = [...opportunity.requirements.map((one) => drawRequirement(one, reader)), ...skills.map((skill) => drawText(skill, reader))];
  return html`<div class="head">
    ${badgeTemplate(opportunity, now)}
    <h1>${drawText(title, reader)}</h1>
    ${factsTemplate(opportunity, now, reader)} ${picturesTemplate(media.slice(0, 1), reader)} ${description === undefined ? nothing : drawParagraphs(description, reader)}
    ${listTemplate('needed', facts.needed(), takes)} ${listTemplate('rewards', facts.rewards(), rewards.map((reward) => drawText(reward, reader)))}
    ${listTemplate('access', facts.access(), accessOf(opportunity).map((one) => html`<bdi>${sayAccess(one)}</bdi>`))} ${picturesTemplate(media.slice(1), reader)}
  </div>`;
}

/** What one can do instead, where it is closed or full. */
function standingTemplate(opportunity: Opportunity, now: number): TemplateResult | typeof nothing {
  if (!takesSignUps(opportunity, now)) return html`<p class="note">${states.closed()}</p>`;
  return opportunityStatus(opportunity, now) === 'full' ? html`<p class="note">${states.full()}</p>` : nothing;
}

function listTemplate(id: string, heading: string, items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<section aria-labelledby=${id}><h2 id=${id}>${heading}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>` : nothing;
}

function drawRequirement(requirement: Requirement, reader: Reader): unknown {
  if (typeof requirement === 'string') return requirements[requirement]();
  return 'declaration' in requirement ? requirements.declaration() : drawText(requirement.text, reader);
}
