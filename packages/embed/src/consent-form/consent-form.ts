import { explainConsentConfig } from '@dugnad/client/consent';
import { loadPreset, presetIds, writeService, type Preset } from '@dugnad/widgets/external/services';
import { copyText } from '../builder/copy-text.ts';
import { one } from '../builder/one.ts';
import { showPreview } from '../consent/preview/show-preview.ts';
import { addPurpose, addService, chooseLanguages, chooseService, followAddress, removePurpose, removeService } from './change-draft.ts';
import type { Draft } from './draft.ts';
import { FormPage } from './form-page.ts';
import type { Control } from './form-rows.ts';
import { draftOf, readPasted } from './read-config.ts';
import { configOf } from './write-config.ts';

type Presets = ReadonlyMap<string, Preset>;
type Field = HTMLElement & { error: string };

function stateOf(isComplete: boolean, hasWarnings: boolean): string {
  if (!isComplete) return 'Before the configuration works, this is to be filled in or mended:';
  return hasWarnings ? 'The configuration works. One may want to mend this:' : 'The configuration is complete.';
}

/** Says what is wrong, and writes what is to be pasted while nothing is. */
function refresh(page: FormPage): void {
  const draft = page.read();
  const { config, mistakes, warnings } = explainConsentConfig(configOf(draft));
  page.complain([...mistakes, ...warnings]);
  const state = stateOf(config !== undefined, warnings.length > 0);
  // Who listens is told when it changes, not with every letter.
  if (page.state.textContent !== state) page.state.textContent = state;
  if (config) page.write(draft.schema ? { $schema: draft.schema, ...config } : config, draft);
  else page.clear();
}

/** Another state of the form. */
function change(page: FormPage, draft: Draft): void {
  page.show(draft);
  refresh(page);
}

function indexOf(element: Element, list: HTMLElement): number {
  return [...list.children].findIndex((row) => row.contains(element));
}

/** A preset that is ticked comes with its purpose; one that is not any more goes. */
function followPreset(page: FormPage, presets: Presets, id: string): void {
  const draft = page.read();
  const preset = presets.get(id);
  const index = draft.services.findIndex((service) => service.id === id);
  if (index >= 0) change(page, removeService(draft, index));
  else if (preset) change(page, chooseService(draft, { service: writeService(preset, ''), isFrame: preset.kind === 'frame' }));
}

/** What was typed: what else follows from it is done at once. */
function followField(page: FormPage, control: Control): void {
  const { place = '', key } = control.dataset;
  page.touched.add(place);
  if (key === 'id' && page.purposes.contains(control)) renamePurpose(page, control as HTMLInputElement);
  if (key === 'address') showOrigins(page, indexOf(control, page.services));
  refresh(page);
}

function follow(page: FormPage, presets: Presets, control: Control): void {
  if (control.name === 'preset') return followPreset(page, presets, control.value);
  if (control.name !== 'language') return followField(page, control);
  const draft = page.read();
  return change(page, chooseLanguages(draft, draft.languages));
}

/** Services that were for it still are: their lists change where they stand, so that nobody loses their place. */
function renamePurpose(page: FormPage, control: HTMLInputElement): void {
  for (const option of page.services.querySelectorAll('option')) {
    if (option.parentElement?.dataset['key'] === 'purpose' && option.value === control.defaultValue) Object.assign(option, { value: control.value, text: control.value });
  }
  control.defaultValue = control.value;
}

/** Only the one field: whoever goes on typing in the others keeps them. */
function showOrigins(page: FormPage, index: number): void {
  const row = page.services.children[index];
  const origins = followAddress(page.read(), index).services[index]?.origins ?? '';
  if (row) one<HTMLTextAreaElement>('[data-key=origins]', row).value = origins;
}

function readFrom(page: FormPage, presets: Presets): void {
  const { written, wrong } = readPasted(page.pasted.value);
  const field = page.pasted.closest<Field>('dugnad-field');
  if (field) field.error = wrong ?? '';
  if (wrong) return;
  const { mistakes, warnings } = explainConsentConfig(written);
  page.touched.add('*');
  const frames = new Set([...presets.values()].filter(({ kind }) => kind === 'frame').map(({ id }) => id));
  const files = page.read().site.files;
  const draft = draftOf(written, frames);
  change(page, { ...draft, site: { ...draft.site, files } });
  const found = [...mistakes, ...warnings];
  one('#read').textContent = found.length === 0 ? 'It is read, and nothing is wrong with it. Go on below.' : `It is read, and goes on below. What was found in it: ${found.join(' ')}`;
}

/** Shows both layers, as long as the webmaster wants; what they open lies above the page. */
function preview(page: FormPage): void {
  const { config } = explainConsentConfig(configOf(page.read()));
  const button = one<HTMLElement>('#preview');
  if (config) showPreview(config, () => button.focus());
  else one('#preview-said').textContent = 'The question can be shown once nothing is to be mended.';
}

/** A new row has the focus in its first field; after one that went, what holds them all has. */
function focusIn(element: Element | null | undefined): void {
  element?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

function copy(page: FormPage, text: HTMLTextAreaElement): void {
  const say = (words: string): void => page.said.replaceChildren(words);
  if (text.value === '') say('The lines come once nothing is to be mended.');
  else void copyText(text, say);
}

function press(page: FormPage, button: HTMLElement): void {
  if (button.matches('.copy')) return copy(page, one('textarea', button.closest('[data-copy]') ?? document));
  if (!button.matches('.remove')) return;
  const list = page.services.contains(button) ? page.services : page.purposes;
  const remove = list === page.services ? removeService : removePurpose;
  change(page, remove(page.read(), indexOf(button, list)));
  list.focus();
}

function listen(page: FormPage, presets: Presets): void {
  page.form.addEventListener('submit', (event) => event.preventDefault());
  page.form.addEventListener('input', () => refresh(page));
  page.form.addEventListener('change', ({ target }) => follow(page, presets, target as Control));
  page.form.closest('main')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('dugnad-button') : null;
    if (button) press(page, button);
  });
  const on = (id: string, act: () => void): void => one(id).addEventListener('click', act);
  on('#read-pasted', () => readFrom(page, presets));
  on('#preview', () => preview(page));
  on('#add-service', () => {
    change(page, addService(page.read()));
    focusIn(page.services.lastElementChild);
  });
  on('#add-purpose', () => {
    change(page, addPurpose(page.read(), one<HTMLSelectElement>('#ready').value));
    focusIn(page.purposes.lastElementChild);
  });
}

/** `2026-11`: what most write as their first version. */
const thisMonth = (now: Date): string => now.toISOString().slice(0, 7);

/** Makes the page that writes a configuration work. Resolves when it can be used. */
export async function startConsentForm(now = new Date()): Promise<void> {
  const found = await Promise.all(presetIds.map(async (id) => [id, await loadPreset(id)] as const));
  const presets: Presets = new Map(found.flatMap(([id, preset]) => (preset ? [[id, preset] as const] : [])));
  const page = new FormPage();
  const version = one<HTMLInputElement>('[name=noticeVersion]', page.form);
  version.value ||= thisMonth(now);
  listen(page, presets);
  change(page, page.read());
}
