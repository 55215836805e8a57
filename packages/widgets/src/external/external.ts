import { LOCALE_STATUS_EVENT } from '@lit/localize';

import type { ConsentService } from '@dugnad/client/model';
import { isSignalled, type ConsentHow } from '@dugnad/client/ports';
import { activeLanguage, languageReady } from '@dugnad/elements/language';
import { warnOnce } from '@dugnad/elements/warn';

import { adoptSheet } from '../consent/adopt-sheet.ts';
import { makeElement } from '../consent/make-element.ts';
import { matchTree } from '../consent/match-tree.ts';
import { version } from '../version.ts';
import { ConsentController } from './consent-controller.ts';
import { describeContent, type Content } from './describe-content.ts';
import type { Trouble } from './explain-fault.part.ts';
import { styles } from './external.styles.ts';
import { drawEmpty, drawExternal } from './external.template.ts';
import { loadPreset } from './load-preset.ts';
import type { Preset } from './preset.ts';

export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

/** What a page says of it, by attribute or property. */
const GIVEN = ['service', 'src', 'label'] as const;

type Given = (typeof GIVEN)[number];

/**
 * @summary A film, a map, a post, a form or a meeting room of somebody else, behind a placeholder: nothing is asked of them before the
 * visitor shows it, once or always. The box is as large before as after.
 * @status experimental
 * @since 0.1.0
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who answers `consent`.
 * @slot - A plain link to the content, for pages without script; replaced by ours.
 * @slot picture - A picture of the site's own behind the words.
 * @csspart placeholder - The words and what one can press.
 * @csspart choice - Showing once and always: always both.
 * @csspart frame - The native frame.
 * @cssproperty [--dugnad-external-ratio=16 / 9] - The shape of the box. It grows where its words need more room.
 * @cssproperty [--dugnad-external-height=auto] - Its height instead of its shape.
 */
export class DugnadExternal extends HTMLElement {
  static readonly observedAttributes = GIVEN;

  readonly #given: Record<Given, string> = { service: '', src: '', label: '' };
  readonly #root = this.attachShadow({ mode: 'open' });
  /** Which drawing is the last that was asked for. */
  #turn = 0;
  /** The visitor shows it on this page, and nothing is stored. */
  #isOnce = false;
  /** For which service the preset was looked for. */
  #found: { readonly service: string; readonly preset: Preset | undefined } | undefined;
  readonly #draw = (): void => {
    this.#turn += 1;
    void this.#drawOnce(this.#turn);
  };
  readonly #consent = new ConsentController(this, this.#draw, (service) => {
    if (!service || service === this.service) this.#isOnce = false;
  });

  constructor() {
    super();
    adoptSheet(this.#root, styles);
  }

  /** Id of a preset, such as `youtube`, or of a service of the site's consent. */
  get service(): string {
    return this.#given.service;
  }

  set service(service: string) {
    this.#give('service', service);
  }

  /** The address as people share it. */
  get src(): string {
    return this.#given.src;
  }

  set src(src: string) {
    this.#give('src', src);
  }

  /** What the content is, such as "Film: the park in June"; the name of the frame. */
  get label(): string {
    return this.#given.label;
  }

  set label(label: string) {
    this.#give('label', label);
  }

  attributeChangedCallback(name: Given, _before: string | null, value: string | null): void {
    this.#give(name, value);
  }

  connectedCallback(): void {
    // What a page set before this file had come hides what sets it here; it goes before the attribute.
    for (const name of GIVEN.filter((one) => Object.hasOwn(this, one))) {
      const { [name]: early } = this;
      Reflect.deleteProperty(this, name);
      this[name] = early;
    }
    addEventListener(LOCALE_STATUS_EVENT, this.#draw);
    this.#consent.connect();
    this.#draw();
  }

  disconnectedCallback(): void {
    removeEventListener(LOCALE_STATUS_EVENT, this.#draw);
    this.#consent.disconnect();
  }

  #give(name: Given, value: string | null): void {
    const before = this.#given[name];
    if (value === before) return;
    this.#given[name] = value ?? '';
    if (before && name !== 'label') this.#isOnce = false;
    this.#draw();
  }

  /** Several reasons of one moment are one drawing. The words come first: a placeholder that changes its language under the eyes of its reader is read twice. */
  async #drawOnce(turn: number): Promise<void> {
    await undefined;
    if (turn !== this.#turn || !this.isConnected) return;
    const { service } = this;
    if (this.#found?.service !== service) {
      this.#drawNow();
      const [preset] = await Promise.all([loadPreset(service).catch(() => undefined), languageReady()]);
      if (turn !== this.#turn) return;
      this.#found = { service, preset };
    }
    this.#drawNow();
    const trouble = this.#trouble;
    if (trouble) void this.#tell(trouble);
  }

  /** What is there and what should be are matched: a frame that was put anew would load anew. */
  #drawNow(): void {
    const fresh = this.#drawing;
    const shown = this.#root.firstElementChild;
    // The box gets its words all at once, and loses them so.
    if (shown && shown.hasChildNodes() === fresh.hasChildNodes()) matchTree(shown, fresh);
    else this.#root.replaceChildren(fresh);
  }

  get #drawing(): HTMLElement {
    const { isSettled } = this.#consent;
    const content = this.#content;
    if (!content || (!isSettled && !this.#isGranted)) return drawEmpty();
    if (typeof content === 'string') return makeElement('slot', {});
    return drawExternal({
      ...{ content, label: this.label, isShown: this.#isShown(content), canRemember: Boolean(this.#consent.port && this.#service), isSignalled: this.#isSignalled },
      lang: activeLanguage(),
      once: this.#once,
      always: this.#always,
    });
  }

  get #service(): ConsentService | undefined {
    return this.#consent.site?.config.services.find(({ id }) => id === this.service);
  }

  get #isGranted(): boolean {
    return this.#consent.site?.granted(this.service) ?? false;
  }

  get #isSignalled(): boolean {
    const { port } = this.#consent;
    return Boolean(port?.signal && isSignalled(port.config, this.#service?.purpose ?? ''));
  }

  /** Nothing until the preset has been looked for. */
  get #content(): ReturnType<typeof describeContent> | undefined {
    if (this.#found?.service !== this.service) return undefined;
    return describeContent({ service: this.service, src: this.src, page: this.baseURI }, this.#found.preset, this.#service);
  }

  #isShown({ frame }: Content): boolean {
    return Boolean(frame) && (this.#isOnce || this.#isGranted);
  }

  /** What the webmaster is to mend, once it is certain. */
  get #trouble(): Trouble | undefined {
    const { site, isLate } = this.#consent;
    const content = site || isLate ? this.#content : undefined;
    if (typeof content !== 'object') return content;
    // There may be only a link where its provider could be shown.
    return content.frame ? this.#forgets : this.#found?.preset?.embed && 'not-framed';
  }

  /** Why "always" cannot be chosen. */
  get #forgets(): Trouble | undefined {
    const { port, isLate } = this.#consent;
    if (!port) return isLate ? 'no-consent' : undefined;
    return this.#service ? undefined : 'not-remembered';
  }

  async #tell(trouble: Trouble): Promise<void> {
    const { service, src } = this;
    const part = await import('./explain-fault.part.ts').catch(() => undefined);
    if (part) warnOnce(this, part.explainTrouble(trouble, { service, src, preset: this.#found?.preset, config: this.#consent.site?.config }));
  }

  readonly #once = (): void => {
    this.#isOnce = true;
    this.#goOn();
  };

  readonly #always = (): void => {
    const shown = this.#root.querySelector('[part=placeholder]')?.cloneNode(true);
    const how = shown && ({ layer: 'placeholder', component: `dugnad-external ${version}`, control: 'always', language: activeLanguage(), shown } satisfies ConsentHow);
    this.#consent.port?.choose({ [this.service]: true }, how || undefined);
    this.#goOn();
  };

  /** What was pressed is gone: who presses goes on in the frame. */
  #goOn(): void {
    this.#drawNow();
    this.#root.querySelector('iframe')?.focus();
  }
}
