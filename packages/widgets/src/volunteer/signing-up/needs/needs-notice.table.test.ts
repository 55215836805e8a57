import { equal } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { NEEDS_NOTICE } from '@dugnad/client/model';
import { needs } from '../../texts/needs.texts.ts';

/** The words of the yes in all languages, by the state that they are of. Whoever changes one adds a line with another state; no line is ever changed. */
const STATES: Readonly<Record<string, string>> = {
  'needs-1': 'e4e667c4941ac2066d9cbfcb1dd8b4062538286123f357456a9feddb44ae6d94',
  'needs-2': 'ce74c45f84851d15cb025bfc8c76dee24c73c6e2de3c695aaf1b318d7fc123b9',
};

const folder = new URL('../../../../../../xliff/', import.meta.url);

function translated(file: string): string[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return ['volunteer.needs.consent', 'volunteer.needs.kept'].map((id) => {
    const [, unit = ''] = text.split(`<trans-unit id="${id}">`);
    const [, rest = ''] = unit.split('</trans-unit>', 1)[0]!.split('<target>');
    const [target = ''] = rest.split('</target>');
    return `${file} ${id} ${target}`;
  });
}

it('says yes to the words of the state that goes along with it', () => {
  const words = [needs.consent('NAME'), needs.kept('NAME'), ...readdirSync(folder).filter((file) => file.endsWith('.xlf')).toSorted().flatMap(translated)];
  equal(createHash('sha256').update(words.join('\n')).digest('hex'), STATES[NEEDS_NOTICE], 'The words of the yes are others than those of NEEDS_NOTICE: give it another state, and write it down here.');
});
