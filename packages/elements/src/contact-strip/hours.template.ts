import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { clock, link as chain, phone as receiver } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { activeLanguage } from '../language/page-language.ts';
import { openingTemplate, weekTemplate, type Opening, type OpeningHours } from '../opening-hours/opening-hours.ts';
import { contactAddress } from './contact-address.ts';

/** Whether it is open now, and until when; below it the hours of a week. */
export function openingFact(opening: Opening, hours: readonly OpeningHours[], now: number): TemplateResult {
  return html`<p class="fact ${opening.isOpen ? 'open' : 'closed'}" part="opening" lang=${activeLanguage()}>${draw(clock)} <span><strong>${openingTemplate(opening, now)}</strong> ${weekTemplate(hours)}</span></p>`;
}

/** What to do until it opens, under a word that tells it from the ways above. */
export function untilThenTemplate(content: unknown): TemplateResult {
  return html`<div class="outside"><p class="quiet" lang=${activeLanguage()}>${msg('Until then', { id: 'contact-strip.outside.label' })}</p> ${content}</div>`;
}

/** What to do while it is closed: words, a number to call, or an address on the web. */
export function outsideHoursTemplate(written: string | undefined): TemplateResult | typeof nothing {
  if (!written) return nothing;
  const web = /^https?:\/\/([^/?#]+)/i.exec(written);
  if (web) return html`<a class="button way" href=${written}>${draw(chain)}<span>${web[1]}</span></a>`;
  const isNumber = /^[+\d\s()./-]{3,}$/.test(written);
  const href = isNumber ? contactAddress('tel', written) : undefined;
  if (!href) return html`<p>${written}</p>`;
  return html`<a class="button way" href=${href}>${draw(receiver)}<span>${msg('Call', { id: 'contact-strip.way.call' })} <bdi dir="ltr">${written}</bdi></span></a>`;
}
