import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeLoaders } from '../texts/split-texts.ts';
import { compactLoaders, compactPresetNames, languagesIn, presetsIn } from './compact-loaders.ts';

/** As the compiler leaves it. */
const compiled = writeLoaders(['nb', 'nl-BE', 'nl-x-formal'], '@dugnad/elements/language').replaceAll(".ts'", ".js'");

describe('what fetches a language', () => {
  it('is found in the module that the texts were built into', () => deepEqual(languagesIn(compiled), ['nb', 'nl-BE', 'nl-x-formal']));

  it('names all languages once, and the file by its parts', () => {
    const code = compactLoaders(['nb', 'nl-BE'], 'calendar', 'abc');
    equal(code.includes('"nb nl-BE"') && code.includes('import(`./calendar.${tag}-abc.js`)'), true);
  });

  it('grows by no more than its name for each language', () => {
    const [few, many] = [compactLoaders(['nb'], 'calendar', 'abc'), compactLoaders(['nb', 'uk'], 'calendar', 'abc')];
    equal(many.length - few.length, 3);
  });
});

describe('what fetches a provider', () => {
  const source = readFileSync(new URL('../../../widgets/src/external/load-preset.ts', import.meta.url), 'utf8').replaceAll(".ts'", ".js'");
  const files = readdirSync(new URL('../../../widgets/src/external/presets/', import.meta.url)).filter((file) => !file.includes('.test.')).map((file) => file.replace('.ts', ''));

  it('is found in the module, one for each file that there is', () => deepEqual(presetsIn(source).toSorted(), files.toSorted()));

  it('names all providers once, and the file by its parts', () => {
    const code = compactPresetNames(source, 'abc');
    equal(code.includes(`"${presetsIn(source).join(' ')}".split(" ")`) && code.includes('import(`./external-${name}-abc.js`)'), true);
    equal(code.includes('presets/'), false);
  });
});
