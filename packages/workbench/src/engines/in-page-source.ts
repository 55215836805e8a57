/** The text of `in-page/` that is evaluated in pages: bundled once, because a page cannot import our modules under its own policy. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let bundled: string | undefined;

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('in-page/in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    target: 'es2022',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}

/** An expression that calls one function of `in-page.ts` with plain arguments and gives a promise of JSON. */
export function callInPage(name: string, ...args: readonly unknown[]): string {
  bundled ??= bundle();
  const list = args.map((arg) => JSON.stringify(arg)).join(', ');
  return `(async () => { ${bundled}; return JSON.stringify((await inPage.${name}(${list})) ?? null); })()`;
}
