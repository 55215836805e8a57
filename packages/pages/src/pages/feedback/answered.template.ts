import type { PageData } from '@dugnad/client/hosted';
import { privacy, sent, states } from '@dugnad/widgets/feedback/texts';
import { html } from '@lit-labs/ssr';

import type { View } from '../document/document.template.ts';
import { drawText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import { feedbackAddress } from '../page-address.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import type { Reader } from '../reader.ts';
import { aboutRound } from './feedback.template.ts';

/** Thanks, the same for everybody: nothing of what was answered is on it. */
export function answeredView({ round }: PageData['answered'], reader: Reader): View {
  const main = html`<h1>${sent.heading()}</h1>
    <p class="lead">${drawText(round.title, reader)}</p>
    <p>${spreadSentence(privacy.deleted(drawDate(round.retention.deleteAfter, reader)))}</p>
    <p><a class="button" href=${feedbackAddress(reader, round.id)}>${sent.another()}</a></p>
    ${contactTemplate(round, reader, 'contact', states.reply())}`;
  return { title: sent.heading(), main, about: aboutRound(round, reader) };
}
