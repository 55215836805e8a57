import type { OutputBundle, OutputChunk, Plugin } from 'rollup';

/** What a file calls something inside, by what it calls it outside. */
export type Names = ReadonlyMap<string, string>;

const EXPORTS = /\bexport\{([^}]*)\};?\s*$/;

function pairsIn(list: string): (readonly [from: string, to: string])[] {
  return list.split(',').map((pair) => {
    const [from = '', to = from] = pair.split(' as ');
    return [from, to];
  });
}

/** A file that hands out its things under the names it uses itself. */
export function exportPlainly(code: string): { code: string; names: Names } {
  const pairs = pairsIn(EXPORTS.exec(code)?.[1] ?? '');
  const list = pairs.map(([inside]) => inside).join(',');
  // A function, because a name such as `$1` means something in a text that replaces.
  return { code: code.replace(EXPORTS, () => `export{${list}};`), names: new Map(pairs.map(([inside, outside]) => [outside, inside])) };
}

/** A file that asks `file` for things by the names used there. */
export function importPlainly(code: string, file: string, names: Names): string {
  return code.replaceAll(new RegExp(`\\bimport\\{([^}]*)\\}from"\\./${file.replaceAll('.', '\\.')}"`, 'g'), (_, list: string) => {
    const asked = pairsIn(list).map(([outside, inside]) => {
      const name = names.get(outside) ?? outside;
      return name === inside ? name : `${name} as ${inside}`;
    });
    return `import{${asked.join(',')}}from"./${file}"`;
  });
}

/** Files asked for by `import()` are asked for their things by name: those names stay. So it is with languages, and with what is known of providers. */
function isPrivate({ isDynamicEntry, facadeModuleId, code }: OutputChunk): boolean {
  return !isDynamicEntry && !/\/(?:generated|presets)\//.test(facadeModuleId ?? '') && EXPORTS.test(code);
}

function chunksOf(bundle: OutputBundle): OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk');
}

/**
 * Rollup gives what a file hands out the shortest names, then the minifier renames it inside, and both
 * names travel.
 */
export function plainExports(): Plugin {
  return {
    name: 'plain-exports',
    generateBundle(_options, bundle) {
      for (const chunk of chunksOf(bundle).filter(isPrivate)) {
        const { code, names } = exportPlainly(chunk.code);
        chunk.code = code;
        for (const other of chunksOf(bundle)) other.code = importPlainly(other.code, chunk.fileName, names);
      }
    },
  };
}
