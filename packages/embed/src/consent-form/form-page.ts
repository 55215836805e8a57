import { one } from '../builder/one.ts';
import type { Draft, DraftSite } from './draft.ts';
import { purposeRow, readPurpose, readService, serviceRow } from './form-rows.ts';
import { placeMistakes } from './place-mistakes.ts';
import { writeHeld } from './write-held.ts';
import { writeHead } from './write-head.ts';
import { writePolicy } from './write-policy.ts';

type Field = HTMLElement & { error: string };

/** The field of a control, or the first of a list. */
const fieldOf = (place: Element | undefined): Field | null => place?.closest<Field>('dugnad-field') ?? place?.querySelector<Field>('dugnad-field') ?? null;

const SITE = ['name', 'privacy', 'contact', 'noticeVersion', 'months', 'domain', 'records', 'files'] as const;

/** The page that writes a configuration (docs/sample/consent-form.html), by the names in its HTML. */
export class FormPage {
  readonly form: HTMLFormElement = one('form[name="consent"]');
  readonly pasted: HTMLTextAreaElement = one('textarea[name="pasted"]');
  readonly services: HTMLElement = one('#services');
  readonly purposes: HTMLElement = one('#purposes');
  readonly state: HTMLElement = one('#state');
  readonly wrong: HTMLElement = one('#wrong');
  readonly held: HTMLElement = one('#held');
  readonly head: HTMLTextAreaElement = one('textarea[name="head"]');
  readonly policy: HTMLTextAreaElement = one('textarea[name="policy"]');
  readonly said: HTMLElement = one('#said');
  /** The editor's own line of a configuration that was pasted. */
  schema = '';
  /** Places whose fields say what is wrong: those that were filled in, all once something was pasted. */
  readonly touched = new Set<string>();

  #site(name: string): HTMLInputElement {
    return one(`[name="${name}"]`, this.form);
  }

  #ticked(name: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  /** All that stands in the form. */
  read(): Draft {
    const site = Object.fromEntries(SITE.map((name) => [name, this.#site(name).value])) as unknown as Omit<DraftSite, 'google'>;
    return {
      site: { ...site, google: this.#site('google').checked },
      languages: [...new Set([...this.#ticked('language').filter(({ checked }) => checked).map(({ value }) => value), ...this.#otherLanguages])],
      purposes: [...this.purposes.children].map(readPurpose),
      services: [...this.services.children].map((row) => readService(row as HTMLElement)),
      schema: this.schema,
    };
  }

  /** Languages of what was pasted that have no box to tick. */
  #otherLanguages: readonly string[] = [];

  /** Puts this into the form, instead of all that stands there. */
  show(draft: Draft): void {
    for (const name of SITE) this.#site(name).value = draft.site[name];
    this.#site('google').checked = draft.site.google;
    this.schema = draft.schema;
    const boxes = this.#ticked('language');
    for (const box of boxes) box.checked = draft.languages.includes(box.value);
    this.#otherLanguages = draft.languages.filter((tag) => !boxes.some(({ value }) => value === tag));
    for (const box of this.#ticked('preset')) box.checked = draft.services.some(({ id }) => id === box.value);
    this.purposes.replaceChildren(...draft.purposes.map((purpose, index) => purposeRow(purpose, draft.languages, index)));
    const ids = draft.purposes.map(({ id }) => id);
    this.services.replaceChildren(...draft.services.map((service, index) => serviceRow(service, ids, index)));
  }

  /** What each place of the configuration has in the form: a control, or a list of them. */
  get #places(): ReadonlyMap<string, HTMLElement> {
    return new Map([...this.form.querySelectorAll<HTMLElement>('[data-place]')].map((control) => [control.dataset['place'] ?? '', control]));
  }

  /** What is wrong stands at its field, and all of it in one list whose lines lead there. */
  complain(sentences: readonly string[]): void {
    const controls = this.#places;
    const mistakes = placeMistakes(sentences, [...controls.keys()]);
    const shown = mistakes.filter(({ field }) => this.touched.has(field) || this.touched.has('*'));
    for (const field of this.form.querySelectorAll<Field>('dugnad-field:has([data-place])')) {
      const own = shown.find(({ field: place }) => fieldOf(controls.get(place)) === field);
      field.error = own?.short ?? '';
    }
    this.wrong.replaceChildren(...mistakes.map(({ field, sentence }) => this.#line(sentence, controls.get(field))));
  }

  #line(sentence: string, place: Element | undefined): HTMLLIElement {
    const control = fieldOf(place)?.querySelector<HTMLElement>('input, select, textarea');
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.textContent = sentence;
    if (control?.id) {
      link.href = `#${control.id}`;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        control.closest('details')?.setAttribute('open', '');
        control.focus();
      });
      line.append(link);
    } else line.append(sentence);
    return line;
  }

  /** Lines that do not work are no lines to paste. */
  clear(): void {
    for (const text of [this.head, this.policy]) text.value = '';
    this.held.replaceChildren();
  }

  /** What is to be pasted into the site. @param config checked */
  write(config: unknown, draft: Draft): void {
    const { services, site } = draft;
    this.head.value = writeHead(config, { files: site.files, hasBox: services.some(({ way }) => way === 'box'), isGuarded: this.#site('guard').checked });
    this.policy.value = writePolicy(draft);
    this.held.replaceChildren(...services.map((service) => {
      const part = one<HTMLTemplateElement>('#lines').content.cloneNode(true) as DocumentFragment;
      const name = service.name || service.receiver || service.id;
      const text = one<HTMLTextAreaElement>('textarea', part);
      text.value = writeHeld(service);
      text.rows = Math.min(8, text.value.split('\n').length + 1);
      Object.assign(one('dugnad-field', part), { label: `Lines for ${name}` });
      one('dugnad-button', part).textContent = `Copy the lines for ${name}`;
      return part;
    }));
  }
}
