import type { OutputChunk, Plugin } from 'rollup';
import { widgetOf } from './own-copies.ts';

const DECLARED = /(--_[\w-]+):[^;{}`$]*;/g;
const READ = /var\((--_[\w-]+)/g;

/** Takes out the declarations of private properties that nothing reads. */
export function withoutUnread(code: string, read: ReadonlySet<string>): string {
  return code.replace(DECLARED, (declaration, name: string) => (read.has(name) ? declaration : ''));
}

/** What the sheets in some files read. */
export function readIn(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => [...code.matchAll(READ)].map(([, name = '']) => name)));
}

/** A later file that brought the tokens along has a sheet of its own, and reads none of the widget's. */
const ownerOf = ({ moduleIds, fileName }: Pick<OutputChunk, 'moduleIds' | 'fileName'>): string =>
  moduleIds.some((id) => /\/tokens\/.*#/.test(id)) ? fileName : widgetOf(moduleIds.at(-1) ?? '');

/** Again and again, since what is taken out may have been the last to read another. */
function takeOut(chunks: readonly Pick<OutputChunk, 'code'>[]): void {
  const size = (): number => chunks.reduce((sum, { code }) => sum + code.length, 0);
  for (let before = Infinity; size() < before; ) {
    before = size();
    const read = readIn(chunks.map(({ code }) => code));
    for (const chunk of chunks) chunk.code = withoutUnread(chunk.code, read);
  }
}

/** The one shared sheet declares every token; a widget's files carry those that the widget's own sheets read. */
export function unreadProperties(): Plugin {
  return {
    name: 'unread-properties',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const widget of new Set(chunks.map(ownerOf))) {
        const own = chunks.filter((chunk) => ownerOf(chunk) === widget);
        takeOut(own);
      }
    },
  };
}
