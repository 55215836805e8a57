import type { Petition } from '@dugnad/client/model';
import { contactAddress } from '@dugnad/elements/server';
import { form } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawAddress } from '../draw-link.ts';
import { drawText } from '../draw-text.ts';
import { fillSentence, markOf } from '../fill-sentence.ts';
import { pageAddress } from '../page-address.ts';
import type { Reader } from '../reader.ts';

interface Way {
  readonly say: (mark: string) => string;
  readonly drawn: unknown;
}

/** By telephone, on paper, at the desk: for everybody who has no e-mail, or would rather not. */
export function otherWaysTemplate(petition: Petition, reader: Reader): TemplateResult | typeof nothing {
  const ways = waysOf(petition, reader);
  if (ways.length === 0) return nothing;
  const list = new Intl.ListFormat(reader.language, { type: 'disjunction' }).format(ways.map(({ say }, place) => say(markOf(place))));
  return html`<p class="ways-in-words">${fillSentence(form.otherWays(list), ...ways.map(({ drawn }) => drawn))}</p>`;
}

function waysOf(petition: Petition, reader: Reader): Way[] {
  const { contact, paper } = petition;
  const ways: Way[] = [];
  if (contact?.phone) ways.push({ say: form.byPhone, drawn: drawAddress(contactAddress('tel', contact.phone), contact.phone) });
  // The words themselves are the link, so the mark stands for them.
  if (paper.allowed) ways.push({ say: (mark) => mark, drawn: html`<a href=${pageAddress(reader, petition, 'sheet')}>${form.onPaper()}</a>` });
  if (contact?.place) ways.push({ say: form.atDesk, drawn: contact.place.name === undefined ? html`<bdi>${contact.place.address ?? ''}</bdi>` : drawText(contact.place.name, reader) });
  return ways;
}
