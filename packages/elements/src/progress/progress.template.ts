import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { check } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import type { MeasuredProgress, ProgressPart } from './measure-progress.ts';
import { sayProgress } from './say-progress.ts';

interface Shown extends MeasuredProgress {
  readonly label: string;
  readonly parts?: readonly ProgressPart[] | undefined;
  readonly format: (value: number) => string;
}

/** What is counted and how far it has come, the bar, where it comes from, what is reached. */
export function progressTemplate(shown: Shown): TemplateResult {
  const words = sentence(shown);
  return html`<p class="head">${shown.label ? html`<span id="label">${shown.label}</span> ` : nothing}<strong part="words"><bdi>${words}</bdi></strong></p>
    ${shown.target === undefined && shown.value !== undefined ? nothing : bar(shown, words)} ${legend(shown)} ${ladder(shown)}`;
}

function sentence({ value, target, format }: Shown): string {
  if (value === undefined) return msg('In progress', { id: 'progress.unknown' });
  return target === undefined ? format(value) : sayProgress(format(value), format(target));
}

/** The native element is what is heard; the shapes over it are what is seen: it knows no parts and no marks. */
function bar({ label, value, target, bars, marks }: Shown, words: string): TemplateResult {
  const known = value === undefined || target === undefined ? undefined : Math.min(value, target);
  return html`<div class="bar ${known === undefined ? 'unknown' : ''}" part="bar">
    <progress
      aria-labelledby=${label ? 'label' : nothing}
      aria-label=${label ? nothing : msg('How far it is', { id: 'progress.name' })}
      aria-valuetext=${words}
      max=${target ?? 1}
      value=${known ?? nothing}
    ></progress>
    <div class="track">${bars.map(({ from, share }, at) => shape(`${from}%`, `${share}%`, at))}</div>
    ${marks.map((at) => html`<svg class="mark" aria-hidden="true"><line class="gap" x1="${at}%" x2="${at}%" y2="100%" /><line x1="${at}%" x2="${at}%" y2="100%" /></svg>`)}
  </div>`;
}

function shape(x: string, width: string, at: number): TemplateResult {
  return html`<svg class="shape ${tone(at)}" aria-hidden="true"><rect x=${x} width=${width} height="100%" /></svg>`;
}

const tone = (at: number): string => ['first', 'second', 'third'][at % 3] ?? '';

function legend({ parts = [], format }: Shown): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  return html`<ul role="list" class="parts">
    ${parts.map(({ value, label }, at) => html`<li>${shape('0', '100%', at)} <bdi>${format(value)} ${label}</bdi></li>`)}
  </ul>`;
}

function ladder({ ladder: rungs, format }: Shown): TemplateResult | typeof nothing {
  if (rungs.length === 0) return nothing;
  return html`<ol role="list" class="ladder">
    ${rungs.map(
      ({ value, label, isReached }) => html`<li class=${isReached ? 'reached' : ''}>
        ${isReached ? draw(check) : html`<span class="ahead"></span>`}
        <bdi><b>${format(value)}</b>${label ? html` ${label}` : nothing}${isReached ? html` <span class="state">(${msg('reached', { id: 'progress.reached' })})</span>` : nothing}</bdi>
      </li>`,
    )}
  </ol>`;
}
