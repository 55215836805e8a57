import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg, updateWhenLocaleChanges } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import type { IconName } from '../icon/icon-paths.ts';
import { icon } from '../icon/icon.template.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { mailAddress, numberAddress } from './contact-address.ts';
import { styles } from './contact-strip.styles.ts';
import { initials } from './initials.ts';

/** A person one can reach, in words. All but the name may be missing. */
export interface ContactWords {
  readonly name: string;
  readonly role?: string | undefined;
  readonly phone?: string | undefined;
  readonly sms?: string | undefined;
  readonly email?: string | undefined;
  /** When, in words. */
  readonly hours?: string | undefined;
  /** Where one may drop in. */
  readonly place?: string | undefined;
  /** Which languages, in words. */
  readonly languages?: string | undefined;
}

/**
 * @summary A person with a telephone number: who helps, when, where, and in which language.
 * @status experimental
 * @since 0.1.0
 * @slot - More about the person, or another way to reach them.
 * @csspart avatar - The initials.
 * @cssproperty [--dugnad-contact-strip-avatar-size=56px] - The circle around the initials.
 */
export class DugnadContactStrip extends LitElement {
  static override styles = [hostStyles, buttonStyles, iconStyles, styles];

  /** The whole person at once; wins over the single attributes. */
  @property({ attribute: false }) contact?: ContactWords;

  /** Who it is; the first letters stand for a face. */
  @property() name = '';

  /** What the person does here. Not `role`: that attribute is ARIA's. */
  @property({ attribute: 'person-role' }) personRole = '';

  /** As people write it; shown so. */
  @property() phone = '';

  /** A number for text messages. */
  @property() sms = '';

  /** Shown as written; what is no address is not a link. */
  @property() email = '';

  /** When one can call, in words: "weekdays 12–15". */
  @property() hours = '';

  /** Where one may drop in. */
  @property() place = '';

  /** Which languages the person speaks, in words. */
  @property() languages = '';

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override render(): TemplateResult | typeof nothing {
    const person = this.contact ?? { ...this.#attributes };
    const letters = initials(person.name);
    return html`<div class="strip">
      ${letters ? html`<span class="avatar" part="avatar" aria-hidden="true">${letters}</span>` : nothing}
      <div class="person">
        <p class="name">${person.name}</p>
        ${person.role ? html`<p class="quiet">${person.role}</p>` : nothing}
        ${fact('clock', person.hours)} ${fact('place', person.place, 'ltr')} ${fact('languages', person.languages)}
        <div class="ways">${ways(person)}</div>
        <slot></slot>
      </div>
    </div>`;
  }

  get #attributes(): ContactWords {
    const { name, personRole: role, phone, sms, email, hours, place, languages } = this;
    return { name, role, phone, sms, email, hours, place, languages };
  }
}

function fact(name: IconName, words: string | undefined, dir?: 'ltr'): TemplateResult | typeof nothing {
  if (!words) return nothing;
  return html`<p class="fact">${icon(name)} <bdi dir=${dir ?? nothing}>${words}</bdi></p>`;
}

function ways({ phone, sms, email }: ContactWords): TemplateResult {
  return html`${phone ? way('phone', msg('Call', { id: 'contact-strip.way.call' }), phone, numberAddress('tel', phone)) : nothing}
  ${sms ? way('message', msg('Send a text to', { id: 'contact-strip.way.text' }), sms, numberAddress('sms', sms)) : nothing}
  ${email ? way('mail', msg('Write to', { id: 'contact-strip.way.write' }), email, mailAddress(email)) : nothing}`;
}

/** Words first, then the number or address itself: it can be read out, copied and printed. */
function way(name: IconName, verb: string, address: string, href: string | undefined): TemplateResult {
  const [front, ...back] = address.split(/(?=@)/);
  const words = html`${icon(name)}<span>${verb} <bdi dir="ltr">${front}${back.map((part) => html`<wbr />${part}`)}</bdi></span>`;
  return href ? html`<a class="button way" href=${href}>${words}</a>` : html`<p class="fact">${words}</p>`;
}
