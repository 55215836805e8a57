import type { PageData } from '@dugnad/client/hosted';
import { prepared } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawDate } from '../../draw-time.ts';
import { spreadSentence } from '../../fill-sentence.ts';
import { ownAddress } from '../../page-address.ts';
import { boxTemplate } from '../../petition/controls.template.ts';
import type { Reader } from '../../reader.ts';
import { tickedOf } from './own-parts.template.ts';
import { ownPage } from './own.texts.ts';

/** What is to be prepared, how long that is kept, and the way to take the yes to it back. A machine that posts the form as it stands takes back nothing. */
export function ownNeedsTemplate({ signUp: { needs }, formToken, filled }: PageData['sign-up'], error: string | undefined, reader: Reader): TemplateResult | typeof nothing {
  if (!needs) return nothing;
  return html`<section aria-labelledby="needs">
    <h2 id="needs">${ownPage.needs()}</h2>
    <ul>${needs.needs.map((need) => html`<li>${prepared[need]()}</li>`)}</ul>
    <p>${spreadSentence(ownPage.needsDeleted(drawDate(needs.deleteAfter, reader)))}</p>
    <form method="post" action=${ownAddress(reader)} novalidate class="quiet-act">
      <input type="hidden" name="formToken" value=${formToken} /> ${boxTemplate({ id: 'sureNeeds', words: ownPage.needsSure(), hint: ownPage.needsFollows(), isTicked: tickedOf('needs', 'sureNeeds', filled), error })}
      <button type="submit" name="act" value="needs">${ownPage.needsBack()}</button>
    </form>
  </section>`;
}
