import { ConsentConfigSchema, ConsentServiceSchema, ConsentSitePurposeSchema } from '../model/consent-config.ts';
import type { ConsentConfig } from '../model/consent-config.ts';
import type { Text } from '../model/text.ts';
import { placeName, shown, valueAt } from './config-place.ts';
import type { ConfigPath } from './config-place.ts';
import { findNearest } from './find-nearest.ts';

/** `$schema` at the top is for the editor of whoever writes the file. */
const topKeys = (): string[] => ['$schema', ...Object.keys(ConsentConfigSchema.entries)];

/** One sentence for each key of that object that nothing reads. */
function unreadAt(root: unknown, path: ConfigPath, known: readonly string[]): string[] {
  const held = valueAt(root, path);
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return [];
  return Object.keys(held).filter((key) => !known.includes(key)).map((key) => {
    const near = findNearest(key, known.filter((other) => !Object.hasOwn(held, other)));
    return `${placeName([...path, key])} is read by nothing: there is no such key. ${near === undefined ? 'Take it out.' : `Did you mean ${shown(near)}?`}`;
  });
}

function unreadInList(root: unknown, list: string, known: readonly string[]): string[] {
  const held = valueAt(root, [list]);
  return Array.isArray(held) ? held.flatMap((_, index) => unreadAt(root, [list, index], known)) : [];
}

/** Keys that nothing reads, wherever they stand; takes any value. */
export function findUnreadKeys(root: unknown): string[] {
  return [
    ...unreadAt(root, [], topKeys()),
    ...unreadAt(root, ['controller'], Object.keys(ConsentConfigSchema.entries.controller.entries)),
    ...unreadInList(root, 'purposes', Object.keys(ConsentSitePurposeSchema.entries)),
    ...unreadInList(root, 'services', Object.keys(ConsentServiceSchema.entries)),
  ];
}

interface PlacedText {
  readonly place: string;
  readonly text: Text;
}

const textsOf = ({ purposes }: ConsentConfig): PlacedText[] =>
  purposes.flatMap(({ text, hint }, index) => [{ place: placeName(['purposes', index, 'text']), text }, ...(hint === undefined ? [] : [{ place: placeName(['purposes', index, 'hint']), text: hint }])]);

const FALLS_BACK = 'so everything is shown in a language that all of them have';

function sayLack({ place, text }: PlacedText, everyTag: ReadonlyMap<string, string>): string[] {
  if (typeof text === 'string') return everyTag.size === 0 ? [] : [`${place} does not say which language it is in, and others do, ${FALLS_BACK}. Write {${[...everyTag.keys()].map((tag) => `${shown(tag)}: "…"`).join(', ')}}.`];
  const lacks = [...everyTag.keys()].filter((tag) => !Object.keys(text).some((own) => own.toLowerCase() === tag.toLowerCase()));
  return lacks.map((tag) => `${place} has no ${shown(tag)}, which ${everyTag.get(tag) ?? ''} has, ${FALLS_BACK}. Write it in ${shown(tag)} too.`);
}

/** Languages that one text has and another lacks. */
function findLacks(config: ConsentConfig): string[] {
  const texts = textsOf(config);
  const tags = texts.flatMap(({ place, text }) => (typeof text === 'string' ? [] : Object.keys(text).map((tag): [string, string] => [tag, place])));
  const everyTag = new Map(tags.toReversed()); // who has it first stands last
  const inOrder = new Map([...new Set(tags.map(([tag]) => tag))].map((tag) => [tag, everyTag.get(tag) ?? '']));
  return texts.flatMap((placed) => sayLack(placed, inOrder));
}

/** A reason for not asking that cannot be true of what the purpose is for (ePrivacy Directive 5(3)). */
function findUntrueReasons({ purposes }: ConsentConfig): string[] {
  return purposes.flatMap(({ necessary, kind }, index) => {
    if (necessary === undefined || (kind !== 'advertising' && kind !== 'sharing')) return [];
    return [`${placeName(['purposes', index, 'necessary'])} is ${shown(necessary)}, but no visitor needs ${kind} for what was asked for: it needs consent. Take "necessary" out.`];
  });
}

/** What works, and is most likely not what the webmaster wants. */
export function findConfigCautions(config: ConsentConfig): string[] {
  return [...findLacks(config), ...findUntrueReasons(config)];
}
