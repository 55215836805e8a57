import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { minifiers, onLog, readers } from '../build/plugins.ts';
import type { Weight } from './weigh.ts';
import { weigh } from './weigh.ts';

const start = '\0elements';

/** One bundle of the public entries of these elements, with everything they need; undefined while one is missing. */
export async function weighElements(root: string, names: readonly string[]): Promise<Weight | undefined> {
  const isThere = (name: string): boolean => existsSync(join(root, `packages/elements/dist/${name}/${name}.define.js`));
  if (!names.every(isThere)) return undefined;
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === start ? id : id.startsWith('@dugnad/') ? undefined : null),
    load: (id: string) => (id === start ? names.map((name) => `import '@dugnad/elements/${name}/define';`).join('\n') : undefined),
  };
  const bundle = await rollup({ input: start, plugins: [entry, ...readers(), ...minifiers()], onLog });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return weigh([Buffer.from(output[0].code)]);
}
