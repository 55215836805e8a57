import { html, type TemplateResult } from 'lit';
import type { FieldError } from '@dugnad/client/errors';
import type { ShownModel } from '../help-request.model.ts';
import { missing } from '../texts/states.texts.ts';
import { nameGap } from './find-gaps.ts';

/** What is still missing, each with a way to its field. Below the button: what grows shorter there moves nothing that somebody is about to press. */
export function gapsTemplate({ gaps, problems }: ShownModel): TemplateResult {
  const entry = (gap: FieldError): TemplateResult => {
    const { field, name } = nameGap(gap);
    const onClick = (event: Event): void => {
      event.preventDefault();
      problems.reach(field);
    };
    return html`<li><a href="#${field}" @click=${onClick}>${name}</a></li>`;
  };
  if (gaps.length === 0) return html`<p class="gaps" part="missing">${missing.none()}</p>`;
  return html`<div class="gaps" part="missing">
    <p id="gaps-heading">${missing.heading()}</p>
    <ul role="list" aria-labelledby="gaps-heading">
      ${gaps.map(entry)}
    </ul>
  </div>`;
}
