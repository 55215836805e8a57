/** One translated message as code: `'calendar.list.now': \`Nå\`,` without its id. */
export interface Text {
  readonly id: string;
  readonly code: string;
}

/** The element's or widget's folder that a message belongs to: the first word of its id. */
export function ownerOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

const entryStart = /^\s*'([a-z0-9-]+\.[A-Za-z0-9.-]+)': /gm;
const head = '// Written by the build from the files in xliff/.';

/** Reads the messages out of a language module as lit-localize writes it: one entry begins a line. */
export function readTexts(module: string): Text[] {
  const end = module.lastIndexOf('};');
  const starts = [...module.matchAll(entryStart)];
  return starts.map((start, index) => {
    const code = module.slice(start.index + start[0].length, starts[index + 1]?.index ?? end);
    return { id: start[1] ?? '', code: code.trim().replace(/,$/, '') };
  });
}

/** A variant's texts: its own, and those of its base where it has none. */
export function layTexts(own: readonly Text[], base: readonly Text[]): Text[] {
  const said = new Set(own.map(({ id }) => id));
  return [...own, ...base.filter(({ id }) => !said.has(id))].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Writes a language module with these messages, importing only what they use. */
export function writeTexts(texts: readonly Text[]): string {
  const uses = (tag: string): boolean => texts.some(({ code }) => code.startsWith(`${tag}\``));
  const lines = [
    head,
    ...(uses('str') ? ["import { str } from '@lit/localize';"] : []),
    ...(uses('html') ? ["import { html } from 'lit';"] : []),
    '',
    'export const templates = {',
    ...texts.map(({ id, code }) => `  '${id}': ${code},`),
    '};',
    '',
  ];
  return lines.join('\n');
}

/** Writes what fetches a language, for each of them. */
export function writeLoaders(tags: readonly string[], types: string): string {
  return [head, `import type { TextLoaders } from '${types}';`, '', 'export const loaders: TextLoaders = {', ...tags.map((tag) => `  '${tag}': () => import('./${tag}.ts'),`), '};', ''].join('\n');
}

/** Writes what every message is called, how many values it has, and whether they are drawn: for who puts other words in its place. */
export function writeMessages(texts: readonly Text[]): string {
  const lines = texts.map(({ id, code }) => `  '${id}': ['${id}', ${[...code.matchAll(/\$\{\d+\}/g)].length}, ${code.startsWith('html`')}],`);
  return [head, 'export const messages: Readonly<Record<string, readonly [name: string, values: number, isDrawn: boolean]>> = {', ...lines, '};', ''].join('\n');
}

/** Writes what readers call each language. */
export function writeNames(names: Readonly<Record<string, string>>): string {
  return [head, `export const names: Readonly<Record<string, string>> = ${JSON.stringify(names, undefined, 2)};`, ''].join('\n');
}

/** Writes the languages in which somebody who grew up with them has read every sentence of ours, first the one of the source. */
export function writeReviewed(tags: readonly string[]): string {
  return [head, `export const reviewed: readonly string[] = ${JSON.stringify(tags)};`, ''].join('\n');
}
