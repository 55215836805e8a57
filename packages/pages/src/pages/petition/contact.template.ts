import type { Contact, OpeningHours, Petition } from '@dugnad/client/model';
import { contactAddress, dateFormat, initials } from '@dugnad/elements/server';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawAddress, drawLink } from '../draw-link.ts';
import { drawText, plainText } from '../draw-text.ts';
import { placeOf } from '../draw-time.ts';
import { fillSentence, markOf } from '../fill-sentence.ts';
import type { Reader } from '../reader.ts';
import { safeLink, webAddress } from '../safe-link.ts';
import { ownWords } from './petition-page.texts.ts';

/** A person with a telephone number: who it is, when, and by what one reaches them. */
export function contactTemplate({ contact }: Pick<Petition, 'contact'>, reader: Reader, id = 'contact', heading = ownWords.help()): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  return html`<section class="contact" aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    <div class="strip">
      ${faceTemplate(contact, reader)}
      <div class="person">
        <p class="name">${drawText(contact.name, reader)}</p>
        ${contact.role ? html`<p class="quiet">${drawText(contact.role, reader)}</p>` : nothing} ${factsTemplate(contact, reader)} ${waysTemplate(contact)} ${outsideTemplate(contact, reader)}
      </div>
    </div>
  </section>`;
}

function faceTemplate({ name, photo }: Contact, reader: Reader): TemplateResult {
  const address = webAddress(photo);
  return address === undefined ? html`<span class="avatar" aria-hidden="true">${initials(plainText(name, reader))}</span>` : html`<img class="avatar" src=${address} alt="" />`;
}

function factsTemplate({ hours = [], place, languages = [] }: Contact, reader: Reader): unknown[] {
  return [
    hours.map((one) => html`<p>${sayHours(one, reader)}</p>`),
    place ? html`<p>${place.name === undefined ? nothing : drawText(place.name, reader)}${place.address ? html`<br /><span dir="auto" class="lines">${place.address}</span>` : nothing}</p>` : nothing,
    languages.length > 0 ? html`<p class="quiet">${ownWords.talk(sayLanguages(languages, reader))}</p>` : nothing,
  ];
}

/** `mandag, tirsdag, onsdag 12:00–15:00`. */
function sayHours({ days, from, to }: OpeningHours, { language }: Reader): unknown[] {
  const place = placeOf({ language });
  // The 5th of January 2026 is a Monday.
  const names = days.map((day) => dateFormat(place, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 4 + day))));
  const clock = (time: string): TemplateResult => html`<time datetime=${time}>${time}</time>`;
  return [html`<bdi>${sayDays(names, place)}</bdi>`, ' ', html`<bdi dir="ltr" class="clock">${clock(from)}–${clock(to)}</bdi>`];
}

function sayDays(names: readonly string[], place: string): string {
  return new Intl.ListFormat(place, { type: 'unit', style: 'short' }).format(names);
}

function sayLanguages(tags: readonly string[], { language }: Reader): string {
  const place = placeOf({ language });
  const names = new Intl.DisplayNames([place], { type: 'language' });
  return new Intl.ListFormat(place, { type: 'conjunction' }).format(new Set(tags.map((tag) => sayLanguage(tag, names))));
}

/** The name of a language, as the reader's own calls it. */
export function nameLanguage(tag: string, { language }: Pick<Reader, 'language'>): string {
  return sayLanguage(tag, new Intl.DisplayNames([placeOf({ language })], { type: 'language' }));
}

/** Easy and polite language are spoken as the language itself; what nobody knows is said by its tag. */
function sayLanguage(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag.replace(/-(?:simple|x)\b.*$/i, '')) ?? tag;
  } catch {
    return tag;
  }
}

function waysTemplate({ phone, sms, email }: Contact): TemplateResult {
  const way = (scheme: 'tel' | 'sms' | 'mailto', written: string | undefined, say: (mark: string) => string): unknown => {
    if (!written) return nothing;
    const href = contactAddress(scheme, written);
    const words = fillSentence<unknown>(say(markOf(0)), html`<bdi dir="ltr">${breakable(written)}</bdi>`);
    return html`<li>${href === undefined ? words : html`<a class="button" href=${href}><span>${words}</span></a>`}</li>`;
  };
  return html`<ul role="list" class="ways">
    ${way('tel', phone, ownWords.call)} ${way('sms', sms, ownWords.text)} ${way('mailto', email, ownWords.write)}
  </ul>`;
}

/** An address may be broken before its sign; a number never. */
const breakable = (written: string): unknown[] => written.split(/(?=@)/).map((part, place) => (place === 0 ? part : html`<wbr />${part}`));

/** Words, a telephone number or a link. */
function outsideTemplate({ outsideHours }: Contact, reader: Reader): TemplateResult | typeof nothing {
  if (outsideHours === undefined) return nothing;
  const words = plainText(outsideHours, reader);
  const number = /^[+\d][\d ()-]{4,}$/.test(words) ? contactAddress('tel', words) : undefined;
  const content = number === undefined ? (safeLink(words) === undefined ? drawText(outsideHours, reader) : drawLink(words, words, reader)) : drawAddress(number, words);
  return html`<p><span class="quiet">${ownWords.outside()}:</span> ${content}</p>`;
}
