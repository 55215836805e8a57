/** One message in a file of translations. White space is one space, values stand by their number: `<x id="0"/>`. */
export interface Unit {
  readonly source: string;
  readonly target?: string;
}

export type Units = ReadonlyMap<string, Unit>;

const UNIT = /<trans-unit\s[^>]*id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g;

const WHOLE = /<trans-unit\s[^>]*id="([^"]+)"[^>]*>[\s\S]*?<\/trans-unit>\n/g;

const inside = (body: string, tag: string): string | undefined => new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(body)?.[1];

/** A value's code is nobody's words. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/(<x id="[^"]*")[^>]*\/>/g, '$1/>').trim();

/** The units of an XLIFF 1.2 file by id. */
export function readUnits(xliff: string): Map<string, Unit> {
  return new Map(
    [...xliff.matchAll(UNIT)].map(([, id = '', body = '']) => {
      const target = inside(body, 'target');
      return [id, { source: plain(inside(body, 'source') ?? ''), ...(target === undefined ? {} : { target: plain(target) }) }];
    }),
  );
}

/** The numbers of the values in a text, in the order of numbers. */
export function valuesOf(text: string): string[] {
  return [...text.matchAll(/<x\s[^>]*id="([^"]+)"/g)].map(([, id = '']) => id).sort();
}

/** What a reader sees: no marks of XML, values as `0`. */
export function wordsOf(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
  return text.replace(/<x\s[^>]*\/>/g, '0').replace(/&\w+;/g, (sign) => signs[sign] ?? sign);
}

/**
 * A language's file made anew: the messages as they are said now, the translations that there are.
 *
 * @param extracted What lit-localize takes out of the code, for any language.
 * @param old The language's file until now; empty for a new language.
 * @param isVariant Keeps only what is translated: the rest is its base's.
 */
export function renewFile(extracted: string, old: string, { tag, isVariant }: { tag: string; isVariant: boolean }): string {
  const kept = new Map([...old.matchAll(UNIT)].map(([, id = '', body = '']) => [id, /[ \t]*<target>[\s\S]*?<\/target>\n/.exec(body)?.[0]]));
  const said = new Map([...extracted.matchAll(WHOLE)].map(([unit, id = '']) => [id, unit.replace(/[ \t]*<target>[\s\S]*?<\/target>\n/, '')]));
  // What was there stays where it was, so that a change shows what has changed.
  const order = [...kept.keys(), ...[...said.keys()].filter((id) => !kept.has(id))];
  const written = order.flatMap((id) => {
    const [unit, target] = [said.get(id), kept.get(id)];
    if (!unit || (isVariant && !target)) return [];
    return [target ? unit.replace('</trans-unit>', () => `${target}</trans-unit>`) : unit];
  });
  const [before = ''] = extracted.split('<trans-unit ');
  const units = before + written.join('') + extracted.slice(extracted.lastIndexOf('</body>'));
  return units.replace(/target-language="[^"]*"/, `target-language="${tag}"`);
}
