import type { DugnadButton } from '@dugnad/elements/button';
import type { DugnadForm } from '@dugnad/elements/form';
import { LocaleController } from '@dugnad/elements/language';
import { announce } from '@dugnad/elements/status-region';
import { msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeskApi } from '../api/desk-api.ts';
import type { Session } from '../api/desk-answers.ts';
import type { DeskError } from '../api/desk-error.ts';
import { readAddress } from '../address/read-address.ts';
import { fieldNames } from '../form/find-field.ts';
import { formErrors, sayProblem } from '../form/say-problem.ts';
import { keepLanguage } from '../language/keep-language.ts';
import { pageOf } from '../pages/pages.ts';
import type { DeskPage, Place } from './desk-page.ts';
import { frameTemplate } from './frame.template.ts';
import { SignInController } from './sign-in-controller.ts';
import { doorTitle, signInTemplate } from './sign-in.template.ts';

type AnyPage = DeskPage<unknown>;
type How = Parameters<Place['onSubmit']>[1];

/** What is at work while something is sent. */
interface Acting {
  form?: HTMLFormElement;
  busy: DugnadForm | DugnadButton | null;
}

const isUnauthorised = (error: unknown): boolean => error instanceof Error && error.name === 'DeskError' && (error as DeskError).code === 'unauthorised';

/**
 * @summary The coordinator's desk: one address for each page, so that Back works. Stands in the page's own tree.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadDesk extends LitElement {
  /** Whom it asks. */
  @property({ attribute: false }) api!: DeskApi;

  @state() private session: Session | undefined;
  @state() private data: unknown;
  /** Why the page could not be read. */
  @state() private failure: unknown;
  /** Why the last press did nothing. */
  @state() private refusal: unknown;
  /** Why somebody stands at the door again. */
  @state() private turnedOut: unknown;
  @state() private result: unknown;
  @state() private phase: 'waiting' | 'out' | 'there' = 'waiting';

  readonly #locale = new LocaleController(this);
  readonly #signIn = new SignInController(this, () => this.#begin());
  #page: AnyPage = pageOf(readAddress('/desk/'));
  #hasPage = false;
  #reading = 0;
  readonly #sending = new WeakSet<HTMLFormElement>();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#onGo);
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onGo);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.phase === 'waiting') return nothing;
    const isOut = this.phase === 'out' || !this.session;
    const door = isOut ? signInTemplate(this.#signIn, this.turnedOut === undefined ? '' : sayProblem(this.turnedOut)) : nothing;
    // Whoever comes back finds everything as it was, also what was typed.
    return html`${door}${this.session && this.#hasPage ? html`<div ?hidden=${isOut}>${this.#frame(this.session)}</div>` : nothing}`;
  }

  /** Also when somebody chooses another language. */
  override updated(): void {
    if (this.phase === 'out') document.title = doorTitle();
    else if (this.session && this.phase === 'there') document.title = this.#title(this.#place(this.session));
  }

  #frame(session: Session): TemplateResult {
    const place = this.#place(session);
    const refused = this.refusal === undefined ? nothing : html`<dugnad-notice kind="error">${sayProblem(this.refusal)}</dugnad-notice>`;
    const body = this.failure === undefined ? html`${refused} ${this.#page.view(this.data, place)}` : html`<dugnad-notice kind="error">${sayProblem(this.failure)}</dugnad-notice>`;
    return frameTemplate({ heading: this.#heading(place), place, body, follow: this.#onClick, signOut: this.#onSignOut });
  }

  #title(place: Place): string {
    return this.failure === undefined ? this.#page.title(this.data, place) : msg('This page', { id: 'desk.failed' });
  }

  #heading(place: Place): TemplateResult | string {
    return (this.failure === undefined && this.#page.heading?.(this.data)) || this.#title(place);
  }

  #place(session: Session): Place {
    const address = readAddress(location.pathname, location.search);
    // One that is closed to somebody stays that one: the server says so, and no other is shown in its place.
    const siteId = address.site || (session.sites[0]?.id ?? '');
    const sitePath = `sites/${encodeURIComponent(siteId)}`;
    return {
      ...address,
      site: siteId,
      api: this.api,
      sitePath,
      petitionPath: `${sitePath}/petitions/${encodeURIComponent(address.petition)}`,
      session,
      role: session.sites.find(({ id }) => id === siteId)?.role ?? 'helper',
      result: this.result,
      go: (to) => this.#go(to),
      say: announce,
      onSubmit: (work, how) => (event) => this.#onSubmit(event, work, how),
      onPress: (work, how) => (event) => void this.#act(work, how, { busy: event.currentTarget as DugnadButton }),
    };
  }

  async #begin(): Promise<void> {
    try {
      this.session = await this.api.read<Session>('session');
    } catch (error) {
      this.turnedOut = isUnauthorised(error) ? undefined : error;
      this.phase = 'out';
      return;
    }
    this.turnedOut = undefined;
    this.api.csrf = this.session.csrf;
    await this.#show();
  }

  async #turnOut(error: unknown): Promise<void> {
    this.turnedOut = error;
    this.phase = 'out';
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }

  /** Reads the page of the address, unless somebody has gone on meanwhile. */
  async #show(result?: unknown, isNew = true): Promise<void> {
    const { session } = this;
    if (!session) return;
    this.#reading += 1;
    const reading = this.#reading;
    const page = pageOf(readAddress(location.pathname, location.search));
    const read = await page.load(this.#place(session)).then((data) => ({ data, failure: undefined }), (failure: unknown) => ({ data: undefined, failure }));
    if (reading !== this.#reading) return;
    if (isUnauthorised(read.failure)) return this.#turnOut(read.failure);
    this.#page = page;
    this.#hasPage = true;
    Object.assign(this, { ...read, result, refusal: undefined, phase: 'there' });
    // Another address is another page, also where it has read the same.
    this.requestUpdate();
    await this.updateComplete;
    this.#focus(isNew);
  }

  #focus(isNew: boolean): void {
    const heading = this.querySelector('h1');
    if (isNew) (this.querySelector<HTMLElement>('[data-focus] input') ?? heading)?.focus();
    // What was pressed has gone with what it was about: whoever works by keys is still on this page.
    else if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
  }

  #go(to: string): void {
    history.pushState(null, '', to);
    keepLanguage();
    scrollTo(0, 0);
    void this.#show();
  }

  #onSubmit(event: SubmitEvent, work: (form: HTMLFormElement) => Promise<unknown>, how: How): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    // Pressed again before the answer is there it would be sent twice.
    if (this.#sending.has(form)) return;
    void this.#act(() => work(form), how, { form, busy: form.closest<DugnadForm>('dugnad-form') });
  }

  async #act(work: () => Promise<unknown>, how: How = {}, { form, busy }: Acting): Promise<void> {
    if (busy) busy.busy = true;
    if (form) this.#sending.add(form);
    const sent = await work().then((result) => ({ result }), (error: unknown) => ({ error }));
    if (busy) busy.busy = false;
    if (form) this.#sending.delete(form);
    if ('result' in sent) await this.#succeed(sent.result, how, form);
    else await this.#fail(sent.error, form);
  }

  async #succeed(result: unknown, { done, keep, next }: NonNullable<How>, form: HTMLFormElement | undefined): Promise<void> {
    announce(done?.() ?? msg('Done.', { id: 'desk.done' }));
    if (!keep) form?.reset();
    if (next) this.#go(next(result));
    else await this.#show(result ?? {}, false);
  }

  async #fail(error: unknown, form: HTMLFormElement | undefined): Promise<void> {
    const around = form?.closest<DugnadForm>('dugnad-form');
    if (isUnauthorised(error)) return this.#turnOut(error);
    if (form && around) return around.showErrors(formErrors(error, fieldNames(form)));
    this.refusal = error;
    announce(sayProblem(error));
  }

  readonly #onGo = (): void => {
    keepLanguage();
    void this.#show();
  };

  /** Links between pages of the desk are followed without loading the document again. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/desk/"]');
    const isOwn = event.button !== 0 || [event.metaKey, event.ctrlKey, event.shiftKey, event.altKey].some(Boolean);
    if (!link || link.target || isOwn || event.defaultPrevented) return;
    event.preventDefault();
    this.#go(link.pathname + link.search);
  };

  readonly #onSignOut = async (): Promise<void> => {
    await this.api.write('DELETE', 'session').catch(() => undefined);
    // What was on the page must not come back by a key.
    location.assign('/desk/');
  };
}
