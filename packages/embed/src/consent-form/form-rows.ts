import { directionOf } from '@dugnad/client/model';
import { one } from '../builder/one.ts';
import { nameLanguage } from '../consent/preview/list-languages.ts';
import { emptyService, type DraftPurpose, type DraftService, type Way, type Words } from './draft.ts';

/** What stands in the HTML of the page is the state of the form: here it is read from there, and written there. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

type Field = HTMLElement & { label: string; hint: string; error: string };

const copyOf = (template: string): HTMLElement => {
  const { firstElementChild } = one<HTMLTemplateElement>(template).content.cloneNode(true) as DocumentFragment;
  return firstElementChild as HTMLElement;
};

const controlsOf = (row: ParentNode): Control[] => [...row.querySelectorAll<Control>('[data-key]')];

const keyOf = ({ dataset }: Control): string => dataset['key'] ?? '';

/** A value that no option has gets one: what was pasted is never changed by being shown. */
function setValue(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value)) control.add(new Option(value || '–', value));
  control.value = value;
  if (control instanceof HTMLInputElement) control.defaultValue = value;
}

/** Names the place that a control is for, by which what is wrong finds it. */
function setPlace(control: Control, place: string): void {
  control.dataset['place'] = place;
  control.id = `at-${place.replace(/[^\w-]+/g, '-')}`;
}

function wordsField(words: Words, tag: string, place: string, key: 'text' | 'hint'): HTMLElement {
  const field = document.createElement('dugnad-field') as Field;
  const input = document.createElement('input');
  const name = tag === '' ? 'the language of the page' : nameLanguage(tag);
  field.label = key === 'text' ? `In ${name}` : `One more sentence, in ${name}`;
  input.lang = tag;
  input.dir = tag === '' ? 'auto' : directionOf(tag);
  input.autocomplete = 'off';
  input.value = words[tag] ?? '';
  Object.assign(input.dataset, { [key]: tag });
  setPlace(input, tag === '' ? place : /^[\w$]+$/.test(tag) ? `${place}.${tag}` : `${place}[${JSON.stringify(tag)}]`);
  field.append(input);
  return field;
}

/** Languages of the form, those that the words have besides, and that of the page where there are no others. */
const tagsFor = (words: Words, languages: readonly string[]): string[] => {
  const tags = [...new Set([...languages, ...Object.keys(words)])].filter((tag) => tag !== '');
  return tags.length === 0 || words[''] ? ['', ...tags] : tags;
};

/** One purpose as it stands in the form. */
export function purposeRow(purpose: DraftPurpose, languages: readonly string[], index: number): HTMLElement {
  const row = copyOf('#purpose');
  const place = `purposes[${index}]`;
  one('h3', row).textContent = purpose.text['en'] ?? Object.values(purpose.text)[0] ?? (purpose.id || 'A purpose');
  for (const control of controlsOf(row)) {
    const key = keyOf(control) as 'id' | 'kind' | 'necessary';
    setPlace(control, `${place}.${key}`);
    setValue(control, purpose[key]);
  }
  for (const key of ['text', 'hint'] as const) {
    const list = one<HTMLElement>(`[data-list=${key}]`, row);
    list.dataset['place'] = `${place}.${key}`;
    list.append(...tagsFor(purpose[key], languages).map((tag) => wordsField(purpose[key], tag, `${place}.${key}`, key)));
  }
  return row;
}

const typed = (row: ParentNode): Record<string, string> => Object.fromEntries(controlsOf(row).map((control) => [keyOf(control), control.value]));

function readWords(row: ParentNode, key: 'text' | 'hint'): Words {
  const inputs = [...row.querySelectorAll<HTMLInputElement>(`input[data-${key}]`)];
  return Object.fromEntries(inputs.filter(({ value }) => value !== '').map((input) => [input.dataset[key] ?? '', input.value]));
}

export function readPurpose(row: ParentNode): DraftPurpose {
  const { id = '', kind = '', necessary = '' } = typed(row);
  return { id, kind, necessary, text: readWords(row, 'text'), hint: readWords(row, 'hint') };
}

/** What is asked about a service is what its lines need. */
function showNeeded(row: HTMLElement, { id, way }: DraftService): void {
  const isNumbered = ['matomo', 'google-analytics', 'meta-pixel'].includes(id);
  const needs: Readonly<Record<string, boolean>> = {
    address: way !== 'template' && !['google-analytics', 'meta-pixel'].includes(id),
    label: way === 'box' || way === 'frame',
    account: isNumbered && way === 'script',
  };
  for (const [key, isNeeded] of Object.entries(needs)) {
    const field = one<Control>(`[data-key=${key}]`, row).closest<HTMLElement>('dugnad-field');
    if (field) field.hidden = !isNeeded;
  }
}

/** One service as it stands in the form. @param purposes ids to choose among */
export function serviceRow(service: DraftService, purposes: readonly string[], index: number): HTMLElement {
  const row = copyOf('#service');
  one('h3', row).textContent = service.name || service.receiver || 'A service of your own';
  const choices = one<HTMLSelectElement>('select[data-key=purpose]', row);
  choices.append(...purposes.map((id) => new Option(id, id)));
  for (const control of controlsOf(row)) {
    const key = keyOf(control) as keyof DraftService;
    setPlace(control, `services[${index}].${key}`);
    setValue(control, service[key]);
  }
  showNeeded(row, service);
  return row;
}

export function readService(row: HTMLElement): DraftService {
  const service: DraftService = { ...emptyService, ...typed(row), way: one<HTMLSelectElement>('[data-key=way]', row).value as Way };
  showNeeded(row, service);
  return service;
}
