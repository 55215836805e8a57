import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** What a page downloads for these exports, in bytes by Brotli, and the modules that it is made of. */
async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true, minify: true, write: false, metafile: true, splitting: true, format: 'esm', target: 'es2022', outdir: '/out',
  });
  const first = Object.keys(metafile.outputs).filter((name) => name.endsWith('stdin.js'));
  // What it imports at once, and not only later, is part of it: what is shared with a later file lies in a file of its own.
  for (const name of first) first.push(...(metafile.outputs[name]?.imports ?? []).flatMap(({ kind, path }) => (kind === 'import-statement' && !first.includes(path) ? path : [])));
  const modules = first.flatMap((name) => Object.entries(metafile.outputs[name]?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([module]) => module));
  const files = outputFiles.filter(({ path }) => first.some((name) => path.endsWith(name.slice(name.lastIndexOf('/')))));
  return { size: files.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0), modules };
}

const usesSchemas = (modules: string[]) => modules.some((name) => /valibot/.test(name));

describe('what a page downloads', () => {
  const ENTRIES: [string, string, number][] = [
    ['a feed', "export { createIcsAdapter } from './ics/index.ts'", 11_120],
    ['several calendars as one', "export { combineSources } from './ports/index.ts'", 1_080],
    ['saving to a calendar file', "export { writeCalendar } from './ics-writer/index.ts'", 1_190],
    ['sending to our server, once', "export { createHttpPetitionAdapter } from './adapters/http/index.ts'; export { createSubmission, createDraft, tabStorage } from './submission/index.ts'", 3_430],
    ['keeping what could not be sent', "export { openOutbox } from './submission/outbox-index.ts'", 2_910],
    ['a form sent anywhere', "export { createFormPostAdapter, readPetitionJson } from './adapters/form-post/index.ts'", 3_450],
    ['a record of consent and its hash', "export { hashNotice, makeConsentRecord } from './submission/index.ts'", 645],
    ['signing up for shifts on our server', "export { createHttpShiftRegister } from './adapters/http/index.ts'", 2_400],
    ['answering a round of feedback on our server', "export { createHttpFeedbackBox } from './adapters/http/index.ts'", 2_100],
    ['asking for help on our server', "export { createHttpHelpRequestBox } from './adapters/http/index.ts'", 2_150],
    ['what is missing in a request for help', "export { helpRequestFaults } from './model/index.ts'", 600],
    ['the report of a round', "export * from './feedback/index.ts'", 1_020],
    ['where shifts and opportunities stand', "export * from './volunteering/index.ts'", 930],
    ['choosing a text', "export { chooseText } from './model/index.ts'", 425],
    ['recognising an error', "export { isDugnadError } from './errors/index.ts'", 90],
  ];
  for (const [what, contents, limit] of ENTRIES) {
    it(`for ${what} is at most ${limit} bytes, without the schema library`, async () => {
      const { size, modules } = await bundle(contents);
      assert.ok(size <= limit, `${size} bytes`);
      assert.equal(usesSchemas(modules), false, modules.join('\n'));
    });
  }

  it('has the schema library only with the JSON adapter, which is loaded when needed', async () => {
    const { size, modules } = await bundle("export { createJsonAdapter } from './adapters/json/index.ts'");
    assert.equal(usesSchemas(modules), true);
    assert.ok(size <= 7_720, `${size} bytes`);
  });

  it('is no word of opportunities for whoever reads activities: embed loads that file whole', async () => {
    const { modules } = await bundle("export * from './adapters/json/index.ts'");
    assert.deepEqual(modules.filter((name) => /opportunit|shift/.test(name)), []);
  });

  it('is nothing for an import that nobody uses', async () => {
    const { modules } = await bundle("import * as all from './ics/index.ts'; import * as model from './model/index.ts'; export {}");
    assert.deepEqual(modules, []);
  });
});
