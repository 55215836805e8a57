import type { ElementDoc, Named } from './manifest.ts';

/** What the class doc must say of everything that a page can reach. */
export function checkWords(element: ElementDoc): string[] {
  const { members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
  const heads = (['summary', 'status', 'since'] as const).filter((tag) => !element[tag]).map((tag) => `has no @${tag}`);
  const open = members.filter(({ privacy, inheritedFrom, name = '' }) => (privacy ?? 'public') === 'public' && !inheritedFrom && !/^(#|_|styles$|shadowRootOptions$|formAssociated$)/.test(name));
  const silent = (kind: string, list: readonly Named[]): string[] => list.filter(({ description }) => !description).map(({ name }) => `says nothing of its ${kind} ${name || '(the nameless)'}`);
  const untyped = events.filter(({ name, type }) => name?.includes('-') && !/^[A-Z]\w*Event$/.test(type?.text ?? '')).map(({ name }) => `does not say the class of ${name ?? ''}: @fires {DugnadXEvent} name - words`);
  return [
    ...heads, ...untyped,
    ...silent('member', open), ...silent('event', events), ...silent('slot', slots),
    ...silent('part', cssParts), ...silent('property', cssProperties), ...silent('state', cssStates),
  ];
}

const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, ...names]) => names.find(Boolean) ?? ''))];
const listed = (list: readonly Named[] = []): Set<string> => new Set(list.map(({ name }) => name ?? ''));
const lacking = (used: readonly string[], known: ReadonlySet<string>, tag: string): string[] => used.filter((name) => !known.has(name)).map((name) => `uses ${name || 'the nameless slot'} without @${tag}`);

/**
 * Compares the class doc with the room it describes.
 * @param source all code of the element's folder, tests aside
 */
export function checkSource(element: ElementDoc, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const name = element.tagName.replace(/^dugnad-/, '');
  // In a template, and made by `makeElement('slot', { name: 'actions' })`.
  const slots = all(code, /<slot(?=[\s>])(?:[^>]*?\sname="([a-z-]+)")?|makeElement\('slot'(?:, \{[^}]*?\bname: '([a-z-]+)')?/g);
  const parts = all(code, /\spart="([a-z -]+)"|makeElement\('[a-z0-9]+', \{[^}]*?\bpart: '([a-z -]+)'/g).flatMap((list) => list.split(' '));
  const states = all(code, /\bstates\.(?:add|delete)\('([a-z-]+)'/g);
  const properties = all(code, new RegExp(`(--dugnad-${name}-[a-z-]+)`, 'g'));
  const tags = all(code, /<(dugnad-[a-z-]+)[\s>]/g).filter((tag) => tag !== element.tagName);
  const dead = [...listed(element.slots)].filter((slot) => !slots.includes(slot)).map((slot) => `documents the slot ${slot || '(nameless)'}, which it does not have`);
  return [
    ...lacking(slots, listed(element.slots), 'slot'),
    ...lacking(parts, listed(element.cssParts), 'csspart'),
    ...lacking(states, listed(element.cssStates), 'cssstate'),
    ...lacking(properties, listed(element.cssProperties), 'cssproperty'),
    ...lacking(tags, new Set(element.dependencies), 'dependency'),
    ...dead,
  ];
}
