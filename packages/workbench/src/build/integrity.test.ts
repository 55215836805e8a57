import { deepEqual, equal } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { servedFolder } from './build.ts';
import { integrityOf } from './integrity.ts';

const listed = JSON.parse(await readFile(join(servedFolder, 'integrity.json'), 'utf8')) as Record<string, string>;

describe('the hashes of a release', () => {
  it('are those that browsers make', () => {
    // The example of the W3C's recommendation.
    equal(integrityOf(Buffer.from("alert('Hello, world.');")), 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO');
  });

  it('are there for each script that a page names, and for no other', () => {
    deepEqual(Object.keys(listed), ['consent-form.js', 'consent-guard.js', 'consent-head.js', 'dugnad.js', 'theme-builder.js']);
  });

  for (const [file, hash] of Object.entries(listed)) {
    it(`are true of ${file}`, async () => {
      equal(hash, integrityOf(await readFile(join(servedFolder, file))));
    });
  }
});
