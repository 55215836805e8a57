import type { PageData } from '@dugnad/client/hosted';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { feedbackAddress } from '../../page-address.ts';
import type { Reader } from '../../reader.ts';
import { ownPage } from './own.texts.ts';

/** The way to how it was. The address is the same for everybody who helped, and the page behind it is told of no other: nobody is known there. */
export function ownFeedbackTemplate({ feedback }: Pick<PageData['sign-up'], 'feedback'>, reader: Reader): TemplateResult | typeof nothing {
  if (feedback === undefined) return nothing;
  return html`<p class="note"><a href=${feedbackAddress(reader, feedback)} referrerpolicy="no-referrer">${ownPage.feedback()}</a></p>`;
}
