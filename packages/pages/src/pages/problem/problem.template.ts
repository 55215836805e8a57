import type { PageData } from '@dugnad/client/hosted';
import { sendingErrors } from '@dugnad/widgets/petition/texts';
import { facts } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';

import type { View } from '../document/document.template.ts';
import { sayMinutes } from '../draw-time.ts';
import { helpAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';
import { problemWords } from './problem.texts.ts';

/** What is not there, is refused or has failed: one sentence on what to do, and never a word of the server's. */
export function problemView({ code, status, retryAfter, site }: PageData['problem'], reader: Reader): View {
  const heading = status === 404 || status === 410 ? problemWords.nothing() : problemWords.failed();
  const main = html`<h1>${heading}</h1>
    <p class="lead">${sayWhat(code, retryAfter, reader)}</p>
    ${site ? html`<p><a class="button" href=${helpAddress(reader, site.id)}>${facts.back()}</a></p>` : nothing}`;
  return { title: heading, main };
}

const sentences: Readonly<Record<string, (() => string) | null>> = {
  __proto__: null, // a code may be any word
  'not-found': problemWords.address,
  'not-open': sendingErrors.notOpen,
  'origin-refused': problemWords.again,
  'in-progress': sendingErrors.running,
  'idempotency-key-reused': problemWords.again,
  'invalid-input': problemWords.again,
  'code-expired': sendingErrors.codeExpired,
  'code-wrong': sendingErrors.codeWrong,
};

function sayWhat(code: string, retryAfter: number | undefined, reader: Reader): string {
  if (code === 'too-many-requests') return sendingErrors.often(sayMinutes(Math.max(1, Math.ceil((retryAfter ?? 60) / 60)), reader));
  return (sentences[code] ?? sendingErrors.server)();
}
