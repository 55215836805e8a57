import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { describePlaces } from '../../contract/places.suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'dugnad-places-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

describePlaces('one file of SQLite', {
  place: async () => ({ file: join(folder, `${(files += 1)}.sqlite`) }),
  // It has one writer, so that rows lie in the order of their commits.
  async committed(place) {
    const database = new DatabaseSync('file' in place ? place.file : '', { readOnly: true });
    const rows = database.prepare('SELECT waiting_number FROM sign_up_shifts ORDER BY rowid').all();
    database.close();
    return rows.map(({ waiting_number }) => [waiting_number as number | null]);
  },
}, { describe, it });
