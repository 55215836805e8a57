import type { HelpWhen } from '@dugnad/client/model';
import { askedWhen } from '@dugnad/widgets/help-request/texts';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import { drawDate, sayDate } from '../draw-time.ts';

/** When help is needed, as words alone. */
export function sayHelpWhen(when: HelpWhen, reader: { language: string }): string {
  if (when.kind === 'flexible') return askedWhen.flexible();
  if (when.kind === 'recurring') return when.words;
  return [sayDate(when.date, reader), ...(when.time === undefined ? [] : [when.time])].join(', ');
}

/** The same on a page: what somebody wrote keeps its direction, and a clock time is read from left to right. */
export function drawHelpWhen(when: HelpWhen, reader: { language: string }): TemplateResult {
  if (when.kind === 'flexible') return html`${askedWhen.flexible()}`;
  if (when.kind === 'recurring') return html`<bdi>${when.words}</bdi>`;
  return when.time === undefined ? drawDate(when.date, reader) : html`${drawDate(when.date, reader)}, <time datetime=${when.time}><bdi dir="ltr">${when.time}</bdi></time>`;
}
