import { msg } from '@lit/localize';
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Text } from '@dugnad/client/model';
import type { ConsentPort } from '@dugnad/client/ports';
import { languageReady, LocaleController } from '@dugnad/elements/language';

import { DugnadErrorEvent } from '../controllers/error-event.ts';
import { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';
import { styles } from './consent.styles.ts';
import { layerTemplate } from './consent.template.ts';
import { showChoices } from './show-choices.ts';
import type { Voice } from './voice.ts';

export * from './consent.events.ts';

/** With each of these something may come to lie under the layer, or over it. */
const MOMENTS = ['scroll', 'focusin', 'resize', 'toggle'];

/**
 * @summary What a site asks before it counts, shares or shows what others made: refusing and accepting are twins, choosing is one press
 * away. Stands above everything at the lower edge of the screen, and takes neither focus nor page. Not there where nothing needs consent.
 * @status experimental
 * @since 0.1
 * @fires {DugnadErrorEvent} dugnad-error - The single choices could not be loaded.
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who answers `consent`.
 * @csspart choice - Refusing and accepting: always both.
 * @csspart dialog - The single choices, once they are opened.
 */
export class DugnadConsent extends LitElement {
  static override styles = [styles];

  /** Who answers instead of the page. */
  @property({ attribute: false }) source?: ConsentPort;

  /** The languages to ask in, the visitor's first (BCP 47); those of the place unless told. */
  @property({ attribute: false }) languages?: readonly string[];

  @state() private layer?: TemplateResult | typeof nothing;

  readonly #locale = new LocaleController(this);
  readonly #ready = Promise.withResolvers<void>();
  /** What had the focus before the layer did. */
  #before: EventTarget | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // What comes into it is said once, when a screen reader is free to.
    this.ariaLive = 'polite';
    document.addEventListener('dugnad-consent-change', this.#onChange);
    document.addEventListener('dugnad-connected', this.#onChange);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('dugnad-consent-change', this.#onChange);
    document.removeEventListener('dugnad-connected', this.#onChange);
  }

  /** Resolves when the question is on the screen, or when there is none to ask. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Shows the single choices: purpose by purpose, and who receives what. Resolves when they are closed. */
  async open(): Promise<void> {
    if (!this.source) return;
    const error = await showChoices({ port: this.source, languages: this.#wanted, host: this.renderRoot as ShadowRoot });
    if (error) this.dispatchEvent(new DugnadErrorEvent(error as DugnadErrorEvent['error']));
  }

  override willUpdate(changed: PropertyValues): void {
    if (!this.source) this.dispatchEvent(new DugnadPortRequestEvent('consent', '', (port) => (this.source = port as ConsentPort)));
    if (!changed.has('layer')) void this.#prepare();
  }

  override render(): unknown {
    return this.layer;
  }

  override updated(): void {
    const region = this.#region;
    if (!region || region.matches(':popover-open')) return;
    region.showPopover();
    const takeCare = (): void => void import('./take-care.part.ts').then((part) => part.takeCare(region), () => undefined);
    for (const moment of MOMENTS) addEventListener(moment, takeCare, { capture: true, once: true });
    requestAnimationFrame(() => this.#isSeen() || takeCare());
  }

  get #region(): HTMLElement | null {
    return this.renderRoot.querySelector('section');
  }

  /** A first look; there is a closer one in the file that takes care. */
  #isSeen(): boolean {
    return [...this.renderRoot.querySelectorAll('[part]')].every((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return (this.renderRoot as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2) === button;
    });
  }

  get #wanted(): readonly string[] {
    return this.languages ?? [this.#locale.language, this.#locale.textLanguage];
  }

  /** The words come first: a question that changes its language under the eyes of its reader is read twice. */
  async #prepare(): Promise<void> {
    await languageReady();
    const port = this.source;
    if (!port) return;
    this.layer = port.asks.length > 0 ? await this.#draw(port) : nothing;
    await this.updateComplete;
    this.#ready.resolve();
  }

  async #draw(port: ConsentPort): Promise<TemplateResult> {
    const asked = port.config.purposes.filter(({ id }) => port.asks.includes(id));
    const texts = asked.map(({ text }) => text);
    const voice = await this.#voiceFor(texts);
    const easy = `${voice.language.split('-')[0]}-simple`;
    const hasEasy = texts.every((text) => typeof text === 'object' && easy in text);
    const isEasy = voice.language === easy;
    // The question stands without its reasons, should they not come.
    const changes = port.changes.length > 0 ? (await import('./changes.part.ts').catch(() => undefined))?.changesTemplate : undefined;
    return voice.say(() => layerTemplate({
      ...{ port, asked, voice, changes: changes?.(port, voice) ?? nothing, answer: this.#answer },
      other: hasEasy ? (isEasy ? msg('Standard language', { id: 'consent.standard' }) : msg('Easy language', { id: 'consent.easy' })) : '',
      open: () => void this.open(),
      change: () => (this.languages = [isEasy ? easy.replace('-simple', '') : easy]),
      entered: this.#entered,
    }));
  }

  /** That of the page, where every purpose has words in it; else a file comes that chooses another. */
  async #voiceFor(texts: readonly Text[]): Promise<Voice> {
    const { textLanguage: language, direction: dir } = this.#locale;
    const isHere = !this.languages && texts.every((text) => typeof text === 'string' || language in text);
    const other = isHere ? undefined : await import('./other-language.part.ts').catch(() => undefined);
    const here: Voice = { language, dir, read: (text) => (typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '')), say: (draw) => draw() };
    return other?.chooseVoice(texts, this.#wanted) ?? here;
  }

  readonly #onChange = (): void => this.requestUpdate();

  readonly #entered = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#region?.contains(relatedTarget as Node | null)) this.#before = relatedTarget;
  };

  /** Out of sight before anything else happens. */
  readonly #answer = (granted: boolean): void => {
    const hasFocus = (this.renderRoot as ShadowRoot).activeElement;
    this.#region?.hidePopover();
    if (hasFocus) (this.#before as HTMLElement | null)?.focus();
    this.source?.choose(Object.fromEntries(this.source.asks.map((id) => [id, granted])));
  };
}
