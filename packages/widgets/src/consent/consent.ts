import { LOCALE_STATUS_EVENT, msg } from '@lit/localize';

import type { Text } from '@dugnad/client/model';
import type { ConsentHow, ConsentPort } from '@dugnad/client/ports';
import { activeLanguage, chosenDirection, languageReady } from '@dugnad/elements/language';

import { DugnadErrorEvent } from '../controllers/error-event.ts';
import { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';
import { version } from '../version.ts';
import { adoptSheet } from './adopt-sheet.ts';
import { afterFrame } from './after-frame.ts';
import { styles } from './consent.styles.ts';
import { drawLayer } from './consent.template.ts';
import { matchTree } from './match-tree.ts';
import { showChoices } from './show-choices.ts';
import type { Voice } from './voice.ts';

export * from './consent.events.ts';

/** With each of these something may come to lie under the layer, or over it; or somebody wants at what lies there on a page too short to be scrolled. */
const MOMENTS = ['scroll', 'focusin', 'resize', 'toggle', 'pointermove', 'wheel'];

/** What may make another question of it; told to the document or the window, whose listeners are asked first. */
const NEWS = ['dugnad-consent-change', 'dugnad-connected', LOCALE_STATUS_EVENT];

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
export class DugnadConsent extends HTMLElement {
  #source: ConsentPort | undefined;
  #languages: readonly string[] | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #ready = Promise.withResolvers<void>();
  /** Which drawing is the last that was asked for. */
  #turn = 0;
  /** What had the focus before the layer did. */
  #before: EventTarget | null = null;

  constructor() {
    super();
    adoptSheet(this.#root, styles);
    // What a page set before this file had come hides what sets it here.
    const early = { ...this };
    for (const name in early) Reflect.deleteProperty(this, name);
    Object.assign(this, early);
  }

  /** Who answers instead of the page. */
  get source(): ConsentPort | undefined {
    return this.#source;
  }

  set source(source: ConsentPort | undefined) {
    this.#source = source;
    this.#draw();
  }

  /** The languages to ask in, the visitor's first (BCP 47); those of the place unless told. */
  get languages(): readonly string[] | undefined {
    return this.#languages;
  }

  set languages(languages: readonly string[] | undefined) {
    this.#languages = languages;
    this.#draw();
  }

  connectedCallback(): void {
    // What comes into it is said once, when a screen reader is free to.
    this.ariaLive = 'polite';
    for (const news of NEWS) addEventListener(news, this.#draw, true);
    this.#draw();
  }

  disconnectedCallback(): void {
    for (const news of NEWS) removeEventListener(news, this.#draw, true);
  }

  /** Resolves when the question is on the screen, or when there is none to ask. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Shows the single choices: purpose by purpose, and who receives what. Resolves when they are closed. */
  async open(): Promise<void> {
    if (!this.source) return;
    const error = await showChoices({ port: this.source, languages: this.languages, host: this.#root });
    if (error) this.dispatchEvent(new DugnadErrorEvent(error as DugnadErrorEvent['error']));
  }

  readonly #draw = (): void => {
    this.#turn += 1;
    void this.#drawOnce(this.#turn);
  };

  /** Several reasons of one moment are one drawing. The words come first: a question that changes its language under the eyes of its reader is read twice. */
  async #drawOnce(turn: number): Promise<void> {
    const isLast = (): boolean => turn === this.#turn && this.isConnected;
    await undefined;
    if (!isLast()) return;
    if (!this.source) this.dispatchEvent(new DugnadPortRequestEvent('consent', '', (port) => (this.source = port as ConsentPort)));
    await languageReady();
    const port = this.source;
    if (!port || !isLast()) return;
    const layer = port.asks.length > 0 ? await this.#layerFor(port) : undefined;
    if (!isLast()) return;
    this.#show(layer);
    this.#ready.resolve();
  }

  get #region(): HTMLElement | null {
    return this.#root.querySelector('section');
  }

  #show(layer: HTMLElement | undefined): void {
    const shown = this.#region;
    if (!layer) shown?.remove();
    else if (shown) matchTree(shown, layer);
    else this.#root.prepend(layer);
    const region = this.#region;
    if (!region || region.matches(':popover-open')) return;
    region.showPopover();
    const moments = new AbortController();
    const takeCare = (event?: Event): void => {
      // The focus or the pointer in the layer itself hides nothing, and whoever answers needs no care any more.
      if (event?.target === this || !region.matches(':popover-open')) return;
      moments.abort();
      void import('./take-care.part.ts').then((part) => part.takeCare(region), () => undefined);
    };
    for (const moment of MOMENTS) addEventListener(moment, takeCare, { capture: true, signal: moments.signal });
    afterFrame(() => this.#isSeen() || takeCare());
  }

  /** A first look; there is a closer one in the file that takes care. */
  #isSeen(): boolean {
    return [...this.#root.querySelectorAll('[part]')].every((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return this.#root.elementFromPoint(x + width / 2, y + height / 2) === button;
    });
  }

  async #layerFor(port: ConsentPort): Promise<HTMLElement> {
    const asked = port.config.purposes.filter(({ id }) => port.asks.includes(id));
    const texts = asked.map(({ text }) => text);
    const voice = await this.#voiceFor(texts);
    const [root = ''] = voice.language.split('-');
    const easy = `${root}-simple`;
    const hasEasy = texts.every((text) => typeof text === 'object' && easy in text);
    const isEasy = voice.language === easy;
    // The question stands without its reasons, should they not come.
    const changes = port.changes.length > 0 ? (await import('./changes.part.ts').catch(() => undefined))?.sayChanges : undefined;
    return voice.say(() => drawLayer({
      ...{ port, asked, voice, changes: changes?.(port, voice) ?? [], answer: this.#answer },
      other: hasEasy ? (isEasy ? msg('Standard language', { id: 'consent.standard' }) : msg('Easy language', { id: 'consent.easy' })) : '',
      open: () => void this.open(),
      change: this.#change,
      entered: this.#entered,
    }));
  }

  /** That of the page, where every purpose has words in it; else a file comes that chooses another. */
  async #voiceFor(texts: readonly Text[]): Promise<Voice> {
    const language = activeLanguage();
    const isHere = !this.languages && texts.every((text) => typeof text === 'string' || language in text);
    const other = isHere ? undefined : await import('./other-language.part.ts').catch(() => undefined);
    const here: Voice = {
      language,
      // Where nobody chose, it is that of the page, and inherited: asking for it would have the page laid out once more before it is seen.
      dir: chosenDirection() ?? '',
      read: (text) => (typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '')),
      say: (draw) => draw(),
    };
    return other?.chooseVoice(texts, this, this.languages) ?? here;
  }

  /** Between easy and standard, from what is read now. */
  readonly #change = (): void => {
    const [root = '', isEasy] = this.#region?.lang.split('-simple') ?? [];
    this.languages = [isEasy === undefined ? `${root.split('-')[0]}-simple` : root];
  };

  readonly #entered = (event: Event): void => {
    const { relatedTarget } = event as FocusEvent;
    if (!this.#region?.contains(relatedTarget as Node | null)) this.#before = relatedTarget;
  };

  /** Out of sight, and the frame drawn, before anything else happens: keeping a choice takes a browser longer than a question to go. */
  readonly #answer = (granted: boolean): void => {
    const hasFocus = this.#root.activeElement;
    const region = this.#region;
    region?.remove();
    if (hasFocus) (this.#before as HTMLElement | null)?.focus();
    afterFrame(() => {
      const how = region && ({ layer: 'banner', component: `dugnad-consent ${version}`, control: granted ? 'accept' : 'refuse', language: region.lang, shown: region } satisfies ConsentHow);
      this.source?.choose(Object.fromEntries(this.source.asks.map((id) => [id, granted])), how ?? undefined);
    });
  };
}
