import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { mail, message, phone as receiver } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { contactAddress, type Way } from './contact-address.ts';
import { initials } from './initials.ts';

/** Who it is, and by what one reaches them. All but the name may be missing. */
export interface Reachable {
  readonly name: string;
  /** The same as it is drawn, where it has a language of its own. */
  readonly called?: unknown;
  readonly role?: unknown;
  readonly phone?: string | undefined;
  readonly sms?: string | undefined;
  readonly email?: string | undefined;
}

/**
 * A person with a telephone number, in a frame. Its looks come with `contactStripStyles`.
 *
 * @param facts when, where, in which language: each by `contactFact()`
 * @param more what stands below
 * @param face a picture; the initials unless told
 */
export function contactStripTemplate({ name, called = name, role, phone, sms, email }: Reachable, facts: unknown, more?: unknown, face: unknown = avatarTemplate(name)): TemplateResult {
  return html`<div class="strip">
    ${face}
    <div class="person">
      <p class="name">${called}</p>
      ${role ? html`<p class="quiet">${role}</p>` : nothing} ${facts}
      <div class="ways">
        ${way(receiver, msg('Call', { id: 'contact-strip.way.call' }), 'tel', phone)} ${way(message, msg('Send a text to', { id: 'contact-strip.way.text' }), 'sms', sms)}
        ${way(mail, msg('Write to', { id: 'contact-strip.way.write' }), 'mailto', email)}
      </div>
      ${more}
    </div>
  </div>`;
}

/** The initials in a circle, which stand for a face and are not read aloud. */
export function avatarTemplate(name: string): TemplateResult | typeof nothing {
  const letters = initials(name);
  return letters ? html`<span class="avatar" part="avatar" aria-hidden="true">${letters}</span>` : nothing;
}

/** One thing to know of a person, beside its drawing; nothing where it is not known. */
export function contactFact(drawing: string, words: string | undefined, dir?: 'ltr'): TemplateResult | typeof nothing {
  return words ? html`<p class="fact">${draw(drawing)} <bdi dir=${dir ?? nothing}>${words}</bdi></p>` : nothing;
}

/** Words first, then the number or address itself: it can be read out, copied and printed. */
function way(drawing: string, verb: string, scheme: Way, written: string | undefined): TemplateResult | typeof nothing {
  if (!written) return nothing;
  const href = contactAddress(scheme, written);
  const parts = written.split(/(?=@)/).map((part, at) => html`${at ? html`<wbr />` : nothing}${part}`);
  const words = html`${draw(drawing)}<span>${verb} <bdi dir="ltr">${parts}</bdi></span>`;
  return href ? html`<a class="button way" href=${href}>${words}</a>` : html`<p class="fact">${words}</p>`;
}
