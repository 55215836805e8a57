import type { Contact, Text } from '@dugnad/client/model';
import type { KeptPetition } from '../api/desk-answers.ts';
import { filled } from './read-fields.ts';
import { readClock } from './read-clock.ts';

/** What is written in one language; nothing where it is written in others only. */
export function textIn(text: Text | undefined, language: string): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : (text[language] ?? '');
}

/** The language whose texts are edited: the one asked for, else the first. Empty where texts have no languages at all. */
export function chooseLanguage({ languages, title }: Pick<KeptPetition, 'languages' | 'title'>, asked: string): string {
  const all = languages.length === 0 && typeof title === 'object' ? Object.keys(title) : languages;
  return all.includes(asked) ? asked : (all[0] ?? '');
}

/** The same text with `value` in one language; the other languages stay. */
export function putText(before: Text | undefined, language: string, value: string): Text {
  if (language === '') return value;
  const others = typeof before === 'object' ? before : {};
  const texts = Object.fromEntries(Object.entries({ ...others, [language]: value }).filter(([, words]) => words !== ''));
  return Object.keys(texts).length === 0 ? '' : texts;
}

/** `0` of what is no number. */
export const whole = (text: string): number => Number.parseInt(text, 10) || 0;

/** A number that was typed; nothing where the field was left empty. */
export const typedNumber = (typed = ''): number | undefined => (typed === '' ? undefined : whole(typed));

const split = (text: string | undefined): string[] => (text ?? '').split(/[\s,;]+/).filter(Boolean);

function consentsOf(before: KeptPetition, fields: Readonly<Record<string, string>>, language: string): unknown[] {
  const explicit = before.consents.find((one) => one.explicit && one.required);
  const news = before.consents.find(({ id }) => id === 'news');
  const others = before.consents.filter((one) => one !== explicit && one !== news);
  const opinion = putText(explicit?.text, language, fields['consents'] ?? '');
  const agreed = putText(news?.text, language, fields['news'] ?? '');
  return [
    ...(opinion === '' ? [] : [{ id: 'opinion', basis: 'consent', ...explicit, explicit: true, required: true, text: opinion }]),
    ...others,
    ...(agreed === '' ? [] : [{ id: 'news', basis: 'consent', explicit: false, required: false, ...news, text: agreed }]),
  ];
}

/** What the desk shows of a text that it edits without its languages: the first. */
export function firstText(text: Text | undefined): string {
  return (typeof text === 'object' ? Object.values(text)[0] : text) ?? '';
}

/** What was typed; the text with all its languages where it was left alone. */
export function keepText(before: Text | undefined, typed: string): Text {
  return before !== undefined && firstText(before).trim() === typed ? before : typed;
}

/** Whom one can talk to, as it was typed; nothing where nothing is there. */
export function contactOf(before: Contact | undefined, fields: Readonly<Record<string, string>>): object | undefined {
  const { name, phone: _phone, email: _email, ...kept } = before ?? {};
  const typed = filled({ name: keepText(name, fields['contact'] ?? ''), phone: fields['contact-phone'], email: fields['contact-email'] });
  return Object.keys(typed).length === 0 ? undefined : { name: '', ...kept, ...typed };
}

function paperOf({ sheetCode: _sheetCode, ...kept }: KeptPetition['paper'], fields: Readonly<Record<string, string>>): object {
  return { ...kept, allowed: fields['paper-allowed'] === 'yes', ...filled({ sheetCode: fields['paper-sheetCode'] }) };
}

/** Who may sign: only the age below which a guardian is asked is edited here. */
function eligibilityOf({ guardianBelow: _below, ...kept }: KeptPetition['eligibility'], typed = ''): object {
  return typed === '' ? kept : { ...kept, guardianBelow: whole(typed) };
}

/** The petition as it is sent: what the form has in its fields, and everything else as it was read. */
export function editPetition(before: KeptPetition, fields: Readonly<Record<string, string>>, visible: readonly string[], language: string): unknown {
  const put = (name: 'title' | 'demand' | 'addressee' | 'background'): Text => putText(before[name], language, fields[name] ?? '');
  const { background: _background, contact, closes, ...kept } = before;
  return {
    ...kept,
    title: put('title'),
    demand: put('demand'),
    addressee: put('addressee'),
    ...filled({ background: put('background'), closes: readClock(fields['closes'] ?? '', closes), contact: contactOf(contact, fields) }),
    languages: split(fields['languages']),
    goal: split(fields['goal']).map(whole).filter((goal) => goal > 0).toSorted((a, b) => a - b),
    controller: { ...before.controller, name: keepText(before.controller.name, fields['controller-name'] ?? ''), email: fields['controller-email'] ?? '' },
    consents: consentsOf(before, fields, language),
    ask: { ...before.ask, postcode: fields['ask-postcode'], comment: fields['ask-comment'] === 'yes', visibility: ['hidden', ...visible] },
    eligibility: eligibilityOf(before.eligibility, fields['guardianBelow']),
    handOver: { ...before.handOver, gives: fields['handOver-gives'] },
    retention: { deleteAfter: fields['retention-deleteAfter'] ?? '' },
    paper: paperOf(before.paper, fields),
    test: fields['test'] === 'yes',
  };
}
