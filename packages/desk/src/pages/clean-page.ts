import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DeskError } from '../api/desk-error.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { readClock } from '../form/read-clock.ts';
import { filled, readFields } from '../form/read-fields.ts';
import { moment, number } from '../parts/words.ts';

type Condition = Readonly<Record<string, string>>;

interface Invalidation {
  id: string;
  condition: Condition;
  number: number;
  at: string;
  undone: string | null;
}

interface Preview {
  condition: Condition;
  number: number;
  sample: { id: string; name: string | null; email: string | null }[];
}

const parts = {
  name: () => msg('The name contains', { id: 'desk.clean.name' }),
  domain: () => msg('The address is at', { id: 'desk.clean.domain' }),
  postcode: () => msg('Postcode', { id: 'desk.field.postcode-label' }),
  language: () => msg('Language', { id: 'desk.clean.language' }),
  from: () => msg('Signed from', { id: 'desk.clean.from' }),
  to: () => msg('Signed before', { id: 'desk.clean.to' }),
} as const;

const sayPart = (part: string): string => (Object.hasOwn(parts, part) ? parts[part as keyof typeof parts]() : part);

const sayCondition = (condition: Condition): string => Object.entries(condition).map(([part, value]) => `${sayPart(part)}: ${value}`).join('; ');

/** What has to be true of a signature: only what was filled in. */
export function readCondition(fields: Readonly<Record<string, string>>): Condition {
  return filled({ ...fields, from: readClock(fields['from'] ?? ''), to: readClock(fields['to'] ?? '') }) as Condition;
}

async function preview(form: HTMLFormElement, place: Place): Promise<Preview> {
  const condition = readCondition(readFields(form));
  // The server can only say that something is missing, and not where.
  if (Object.keys(condition).length === 0) throw new DeskError('invalid-input', [{ pointer: '/name', code: 'missing' }]);
  return { condition, ...(await place.api.write<Omit<Preview, 'condition'>>('POST', `${place.petitionPath}/invalidations/preview`, condition)) };
}

function previewTemplate(place: Place): TemplateResult | typeof nothing {
  const found = place.result as Partial<Preview> | undefined;
  if (!found?.condition || found.number === undefined) return nothing;
  const { condition, number: count, sample = [] } = found;
  const carryOut = place.onPress(() => place.api.write('POST', `${place.petitionPath}/invalidations`, condition));
  return html`<dugnad-notice kind="warning">
    <p slot="heading">${msg(str`This means so many signatures: ${number(count)}`, { id: 'desk.clean.means' })}</p>
    <p>${sayCondition(condition)}</p>
    <ul>${sample.map(({ name, email }) => html`<li><bdi>${name}</bdi> <span dir="ltr">${email}</span></li>`)}</ul>
    ${count > 0 ? html`<dugnad-button slot="actions" @click=${carryOut}>${msg('Take them out of the numbers', { id: 'desk.clean.do' })}</dugnad-button>` : nothing}
  </dugnad-notice>`;
}

function doneTemplate({ id, condition, number: count, at, undone }: Invalidation, place: Place): TemplateResult {
  const undo = place.onPress(() => place.api.write('DELETE', `${place.petitionPath}/invalidations/${id}`));
  return html`<li>
    <p>${sayCondition(condition)}. ${msg(str`Taken out: ${number(count)}`, { id: 'desk.clean.count' })}, ${moment(at)}</p>
    ${undone ? html`<p>${msg('Undone', { id: 'desk.clean.undone' })}, ${moment(undone)}</p>` : html`<dugnad-button @click=${undo}>${msg('Undo it', { id: 'desk.clean.undo' })}</dugnad-button>`}
  </li>`;
}

function conditionTemplate(place: Place): TemplateResult {
  return html`<dugnad-form>
    <form @submit=${place.onSubmit((form) => preview(form, place), { keep: true, done: () => msg('Counted.', { id: 'desk.clean.counted' }) })}>
      <dugnad-field label=${parts.name()} optional data-focus><input name="name" maxlength="200" autocomplete="off" /></dugnad-field>
      <dugnad-field label=${parts.domain()} hint=${msg('The part after the @: example.org', { id: 'desk.clean.domain-hint' })} optional><input name="domain" maxlength="200" autocomplete="off" autocapitalize="off" spellcheck="false" /></dugnad-field>
      <dugnad-field label=${parts.postcode()} optional><input name="postcode" maxlength="12" autocomplete="off" /></dugnad-field>
      <dugnad-field label=${parts.language()} hint=${msg('Its code: nb, en, ar', { id: 'desk.clean.language-hint' })} optional><input name="language" maxlength="20" autocomplete="off" autocapitalize="off" spellcheck="false" /></dugnad-field>
      <dugnad-field label=${parts.from()} optional><input name="from" type="datetime-local" autocomplete="off" /></dugnad-field>
      <dugnad-field label=${parts.to()} optional><input name="to" type="datetime-local" autocomplete="off" /></dugnad-field>
      <dugnad-button type="submit">${msg('Count how many that is', { id: 'desk.clean.preview' })}</dugnad-button>
    </form>
  </dugnad-form>`;
}

/** Signatures that are not real, by a condition: first how many, then out, and back again if it was wrong. */
export const cleanPage: DeskPage<{ invalidations: Invalidation[] }> = {
  title: () => msg('Take out false ones', { id: 'desk.nav.clean' }),
  load: ({ api, petitionPath }) => api.read(`${petitionPath}/invalidations`),
  view: ({ invalidations }, place) => html`<p>${msg('Everything that you fill in has to be true of a signature.', { id: 'desk.clean.what' })}</p>
    ${previewTemplate(place)} ${conditionTemplate(place)}
    ${invalidations.length === 0 ? nothing : html`<h2>${msg('Taken out before', { id: 'desk.clean.before' })}</h2><ul class="comments">${invalidations.map((one) => doneTemplate(one, place))}</ul>`}`,
};
