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

/** Reads the messages out of a language module as lit-localize writes it: one entry begins a line. */
export function readTexts(module: string): Text[] {
  const end = module.lastIndexOf('};');
  const starts = [...module.matchAll(entryStart)];
  return starts.map((start, index) => {
    const code = module.slice(start.index + start[0].length, starts[index + 1]?.index ?? end);
    return { id: start[1] ?? '', code: code.trim().replace(/,$/, '') };
  });
}

/** Writes a language module with these messages, importing only what they use. */
export function writeTexts(texts: readonly Text[]): string {
  const uses = (tag: string): boolean => texts.some(({ code }) => code.startsWith(`${tag}\``));
  const lines = [
    '// Written by the build from the files in xliff/.',
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
