import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { ConsentService } from '@dugnad/client/model';
import { isSignalled, type ConsentHow } from '@dugnad/client/ports';
import { languageReady, LocaleController } from '@dugnad/elements/language';
import { warnOnce } from '@dugnad/elements/warn';

import { version } from '../version.ts';
import { ConsentController } from './consent-controller.ts';
import { describeContent, type Content } from './describe-content.ts';
import { styles } from './external.styles.ts';
import { emptyTemplate, externalTemplate } from './external.template.ts';
import type { Trouble } from './explain-fault.part.ts';
import { loadPreset } from './load-preset.ts';
import type { Preset } from './preset.ts';

export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

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
export class DugnadExternal extends LitElement {
  static override styles = [styles];

  /** Id of a preset, such as `youtube`, or of a service of the site's consent. */
  @property() service = '';

  /** The address as people share it. */
  @property() src = '';

  /** What the content is, such as "Film: the park in June"; the name of the frame. */
  @property() label = '';

  /** The visitor shows it on this page, and nothing is stored. */
  @state() private isOnce = false;

  /** For which service the preset was looked for. */
  @state() private found?: { readonly service: string; readonly preset: Preset | undefined };

  readonly #locale = new LocaleController(this);
  readonly #consent = new ConsentController(this, (service) => {
    if (!service || service === this.service) this.isOnce = false;
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('src') || changed.get('service')) this.isOnce = false;
    if (changed.has('service')) void this.#find(this.service);
  }

  override render(): TemplateResult {
    const { isSettled } = this.#consent;
    const content = this.#content;
    if (!content || (!isSettled && !this.#isGranted)) return emptyTemplate;
    if (typeof content === 'string') return html`<slot></slot>`;
    return externalTemplate({
      ...{ content, label: this.label, isShown: this.#isShown(content), canRemember: Boolean(this.#consent.port && this.#service), isSignalled: this.#isSignalled },
      textLanguage: this.#locale.textLanguage,
      once: this.#once,
      always: this.#always,
    });
  }

  override updated(): void {
    const trouble = this.#trouble;
    if (trouble) void this.#tell(trouble);
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
    if (this.found?.service !== this.service) return undefined;
    return describeContent({ service: this.service, src: this.src, page: this.baseURI }, this.found.preset, this.#service);
  }

  #isShown({ frame }: Content): boolean {
    return Boolean(frame) && (this.isOnce || this.#isGranted);
  }

  /** What the webmaster is to mend, once it is certain. */
  get #trouble(): Trouble | undefined {
    const content = this.#content;
    const { site, isLate } = this.#consent;
    if (!content || !(site || isLate)) return undefined;
    if (typeof content === 'string') return content;
    return content.frame ? this.#forgets : this.#linked;
  }

  /** Why there is only a link, where its provider could be shown. */
  get #linked(): Trouble | undefined {
    return this.found?.preset?.embed && 'not-framed';
  }

  /** Why "always" cannot be chosen. */
  get #forgets(): Trouble | undefined {
    const { port, isLate } = this.#consent;
    if (port) return this.#service ? undefined : 'not-remembered';
    return isLate ? 'no-consent' : undefined;
  }

  /** The words come with it: a placeholder that changes its language under the eyes of its reader is read twice. */
  async #find(service: string): Promise<void> {
    const [preset] = await Promise.all([loadPreset(service).catch(() => undefined), languageReady()]);
    if (service === this.service) this.found = { service, preset };
  }

  async #tell(trouble: Trouble): Promise<void> {
    const { service, src, found } = this;
    const part = await import('./explain-fault.part.ts').catch(() => undefined);
    if (part) warnOnce(this, part.explainTrouble(trouble, { service, src, preset: found?.preset, config: this.#consent.site?.config }));
  }

  readonly #once = (): void => {
    this.isOnce = true;
    void this.#focus();
  };

  readonly #always = (): void => {
    const shown = this.renderRoot.querySelector('[part=placeholder]')?.cloneNode(true);
    const how = shown && ({ layer: 'placeholder', component: `dugnad-external ${version}`, control: 'always', language: this.#locale.textLanguage, shown } satisfies ConsentHow);
    this.#consent.port?.choose({ [this.service]: true }, how || undefined);
    this.requestUpdate();
    void this.#focus();
  };

  /** What was pressed is gone: who presses goes on in the frame. */
  async #focus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('iframe')?.focus();
  }
}
