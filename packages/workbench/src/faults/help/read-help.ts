/** A process of its own that reads the database past the server: `read-help.ts <file or postgres://…> <site>` prints `KeptHelp` as JSON. */
import { askAll, text } from '../ask-all.ts';
import type { Rows } from '../ask-all.ts';
import type { KeptHelp } from './kept-help.ts';

/** Kept apart from the server's own code, so that one mistake cannot hide in both. Keys stand beside no site: here is one alone. */
function questionsAbout(site: string): string[] {
  return [
    'SELECT key, help_request_id, answer FROM help_request_keys',
    `SELECT id, reference, token_hash, state FROM help_requests WHERE site_id = '${site}'`,
    `SELECT kind, help_request_id, data FROM mails WHERE site_id = '${site}'`,
  ];
}

function keysIn(rows: Rows): KeptHelp['keys'] {
  return rows.map(({ key, help_request_id: id, answer }) => ({ key: text(key), id: text(id), reference: (JSON.parse(text(answer)) as { reference: string }).reference }));
}

function mailsIn(rows: Rows): KeptHelp['mails'] {
  return rows.map(({ kind, help_request_id: requestId, data }) => {
    const { token, reference } = JSON.parse(text(data)) as { token?: string; reference?: string };
    return { kind: text(kind), requestId: text(requestId), ...(reference !== undefined && { reference }), ...(token !== undefined && { token }) };
  });
}

async function readHelp(place: string, site: string): Promise<KeptHelp> {
  const [keys = [], requests = [], mails = []] = await askAll(place, questionsAbout(site));
  return {
    keys: keysIn(keys),
    requests: requests.map(({ id, reference, token_hash: tokenHash, state }) => ({ id: text(id), reference: text(reference), tokenHash: text(tokenHash), state: text(state) })),
    mails: mailsIn(mails),
  };
}

const [place = '', site = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await readHelp(place, site)));
