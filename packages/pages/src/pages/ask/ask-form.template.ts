import type { PageData } from '@dugnad/client/hosted';
import { HELP_EFFORT, HELP_FOR, HELP_LENGTHS, HELP_THINGS } from '@dugnad/client/model';
import type { HelpPoint } from '@dugnad/client/model';
import { ask, askedFor, askedWhen, efforts, things } from '@dugnad/widgets/help-request/texts';
import { form, privacy, sayCounted } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawText } from '../draw-text.ts';
import { spreadSentence } from '../fill-sentence.ts';
import { ownAddress } from '../page-address.ts';
import { areaTemplate, boxTemplate, lineTemplate, radiosTemplate } from '../petition/controls.template.ts';
import { hiddenTemplate, otherLanguages } from '../petition/form.template.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Reader } from '../reader.ts';
import { askHints } from './ask.texts.ts';

interface Asking {
  readonly valueOf: (field: string) => string | undefined;
  readonly errorOf: (field: string) => string | undefined;
}

const WHENS = ['date', 'flexible', 'recurring'] as const;

/** The form. It posts to the address of the page; the key makes sure that twice pressed is once asked. */
export function askFormTemplate(data: PageData['help'], problems: readonly Problem[], reader: Reader): TemplateResult {
  const { point, filled = {} } = data;
  const asking: Asking = { valueOf: (field) => filled[field], errorOf: (field) => problems.find((one) => one.field === field)?.words };
  return html`<section id="sign" class="sign" aria-labelledby="sign-heading">
    <h2 id="sign-heading">${ask.heading()}</h2>
    ${point.answerWithin === undefined ? nothing : html`<p>${form.answerWithin(sayCounted(point.answerWithin, 'day', reader.language))}</p>`}
    <form method="post" action=${ownAddress(reader)} novalidate accept-charset="utf-8">
      ${hiddenTemplate(data, reader)} ${needTemplate(asking)} ${whenTemplate(asking)} ${workTemplate(asking)} ${personTemplate(asking)} ${promiseTemplate(point, reader)}
      <button type="submit">${form.send()}</button>
      ${otherLanguages({ languages: [], title: point.title }, reader)}
    </form>
  </section>`;
}

const choices = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, () => string>>): { value: Value; words: string }[] => values.map((value) => ({ value, words: words[value]() }));

/** For whom, and what. */
function needTemplate({ valueOf, errorOf }: Asking): TemplateResult {
  return html`${radiosTemplate({ name: 'for', legend: ask.for(), options: choices(HELP_FOR, askedFor), chosen: valueOf('for') ?? '', error: errorOf('for-myself') })}
  ${lineTemplate({ id: 'organisation', label: ask.organisation(), hint: askHints.organisation(), value: valueOf('organisation'), error: errorOf('organisation'), autocomplete: 'organization', maxlength: HELP_LENGTHS.words })}
  ${areaTemplate({ id: 'what', label: ask.what(), hint: ask.whatHint(), value: valueOf('what'), error: errorOf('what'), isRequired: true })}`;
}

function whenTemplate({ valueOf, errorOf }: Asking): TemplateResult {
  return html`${radiosTemplate({ name: 'when', legend: ask.when(), options: choices(WHENS, askedWhen), chosen: valueOf('when') ?? '', error: errorOf('when-date') })}
  ${lineTemplate({ id: 'date', type: 'date', label: ask.date(), hint: askHints.date(), value: valueOf('date'), error: errorOf('date') })}
  ${lineTemplate({ id: 'time', type: 'time', label: ownWords.optional(ask.time()), value: valueOf('time'), error: errorOf('time') })}
  ${lineTemplate({ id: 'rhythm', label: ask.rhythm(), hint: askHints.rhythm(), value: valueOf('rhythm'), error: errorOf('rhythm'), maxlength: HELP_LENGTHS.words })}`;
}

function workTemplate({ valueOf, errorOf }: Asking): TemplateResult {
  return html`${radiosTemplate({ name: 'effort', legend: ask.effort(), options: choices(HELP_EFFORT, efforts), chosen: valueOf('effort') ?? '', error: errorOf('effort-light') })}
  <fieldset class="field">
    <legend>${ownWords.optional(ask.things())}</legend>
    ${HELP_THINGS.map((thing) => boxTemplate({ id: `thing-${thing}`, words: things[thing](), isTicked: Boolean(valueOf(`thing-${thing}`)) }))}
  </fieldset>
  ${lineTemplate({ id: 'place', label: ask.place(), hint: ask.placeHint(), value: valueOf('place'), error: errorOf('place'), maxlength: HELP_LENGTHS.place, isRequired: true })}`;
}

/** A name and ways to be reached, of which one is enough. */
function personTemplate({ valueOf, errorOf }: Asking): TemplateResult {
  const line = (id: string, label: string, more: Partial<Parameters<typeof lineTemplate>[0]>): TemplateResult => lineTemplate({ id, label, value: valueOf(id), error: errorOf(id), ...more });
  return html`${line('name', form.name(), { autocomplete: 'name', maxlength: 200, isRequired: true })} ${line('phone', form.phone(), { type: 'tel', autocomplete: 'tel', maxlength: 40, hint: ask.either() })}
  ${boxTemplate({ id: 'noCalls', words: form.noCalls(), isTicked: Boolean(valueOf('noCalls')) })} ${line('email', form.address(), { type: 'email', autocomplete: 'email', maxlength: 254, hint: ask.either() })}`;
}

/** Who sees it, and when it is deleted: before the button. */
function promiseTemplate({ controller, retention }: HelpPoint, reader: Reader): TemplateResult {
  return html`<div class="promise">
    <p>${spreadSentence(privacy.who(drawText(controller.name, reader)))}</p>
    <p>${ask.kept(sayCounted(retention.deleteAfterDays, 'day', reader.language))}</p>
  </div>`;
}
