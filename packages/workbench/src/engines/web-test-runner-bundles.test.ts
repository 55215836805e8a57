import { equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundlesPlugin } from './web-test-runner-bundles.ts';

const file = 'packages/elements/src/date-dialog/date-dialog.looks.test.ts';

interface Served {
  readonly body: string;
  readonly type: string;
}

describe('a test of an element, as an engine gets it', () => {
  const { serve } = bundlesPlugin({ files: [file], isCut: false });
  const get = async (path: string): Promise<Served | undefined> => (await serve?.({ path } as Parameters<typeof serve>[0])) as Served | undefined;

  it('has what it imports in it or beside it, in files that are served too', async () => {
    const test = await get(`/${file}`);
    equal(test?.type, 'js');
    const imports = [...(test?.body ?? '').matchAll(/from "(\.[^"]+)"/gu)].map(([, address = '']) => new URL(address, `http://localhost/${file}`).pathname);
    for (const address of imports) ok(await get(address), address);
    equal(/from "(?![./])/u.test(test?.body ?? ''), false);
  });

  it('knows the address that it has by itself, also where it came with others', async () => {
    const { body = '' } = (await get(`/${file}`)) ?? {};
    match(body, /new URL\("\/packages\/elements\/src\/date-dialog\/date-dialog\.looks\.test\.ts", location\.origin\)/u);
  });

  it('has a map, so that a failure names the line that was written', async () => {
    const { body = '{}', type } = (await get(`/${file.replace(/\.ts$/u, '.js.map')}`)) ?? {};
    equal(type, 'json');
    ok((JSON.parse(body) as { sources: string[] }).sources.includes('date-dialog.looks.test.ts'));
  });

  it('leaves every other address to the server', async () => {
    equal(await get('/packages/elements/src/date-dialog/date-dialog.define.ts'), undefined);
    equal(await get('/packages/elements/dist/button/button.js'), undefined);
  });
});
