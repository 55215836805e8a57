import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { buttonStyles } from '../button/button.styles.ts';
import { followLanguage } from '../follow-language.ts';
import { clock, languages as tongues, place as pin } from '../icon/drawings.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './contact-strip.host.styles.ts';
import { contactStripStyles } from './contact-strip.styles.ts';
import { contactFact, contactStripTemplate, type Reachable } from './contact-strip.template.ts';

export { contactFact, contactStripTemplate, type Reachable } from './contact-strip.template.ts';

/** A person one can reach, in words. All but the name may be missing. */
export interface ContactWords extends Reachable {
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
  static override styles = [hostStyles, buttonStyles, drawingStyles, styles, contactStripStyles];

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
    followLanguage(this);
  }

  override render(): TemplateResult {
    const person = this.contact ?? this.#attributes;
    const { hours, place, languages } = person;
    const facts = [contactFact(clock, hours), contactFact(pin, place, 'ltr'), contactFact(tongues, languages)];
    return contactStripTemplate(person, facts, html`<slot></slot>`);
  }

  get #attributes(): ContactWords {
    const { name, personRole: role, phone, sms, email, hours, place, languages } = this;
    return { name, role, phone, sms, email, hours, place, languages };
  }
}
