import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { ConsentPort } from '@dugnad/client/ports';
import { activeLanguage, availableLanguages, languageReady, LocaleController, matchLanguage } from '@dugnad/elements/language';
import { hostStyles } from '@dugnad/elements/styles';

import { PortController } from '../controllers/port-controller.ts';
import { reportFailure } from '../controllers/report-failure.ts';
import { chooseLayerLanguage, findEasy } from './choose-layer-language.ts';
import { styles } from './consent.styles.ts';
import { layerTemplate } from './consent.template.ts';
import { RegionController } from './region-controller.ts';

export * from './consent.events.ts';

/** Where a page says what it asks for. */
const CONFIG = '#dugnad-consent-config';

/**
 * @summary What a site asks before it counts, shares or shows what others made: refusing and accepting are twins, choosing is one press
 * away. Stands above everything at the lower edge of the screen, and takes neither focus nor page. Not there where nothing needs consent.
 * @status experimental
 * @since 0.1
 * @fires {DugnadErrorEvent} dugnad-error - What shows the single choices could not be loaded.
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who answers `consent`.
 * @csspart choice - Refusing and accepting: always both.
 */
export class DugnadConsent extends LitElement {
  static override styles = [hostStyles, styles];

  /** Who answers instead of the page. */
  @property({ attribute: false }) source?: ConsentPort;

  /** The languages to ask in, the visitor's first (BCP 47); those of the place unless told. */
  @property({ attribute: false }) languages?: readonly string[];

  @state() private isEasy?: boolean;

  @state() private layer: TemplateResult | typeof nothing = nothing;

  readonly #locale = new LocaleController(this);
  readonly #port = new PortController<ConsentPort>(this, 'consent');
  readonly #place = new RegionController(this);
  readonly #ready = Promise.withResolvers<void>();
  #language = '';
  /** What had the focus before the layer did. */
  #before: EventTarget | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('dugnad-consent-change', this.#onChange);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('dugnad-consent-change', this.#onChange);
  }

  /** Resolves when the question is on the screen, or when there is none to ask. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Shows the single choices: purpose by purpose, and who receives what. Resolves when they are closed. */
  async open(): Promise<void> {
    const port = this.#answering;
    if (!port) return;
    try {
      const { openChoices } = await import('./choices/open-choices.ts');
      await openChoices({ port, languages: [this.#language, ...this.#wanted], host: this.renderRoot as ShadowRoot });
    } catch (cause) {
      reportFailure(this, cause, '', 'The choices could not be shown.');
    }
  }

  override willUpdate(changed: PropertyValues): void {
    if (!this.source) this.#port.look(CONFIG);
    if (!changed.has('layer')) void this.#prepare();
  }

  override render(): TemplateResult | typeof nothing {
    return this.layer;
  }

  get #answering(): ConsentPort | undefined {
    return this.source ?? this.#port.port;
  }

  get #wanted(): readonly string[] {
    return this.languages ?? [this.#locale.language, this.#locale.textLanguage];
  }

  /** The words come first: a question that changes its language under the eyes of its reader is read twice. */
  async #prepare(): Promise<void> {
    await languageReady();
    this.layer = await this.#draw();
    await this.updateComplete;
    if (this.#answering) this.#ready.resolve();
  }

  async #draw(): Promise<TemplateResult | typeof nothing> {
    const port = this.#answering;
    if (!port || port.asks.length === 0) return nothing;
    const texts = port.config.purposes.filter(({ id }) => port.asks.includes(id)).map(({ text }) => text);
    const best = chooseLayerLanguage(texts, availableLanguages(), this.#wanted);
    const easy = findEasy(texts, best);
    const isEasy = easy !== '' && (this.isEasy ?? best.endsWith('-simple'));
    this.#language = isEasy ? easy : best.replace(/-simple$/, '');
    return this.#say(() => layerTemplate({
      ...{ port, language: this.#language, pageLanguage: this.#locale.language, hasEasy: easy !== '', isEasy },
      answer: this.#answer,
      open: () => void this.open(),
      toggleEasy: () => (this.isEasy = !isEasy),
      entered: this.#entered,
    }));
  }

  /** In the language of the layer, which is most often that of the page. */
  async #say(draw: () => TemplateResult): Promise<TemplateResult> {
    const language = matchLanguage([this.#language], availableLanguages());
    if (language === activeLanguage()) return draw();
    const { drawIn } = await import('./other-language.part.ts');
    return drawIn(language, draw);
  }

  readonly #onChange = (): void => this.requestUpdate();

  readonly #entered = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#place.region?.contains(relatedTarget as Node | null)) this.#before = relatedTarget;
  };

  /** Out of sight before anything else happens. */
  readonly #answer = (granted: boolean): void => {
    const port = this.#answering;
    const hasFocus = this.matches(':focus-within');
    this.#place.region?.hidePopover();
    if (hasFocus && this.#before instanceof HTMLElement) this.#before.focus();
    port?.choose(Object.fromEntries(port.asks.map((id) => [id, granted])));
  };
}
